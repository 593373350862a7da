import type { TypedDocumentNode } from 'urql';
import type { LookupsQuery } from '../../../server/generated/organisation/graphql.ts';
import type { Text } from '../../../text/text.tsx';
import type { Option } from '../../../ui/field.tsx';
import type { Column } from '../../../ui/data-table.tsx';
import type { FormSpec } from '../form-spec.ts';

/** What a form needs to know of its surroundings. */
export interface Surroundings {
  text: Text;
  lookups: LookupsQuery;
  today: string;
  params: URLSearchParams;
}

export interface ListVariables { first: number; after: string | null; where: Record<string, unknown> | null }
export interface ListResult<Row> { list: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: readonly Row[] } }

/** One more thing that can be done with a row, with a form of its own. */
export interface RowAct<Row> { key: string; name: (text: Text) => string; act: string; form: (row: Row, around: Surroundings) => FormSpec }

/** A part of the administration: its list, and the forms that add and change. */
export interface Part<Row> {
  key: string;
  /** The mutation that it mainly uses: whoever may do it sees the part. */
  act: string;
  /** The mutation behind "Ändra", where it is another one. */
  saveAct?: string;
  /** The spreadsheet kind that fills the same list. */
  importKind: string | null;
  document: TypedDocumentNode<ListResult<Row>, ListVariables>;
  search: (sought: string) => Record<string, unknown>;
  /** Narrows by what the address says, besides the search. */
  narrow?: (params: URLSearchParams) => Record<string, unknown> | null;
  one: (key: string) => Record<string, unknown>;
  keyOf: (row: Row) => string;
  nameOf: (row: Row, text: Text) => string;
  columns: (text: Text) => Column<Row>[];
  /** A form for a new thing (row is null) or a changed one. */
  form: (row: Row | null, around: Surroundings) => FormSpec;
  acts?: readonly RowAct<Row>[];
}

export type AnyPart = Part<never>;

export function part<Row, Variables>(definition: Omit<Part<Row>, 'document'> & { document: TypedDocumentNode<ListResult<Row>, Variables> }): AnyPart {
  return definition as unknown as AnyPart;
}

export const optionsOf = (nodes: readonly { slug: string; name: string }[]): Option[] => nodes.map(node => ({ value: node.slug, label: node.name }));
export const kommunOptions = (lookups: LookupsQuery): Option[] => lookups.kommuner.nodes.map(kommun => ({ value: kommun.code, label: kommun.name }));
export const enumOptions = (words: Record<string, string>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));
export const contains = (sought: string) => ({ contains: sought });
