import { useId, useMemo, useState, type FormEvent } from 'react';
import type { QuestionFormQuery } from '../../server/generated/authority/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { CheckGroup, Field, Select } from '../../ui/field.tsx';
import { faultsOf, type Question, type QuestionFault } from './question.ts';

interface Props {
  question: Question;
  today: string;
  types: QuestionFormQuery['matterTypes']['nodes'];
  objects: QuestionFormQuery['maintenanceObjects']['nodes'];
  kommuner: readonly { code: string; name: string }[];
  onChange: (question: Question) => void;
  onAsk: (question: Question) => void;
}

/** The question as a sentence of fields. It is answered when it is sent, never while it is written. */
export function QuestionForm({ question, today, types, objects, kommuner, onChange, onAsk }: Props) {
  const text = useText();
  const id = useId();
  const [faults, setFaults] = useState<QuestionFault[]>([]);
  const [turn, setTurn] = useState(0);
  const type = types.find(one => one.key === question.typ);
  const object = objects.find(one => one.slug === question.objekt);

  const takingPart = useMemo(() => {
    const codes = object === undefined ? null : new Set(object.kommuner.map(kommun => kommun.code));
    return kommuner.filter(kommun => codes === null || codes.has(kommun.code) || question.kommun.includes(kommun.code));
  }, [object, kommuner, question.kommun]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(question, type);
    setFaults(found);
    setTurn(turn + 1);
    if (found.length === 0) onAsk(type?.hasAmount ? question : { ...question, belopp: '' });
  };
  const message = (...kinds: QuestionFault[]) => {
    const found = faults.find(fault => kinds.includes(fault));
    return found === undefined ? null : text.who.fault[found];
  };
  const fieldOf: Record<QuestionFault, string> = { typ: `${id}-typ`, belopp: `${id}-belopp`, beloppUnreadable: `${id}-belopp`, per: `${id}-per` };

  return (
    <form className="question no-print" noValidate onSubmit={submit} aria-label={text.who.formLegend}>
      <ErrorSummary turn={turn} faults={faults.map(fault => ({ field: fieldOf[fault], message: text.who.fault[fault] }))} />
      <Select id={`${id}-typ`} label={text.who.type} empty={text.who.typeChoose} value={question.typ} error={message('typ')}
        onChange={typ => onChange({ ...question, typ })} options={types.map(one => ({ value: one.key, label: one.name }))} />
      <Select label={text.who.object} empty={text.who.objectNone} optional value={question.objekt}
        onChange={objekt => onChange({ ...question, objekt, kommun: stillTakingPart(question.kommun, objects.find(one => one.slug === objekt)) })}
        options={objects.map(one => ({ value: one.slug, label: one.name, group: one.family?.name }))} />
      <CheckGroup legend={text.who.kommuner} hint={text.who.kommunerHint} chosen={question.kommun} onChange={kommun => onChange({ ...question, kommun })}
        options={takingPart.map(kommun => ({ value: kommun.code, label: kommun.name }))} />
      {type?.hasAmount === false
        ? <p className="muted small question-none">{text.who.noAmount}</p>
        : (
          <Field id={`${id}-belopp`} label={text.who.amount} hint={type?.amountCounts ? text.who.amountCounts(type.amountCounts) : undefined} error={message('belopp', 'beloppUnreadable')}>
            {wiring => (
              <span className="row-s question-amount">
                <input className="control control-amount" inputMode="decimal" autoComplete="off" value={question.belopp} onChange={event => onChange({ ...question, belopp: event.target.value })} {...wiring} />
                <span aria-hidden="true">{text.who.amountUnit}</span>
              </span>
            )}
          </Field>
        )}
      <Field id={`${id}-per`} label={text.who.day} error={message('per')}>
        {wiring => <DayInput value={question.per === '' ? today : question.per} onChange={per => onChange({ ...question, per: per === today ? '' : per })} {...wiring} />}
      </Field>
      <div className="question-act"><Button type="submit" look="primary">{text.who.submit}</Button></div>
    </form>
  );
}

function stillTakingPart(chosen: string[], object: Props['objects'][number] | undefined): string[] {
  return object === undefined ? chosen : chosen.filter(code => object.kommuner.some(kommun => kommun.code === code));
}
