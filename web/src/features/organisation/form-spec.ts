import type { TypedDocumentNode } from 'urql';
import type { Option } from '../../ui/field.tsx';

/** One line of participation or membership, all in text as it stands in the form. */
export interface Line { [key: string]: string }

/** Everything a form holds, as it is written: text until it is sent. */
export type Values = Record<string, string | boolean | string[] | Line[]>;

interface Base {
  /** The name in the mutation's input, so that a refusal's path finds its field. */
  key: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Left out when it does not apply to what is written so far. */
  when?: (values: Values) => boolean;
}

export type FieldSpec = Base & (
  | { kind: 'text' | 'long' | 'whole' | 'money' | 'day' | 'check' }
  | { kind: 'choice'; options: readonly Option[]; empty?: string }
  | { kind: 'many'; options: readonly Option[] }
  | { kind: 'find'; what: Findable; shown?: string }
  | { kind: 'days' }
  | { kind: 'lines'; fields: readonly LineField[]; fresh: Line; add: string; name: (line: Line) => string }
);

export type Findable = 'people' | 'systems' | 'seats';

export type LineField = { key: string; label: string; optional?: boolean } & ({ kind: 'day' } | { kind: 'choice'; options: readonly Option[]; empty?: string } | { kind: 'find'; what: Findable; shownKey: string });

export interface Saved { result: { errors: readonly { code: string; message: string; path: string | null }[] } }

/** A form for one thing: what it asks, what stands in the register now, and how it is saved. */
export interface FormSpec {
  act: string;
  title: string;
  lead?: string;
  submit: string;
  fields: readonly FieldSpec[];
  values: Values;
  save: (values: Values) => Save;
}

export interface Save { document: TypedDocumentNode<Saved, { input: never }>; input: Record<string, unknown> }

/** Ties a document to its input where both types are known. */
export function saving<Input extends object, Result extends Saved>(document: TypedDocumentNode<Result, { input: Input }>, input: Input): Save {
  return { document: document as unknown as Save['document'], input: input as Record<string, unknown> };
}

export const textOf = (values: Values, key: string): string => typeof values[key] === 'string' ? (values[key] as string).trim() : '';
export const orNull = (values: Values, key: string): string | null => textOf(values, key) === '' ? null : textOf(values, key);
export const flag = (values: Values, key: string): boolean => values[key] === true;
export const list = (values: Values, key: string): string[] => Array.isArray(values[key]) ? (values[key] as string[]) : [];
export const lines = (values: Values, key: string): Line[] => Array.isArray(values[key]) ? (values[key] as Line[]) : [];
