import { useEffect, useRef, type ReactNode } from 'react';
import { Ban, CircleHelp, Gavel, Scale } from 'lucide-react';
import { useWords } from '../../text/text.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { headingOf, plainAnswer, type Answer } from './answer-text.ts';
import { LadderSteps, StepVoices } from './ladder.tsx';
import { Reasons, RightFacts } from './reasons.tsx';

const icons = { DECIDED_BY: Gavel, NO_RULE: CircleHelp, AMBIGUOUS: Scale, UNLAWFUL: Ban };

/** The answer: verdict first, then voices, ladder, reasons and what the caller may do. The four outcomes have four looks. */
export function AnswerView({ answer, focus }: { answer: Answer; focus: { current: boolean } }) {
  const { text } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus.current) return;
    focus.current = false;
    heading.current?.focus();
  }, [answer, focus]);

  const Icon = icons[answer.outcome];
  const asked = text.who.asked(answer.matterType.name, answer.object?.name ?? null, answer.kommuner.map(kommun => kommun.name), answer.amount, answer.day);
  const first = answer.steps[0];
  return (
    <article className="answer" aria-labelledby="answer-title">
      <div className={`verdict verdict-${answer.outcome.toLowerCase().replace('_', '-')}`}>
        <Icon aria-hidden="true" />
        <div className="stack-s">
          <p className="muted small">{asked}</p>
          <h2 id="answer-title" tabIndex={-1} ref={heading}>{headingOf(answer, text)}</h2>
          {answer.outcome === 'DECIDED_BY' && first !== undefined && <DecidedLine answer={answer} />}
          {answer.outcome !== 'DECIDED_BY' && <OtherOutcome answer={answer} />}
        </div>
      </div>
      <p className="row no-print">
        <CopyButton label={text.who.copyAnswer} copied={text.who.answerCopied} value={() => plainAnswer(answer, text, window.location.href)} />
        <CopyButton label={text.who.copyLink} copied={text.who.linkCopied} value={() => window.location.href} />
      </p>
      {answer.mayAct && (
        <Section id="du" title={text.who.you}>
          {answer.mayAct.may && answer.mayAct.capacity !== null && <p><strong>{text.who.mayCapacity(answer.mayAct.capacity)}</strong></p>}
          {saysMore(answer.mayAct) && <p><Swedish>{answer.mayAct.because}</Swedish></p>}
        </Section>
      )}
      {answer.outcome === 'DECIDED_BY' && first !== undefined && (
        <>
          <Section id="steg-1" title={text.who.steps}><StepVoices step={first} informed={answer.informed} /></Section>
          {answer.steps.length > 1 && <Section id="trappa" title={text.who.ladder}><LadderSteps steps={answer.steps.slice(1)} /></Section>}
        </>
      )}
      <Reasons answer={answer} />
    </article>
  );
}

/** The server's reason may be the capacity again, which stands above it already. */
function saysMore(mayAct: NonNullable<Answer['mayAct']>): boolean {
  return !mayAct.may || mayAct.capacity === null || !mayAct.because.endsWith(`${mayAct.capacity}.`);
}

function DecidedLine({ answer }: { answer: Answer }) {
  const { text } = useWords();
  const first = answer.steps[0]!;
  const parts: ReactNode[] = [];
  if (first.rule !== '') parts.push(<Swedish key="rule">{first.rule.charAt(0).toLocaleUpperCase('sv') + first.rule.slice(1)}. </Swedish>);
  return <p className="lead">{parts}<strong>{text.who.latest(first.deadline)}.</strong></p>;
}

function OtherOutcome({ answer }: { answer: Answer }) {
  const { text } = useWords();
  if (answer.outcome === 'NO_RULE') return <><p className="lead"><Swedish>{answer.because}</Swedish></p><p>{text.who.noRuleLead}</p></>;
  if (answer.outcome === 'AMBIGUOUS') {
    return (
      <>
        <p className="lead"><Swedish>{answer.because}</Swedish></p>
        <p>{text.who.ambiguousLead}</p>
        <ul className="stack-s">{answer.conflicts.map(conflict => <li key={conflict.right.id}><RightFacts right={conflict.right} /></li>)}</ul>
      </>
    );
  }
  return (
    <>
      <p className="lead"><Swedish>{answer.because}</Swedish></p>
      <p>{text.who.unlawfulLead}</p>
      {answer.right !== null && <div><p><strong>{text.who.unlawfulRight}</strong></p><RightFacts right={answer.right} /></div>}
    </>
  );
}
