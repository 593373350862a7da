import { useState } from 'react';
import { firstPage } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { isDay } from '../../text/format.ts';
import { useText, type Text } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Field, Select, TextField } from '../../ui/field.tsx';
import type { AuditView } from './audit-view.ts';

/** The act in words; one that the page does not know is shown as it is written. */
export function actName(kind: string, text: Text): string {
  return (text.audit.acts as Record<string, string>)[kind] ?? kind;
}

/** The filters by name, so that none is ever hidden. */
export function activeFilters(view: AuditView, text: Text): string[] {
  return [
    view.fran === '' ? null : `${text.audit.from} ${view.fran}`,
    view.till === '' ? null : `${text.audit.to} ${view.till}`,
    view.person === '' ? null : `${text.audit.person}: ${view.person}`,
    view.handling === '' ? null : actName(view.handling, text),
    view.galler === '' ? null : `${text.audit.subject}: ${view.galler}`,
  ].filter(one => one !== null);
}

export function AuditFilterForm({ view }: { view: AuditView }) {
  const text = useText();
  const { change } = useAddress();
  const [fran, setFran] = useState(view.fran);
  const [till, setTill] = useState(view.till);
  const [person, setPerson] = useState(view.person);
  const [galler, setGaller] = useState(view.galler);
  const wrong = (day: string) => day !== '' && !isDay(day) ? text.audit.dayWrong : null;
  const ask = () => {
    if (wrong(fran) === null && wrong(till) === null) change({ fran, till, person: person.trim(), galler: galler.trim(), ...firstPage });
  };
  const acts = Object.entries(text.audit.acts).map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  return (
    <form role="search" className="audit-filters no-print" aria-label={text.audit.filters} onSubmit={event => { event.preventDefault(); ask(); }}>
      <Field label={text.audit.from} filter error={wrong(fran)}>{wiring => <DayInput value={fran} onChange={setFran} {...wiring} />}</Field>
      <Field label={text.audit.to} filter error={wrong(till)}>{wiring => <DayInput value={till} onChange={setTill} {...wiring} />}</Field>
      <TextField label={text.audit.person} filter value={person} onChange={setPerson} autoComplete="off" maxLength={200} />
      <Select label={text.audit.act} filter empty={text.audit.any} value={view.handling} onChange={handling => change({ handling, ...firstPage })} options={acts} />
      <TextField label={text.audit.subject} filter value={galler} onChange={setGaller} autoComplete="off" maxLength={200} placeholder={text.audit.subjectHint} />
      <Button type="submit">{text.audit.apply}</Button>
    </form>
  );
}
