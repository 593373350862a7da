import type { ReactNode } from 'react';
import type { Format } from '../../text/format.ts';
import { useFormat, useText, type Text } from '../../text/text.tsx';
import { Unknown } from '../../ui/values.tsx';

/** Amounts are whole öre in the log. */
const amounts = new Set(['yearlyCost', 'amount', 'above', 'upTo', 'cost', 'onceCost']);

/** What an entry tells, in words: its canonical JSON as a list of labels and values. */
export function Said({ body }: { body: string }) {
  const text = useText();
  const format = useFormat();
  const fields = Object.entries(JSON.parse(body) as Record<string, unknown>);
  if (fields.length === 0) return <p className="muted">{text.audit.nothingSaid}</p>;
  return <Fields fields={fields} text={text} format={format} />;
}

function Fields({ fields, text, format }: { fields: readonly [string, unknown][]; text: Text; format: Format }) {
  return (
    <dl className="facts said">
      {fields.map(([key, value]) => (
        <div key={key}>
          <dt>{labelOf(key, text)}</dt>
          <dd>{shown(key, value, text, format)}</dd>
        </div>
      ))}
    </dl>
  );
}

function labelOf(key: string, text: Text): string {
  return (text.audit.fields as Record<string, string>)[key] ?? key;
}

function shown(key: string, value: unknown, text: Text, format: Format): ReactNode {
  if (value === null || value === '') return <Unknown />;
  if (typeof value === 'boolean') return value ? text.audit.yes : text.audit.no;
  if (typeof value === 'number') return amounts.has(key) ? format.money(value / 100) : format.number(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return <Unknown />;
    if (value.every(one => typeof one !== 'object')) return key === 'cleared' ? value.map(one => labelOf(String(one), text)).join(', ') : value.join(', ');
    return <ol className="plain stack-s">{value.map((one, index) => <li key={index}>{shown(key, one, text, format)}</li>)}</ol>;
  }
  if (typeof value === 'object') return <Fields fields={Object.entries(value)} text={text} format={format} />;
  return String(value);
}
