import { isDay, readAmount, readWhole } from '../../text/format.ts';
import type { Text } from '../../text/text.tsx';
import type { FieldSpec, Line, Values } from './form-spec.ts';

export type Faults = Record<string, string>;

/** What the form itself can see: missing and unreadable values. Everything else is for the server to judge. */
export function checkForm(fields: readonly FieldSpec[], values: Values, text: Text): Faults {
  const faults: Faults = {};
  for (const field of fields) {
    if (field.when && !field.when(values)) continue;
    const fault = faultOf(field, values[field.key], text);
    if (fault !== null) faults[field.key] = fault;
  }
  return faults;
}

function faultOf(field: FieldSpec, value: Values[string] | undefined, text: Text): string | null {
  if (field.kind === 'lines') return faultOfLines(field.fields, (value ?? []) as Line[], text);
  if (field.kind === 'check' || field.kind === 'many') return null;
  const written = typeof value === 'string' ? value.trim() : '';
  if (written === '') return field.optional ? null : text.admin.missing(field.label);
  if (field.kind === 'whole' && readWhole(written) === null) return text.admin.notWhole(field.label);
  if (field.kind === 'money' && readAmount(written) === null) return text.admin.notAmount(field.label);
  if (field.kind === 'day' && !isDay(written)) return text.admin.notDay(field.label);
  if (field.kind === 'days' && !written.split(/[\s,;]+/).every(isDay)) return text.admin.notDays;
  return null;
}

function faultOfLines(fields: readonly { key: string; label: string; kind: string; optional?: boolean }[], lines: readonly Line[], text: Text): string | null {
  for (const [index, line] of lines.entries()) {
    for (const field of fields) {
      const written = (line[field.key] ?? '').trim();
      if (written === '' && !field.optional) return text.admin.lineMissing(index + 1, field.label);
      if (written !== '' && field.kind === 'day' && !isDay(written)) return text.admin.lineNotDay(index + 1, field.label);
    }
  }
  return null;
}

/** Puts the server's refusals at their fields; what has no field stands on top. */
export function placeRefusals(fields: readonly FieldSpec[], refusals: readonly { message: string; path: string | null }[]): { faults: Faults; general: string[] } {
  const faults: Faults = {};
  const general: string[] = [];
  for (const refusal of refusals) {
    const key = fields.find(field => refusal.path !== null && (refusal.path === field.key || refusal.path === `input.${field.key}` || refusal.path.replace(/^input\./, '').split(/[.[]/)[0] === field.key))?.key;
    if (key === undefined) general.push(refusal.message);
    else faults[key] = faults[key] === undefined ? refusal.message : `${faults[key]} ${refusal.message}`;
  }
  return { faults, general };
}
