import { useMemo, useState } from 'react';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Field } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Notice } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import type { Answer, ImportView } from './import-door.ts';
import type { StepProps } from './import-step-page.tsx';
import { questionsOf, withAnswer, type Question } from './questions.ts';

/** What a person must say before rows can come in: ambiguous cells, unknown kommuner, likely duplicates. */
export function CheckStep({ view, say, goTo, busy }: StepProps) {
  const text = useText();
  const { questions, faults } = useMemo(() => questionsOf(view), [view]);
  const [answers, setAnswers] = useState<Answer[]>(view.answers);
  const [create, setCreate] = useState(view.createKommuner);
  const answer = (field: string, given: string, meant: string) => setAnswers(old => withAnswer(old, field, given, meant));
  const dirty = create !== view.createKommuner || JSON.stringify(answers) !== JSON.stringify(view.answers);
  const save = async (on: boolean) => {
    const ok = !dirty || await say({ answers, createKommuner: create });
    if (ok && on) goTo('forhandsvisa');
  };
  return (
    <>
      {view.fault !== null && <Notice tone="error" role="alert" title={text.importing.fault}><p>{view.fault}</p><Button onClick={() => goTo('kolumner')}>{text.importing.onlyBack}</Button></Notice>}
      <p role="status" className="lead">{text.importing.figures(view.figures)}. {text.importing.sum(view.figures.rows)}</p>
      {view.remarks.length > 0 && <Notice><ul>{view.remarks.map(remark => <li key={remark}><Swedish>{remark}</Swedish></li>)}</ul></Notice>}
      {view.missingKommuner.length > 0 && (
        <Notice tone="warn">
          <p>{text.importing.missingKommuner(view.missingKommuner.map(one => one.name ?? one.code))}</p>
          <Checkbox label={text.importing.createKommuner} hint={text.importing.createKommunerHint} checked={create} onChange={setCreate} />
        </Notice>
      )}
      {faults.length > 0 && (
        <Section id="stopp" title={text.importing.refusedRows}>
          <p>{text.importing.refusedLead} {text.importing.refusedDownload}</p>
          <ul>{faults.slice(0, 100).map((fault, index) => <li key={index}>{text.importing.rowFault(fault.row.row, fault.head, fault.text, fault.cure)}</li>)}</ul>
        </Section>
      )}
      <Section id="fragor" title={text.importing.questions}>
        {questions.length === 0 ? <p>{text.importing.questionsNone}</p> : (
          <>
            <p className="muted prose"><strong>{text.importing.questionsCount(questions.length)}.</strong> {text.importing.questionsLead}</p>
            <ol className="import-questions">
              {questions.map(question => <li key={`${question.field} ${question.given}`}><OneQuestion question={question} answers={answers} onAnswer={answer} /></li>)}
            </ol>
          </>
        )}
      </Section>
      {view.duplicates.length > 0 && <Duplicates view={view} answers={answers} onAnswer={answer} />}
      <p className="row step-acts">
        {dirty && <Button aria-disabled={busy || undefined} onClick={() => void save(false)}>{text.importing.saveStay}</Button>}
        <Button look="primary" aria-disabled={busy || undefined} onClick={() => { if (!busy) void save(true); }}>{busy ? text.importing.checking : text.importing.save}</Button>
      </p>
    </>
  );
}

function OneQuestion({ question, answers, onAnswer }: { question: Question; answers: readonly Answer[]; onAnswer: (field: string, given: string, meant: string) => void }) {
  const text = useText();
  const meant = answers.find(answer => answer.field === question.field && answer.given === question.given)?.meant ?? '';
  return (
    <div className="stack-s">
      <p><strong>{text.importing.given(question.head, question.given)}</strong> <span className="muted small">{text.importing.inRows(question.rows.map(row => row.row))}</span></p>
      <p><Swedish>{question.text} {question.cure}</Swedish></p>
      <Field label={text.importing.answer(question.given)} filter>
        {wiring => question.choices.length > 0 ? (
          <select className="control" value={meant} onChange={event => onAnswer(question.field, question.given, event.target.value)} {...wiring}>
            <option value="">{text.importing.noAnswer}</option>
            {question.choices.map(choice => <option key={choice} value={choice}>{choice}</option>)}
          </select>
        ) : <input className="control" value={meant} onChange={event => onAnswer(question.field, question.given, event.target.value)} {...wiring} />}
      </Field>
    </div>
  );
}

function Duplicates({ view, answers, onAnswer }: { view: ImportView; answers: readonly Answer[]; onAnswer: (field: string, given: string, meant: string) => void }) {
  const text = useText();
  return (
    <Section id="dubbletter" title={text.importing.duplicates}>
      <p className="muted prose">{text.importing.duplicatesLead}</p>
      <ul className="plain stack">
        {view.duplicates.map((pair, index) => {
          const slug = pair.otherSlug;
          const same = slug !== null && answers.some(answer => answer.field === 'sameAs' && answer.given === pair.name && answer.meant === slug);
          const title = slug === null ? text.importing.duplicateInFile(pair.name, pair.other) : text.importing.duplicate(pair.name, pair.other);
          return (
            <li key={index}>
              <p><strong>{title}</strong> <span className="muted small"><Swedish>{pair.reason}</Swedish></span></p>
              {slug !== null && (
                <Field label={text.importing.answer(pair.name)} filter>
                  {wiring => (
                    <select className="control" value={same ? slug : ''} onChange={event => onAnswer('sameAs', pair.name, event.target.value)} {...wiring}>
                      <option value="">{text.importing.different}</option>
                      <option value={slug}>{text.importing.same(pair.other)}</option>
                    </select>
                  )}
                </Field>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
