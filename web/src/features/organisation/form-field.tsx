import { Plus, X } from 'lucide-react';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Checkbox, CheckGroup, Field, Select, TextArea, TextField } from '../../ui/field.tsx';
import { FindField } from './find-field.tsx';
import type { FieldSpec, Line, LineField, Values } from './form-spec.ts';

interface Props { id: string; field: FieldSpec; value: Values[string] | undefined; error: string | null; onChange: (value: Values[string]) => void }

/** Draws a field by its kind. */
export function FormField({ id, field, value, error, onChange }: Props) {
  const shared = { id, label: field.label, hint: field.hint, optional: field.optional, error };
  const written = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'long': return <TextArea {...shared} value={written} onChange={onChange} />;
    case 'day': return <Field {...shared}>{wiring => <DayInput value={written} onChange={onChange} {...wiring} />}</Field>;
    case 'whole': case 'money': return <TextField {...shared} inputMode={field.kind === 'whole' ? 'numeric' : 'decimal'} className="control control-amount" value={written} onChange={onChange} />;
    case 'check': return <Checkbox id={id} label={field.label} hint={field.hint} checked={value === true} onChange={onChange} />;
    case 'choice': return <Select {...shared} value={written} onChange={onChange} options={field.options} empty={field.empty} />;
    case 'many': return <CheckGroup id={id} legend={field.label} hint={field.hint} error={error} options={field.options} chosen={(value ?? []) as string[]} onChange={onChange} />;
    case 'find': return <FindField {...shared} what={field.what} shown={field.shown ?? ''} value={written} onChange={onChange} />;
    case 'days': return <TextArea {...shared} rows={4} value={written} onChange={onChange} />;
    case 'lines': return <Lines id={id} field={field} lines={(value ?? []) as Line[]} error={error} onChange={onChange} />;
    default: return <TextField {...shared} value={written} onChange={onChange} maxLength={400} autoComplete="off" />;
  }
}

function Lines({ id, field, lines, error, onChange }: { id: string; field: Extract<FieldSpec, { kind: 'lines' }>; lines: Line[]; error: string | null; onChange: (value: Line[]) => void }) {
  const text = useText();
  const set = (index: number, change: Line) => onChange(lines.map((line, at) => at === index ? { ...line, ...change } : line));
  return (
    <fieldset className="field lines" id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{field.label}</legend>
      {field.hint && <div className="field-hint">{field.hint}</div>}
      {lines.map((line, index) => (
        <div className="line" key={index} role="group" aria-label={field.name(line) || text.admin.line(index + 1)}>
          {field.fields.map(part => <LineInput key={part.key} part={part} line={line} onChange={change => set(index, change)} />)}
          <Button dense icon={<X aria-hidden="true" />} aria-label={text.admin.removeLine(field.name(line) || text.admin.line(index + 1))} onClick={() => onChange(lines.filter((_, at) => at !== index))}>{text.admin.remove}</Button>
        </div>
      ))}
      <div><Button dense icon={<Plus aria-hidden="true" />} onClick={() => onChange([...lines, { ...field.fresh }])}>{field.add}</Button></div>
      {error && <div id={`${id}-error`} className="field-error"><span aria-hidden="true">!</span> {error}</div>}
    </fieldset>
  );
}

function LineInput({ part, line, onChange }: { part: LineField; line: Line; onChange: (change: Line) => void }) {
  const value = line[part.key] ?? '';
  if (part.kind === 'choice') return <Select label={part.label} optional={part.optional} value={value} onChange={next => onChange({ [part.key]: next })} options={part.options} empty={part.empty} />;
  if (part.kind === 'day') return <Field label={part.label} optional={part.optional}>{wiring => <DayInput value={value} onChange={next => onChange({ [part.key]: next })} {...wiring} />}</Field>;
  return <FindField label={part.label} optional={part.optional} what={part.what} shown={line[part.shownKey] ?? ''} value={value} onChange={next => onChange({ [part.key]: next })} />;
}
