import { useId, useState, type FormEvent } from 'react';
import { AddMessageDocument } from '../../server/generated/changes/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useFormat, useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import type { Matter } from './use-matter.ts';
import { useWrite } from './use-write.ts';

/** Questions with their answers below them, and a form for the next. */
export function MatterThread({ matter, onDone }: { matter: Matter; onDone: () => void }) {
  const text = useText();
  const format = useFormat();
  const me = useMe();
  const [answering, answer] = useState<string | null>(null);
  const questions = matter.messages.filter(one => one.answersId === null);
  return (
    <Section id="fragor" title={text.matter.thread}>
      {questions.length === 0 && <p className="muted">{text.matter.threadNone}</p>}
      <ol className="plain stack">
        {questions.map(question => (
          <li key={question.id} className="message">
            <p className="small muted">{text.matter.asksText(question.person?.name ?? text.ui.unknown)} · <time dateTime={question.at}>{format.moment(question.at)}</time></p>
            <p className="written">{question.text}</p>
            <ol className="plain stack-s">
              {matter.messages.filter(one => one.answersId === question.id).map(one => (
                <li key={one.id} className="message-answer">
                  <p className="small muted">{text.matter.answersText(one.person?.name ?? text.ui.unknown)} · <time dateTime={one.at}>{format.moment(one.at)}</time></p>
                  <p className="written">{one.text}</p>
                </li>
              ))}
            </ol>
            {!me.readOnly && (answering === question.id
              ? <MessageForm matter={matter} answers={question.id} label={text.matter.answerTo(question.person?.name ?? '')} onDone={() => { answer(null); onDone(); }} onCancel={() => answer(null)} />
              : <Button dense className="no-print" onClick={() => answer(question.id)}>{text.matter.answerTo(question.person?.name ?? '')}</Button>)}
          </li>
        ))}
      </ol>
      {!me.readOnly && <MessageForm matter={matter} answers={null} label={text.matter.ask} onDone={onDone} />}
    </Section>
  );
}

function MessageForm({ matter, answers, label, onDone, onCancel }: { matter: Matter; answers: string | null; label: string; onDone: () => void; onCancel?: () => void }) {
  const text = useText();
  const id = useId();
  const { busy, write } = useWrite();
  const [written, setWritten] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSent(false);
    if (written.trim() === '') {
      setError(text.matter.textMissing);
      document.getElementById(id)?.focus();
      return;
    }
    const result = await write(AddMessageDocument, { changeRequestId: matter.id, text: written, answers });
    if (result === null) return;
    if ('refused' in result) return setError(result.refused.map(one => one.message).join(' '));
    setError(null);
    setWritten('');
    setSent(true);
    onDone();
  };
  return (
    <form className="stack-s message-form no-print" noValidate onSubmit={event => void submit(event)} aria-label={label}>
      <TextArea id={id} label={label} hint={answers === null ? text.matter.askHint : text.matter.answerHint} maxLength={4000} value={written} error={error} onChange={setWritten} rows={2} />
      <div className="row">
        <Button type="submit" aria-disabled={busy || undefined}>{busy ? text.matter.doing : answers === null ? text.matter.askAct : text.matter.answerAct}</Button>
        {onCancel && <Button look="quiet" onClick={onCancel}>{text.ui.cancel}</Button>}
        <span role="status">{sent && text.matter.sent}</span>
      </div>
    </form>
  );
}
