import type { AnswerRightFragment } from '../../server/generated/authority/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import type { Answer } from './answer-text.ts';

export function RightFacts({ right }: { right: AnswerRightFragment }) {
  const text = useText();
  return (
    <div>
      <div><strong>{right.key}</strong> <Swedish>{right.text}</Swedish></div>
      <div className="muted small">{text.who.source}: <Swedish>{right.source ?? text.ui.unknown}</Swedish>. {text.who.valid} {text.who.validSpan(right.validFrom, right.validTo)}.</div>
    </div>
  );
}

/** The rule that won, the near limit, the rules it beat and why; and for a question without a rule, the nearest ones. */
export function Reasons({ answer }: { answer: Answer }) {
  const text = useText();
  return (
    <Section id="varfor" title={text.who.why}>
      <div className="stack">
        {answer.outcome === 'DECIDED_BY' && answer.right !== null && (
          <div className="stack-s">
            <p><Swedish>{answer.because}</Swedish></p>
            <div className="won">
              <p className="muted small">{text.who.rule(answer.right.key, answer.ruleSetNumber)} · {text.enums.legalClass[answer.matterType.legalClass]}</p>
              <RightFacts right={answer.right} />
            </div>
          </div>
        )}
        {answer.near.length > 0 && (
          <div>
            <h3 className="reason-title">{text.who.near}</h3>
            <ul>{answer.near.map((near, index) => <li key={index}><Swedish>{near.because}</Swedish></li>)}</ul>
          </div>
        )}
        {answer.outcome === 'NO_RULE' && (
          <div>
            <h3 className="reason-title">{text.who.nearest}</h3>
            {answer.nearest.length === 0 ? <p>{text.who.nearestNone}</p>
              : <ul className="stack-s">{answer.nearest.map((near, index) => <li key={index}><Swedish>{near.because}</Swedish>{near.right && <RightFacts right={near.right} />}</li>)}</ul>}
          </div>
        )}
        {answer.outcome !== 'NO_RULE' && (
          <div>
            <h3 className="reason-title">{text.who.lost}</h3>
            {answer.lost.length === 0 ? <p className="muted">{text.who.lostNone}</p>
              : <ul className="stack-s">{answer.lost.map(lost => <li key={lost.right.id}><Swedish>{lost.right.text}</Swedish><div className="muted small"><Swedish>{lost.because}</Swedish></div></li>)}</ul>}
          </div>
        )}
      </div>
    </Section>
  );
}
