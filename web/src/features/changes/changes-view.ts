import type { ChangesQueryVariables } from '../../server/generated/changes/graphql.ts';
import { sortOf, type Address } from '../../address/params.ts';

const states = ['DRAFT', 'AWAITING_RULE', 'IN_STEP', 'RETURNED', 'EMERGENCY_DECIDED', 'DECIDED', 'CLOSED_NO_CHANGE', 'WITHDRAWN'] as const;
type StateKey = (typeof states)[number];

const groups = {
  oppna: ['SUBMITTED', 'AWAITING_RULE', 'IN_STEP', 'RETURNED', 'EMERGENCY_DECIDED'],
  avslutade: ['DECIDED', 'CLOSED_NO_CHANGE', 'WITHDRAWN'],
} as const;
type GroupKey = keyof typeof groups;

const sortable = ['rubrik', 'objekt', 'belopp', 'tid', 'inlamnat'] as const;
export type SortKey = (typeof sortable)[number];

/** What the address says about the list, beyond the keys that every page shares. */
export interface ChangesView {
  lage: StateKey | GroupKey | '';
  objekt: string;
  pageSize: number;
  sort: { column: SortKey; descending: boolean };
}

export const stateChoices: readonly (StateKey | GroupKey)[] = ['oppna', 'avslutade', ...states];

export function readChangesView(params: URLSearchParams, sortera: string): ChangesView {
  const written = params.get('lage') ?? '';
  const lage = stateChoices.find(one => one.toLowerCase() === written.toLowerCase()) ?? '';
  const size = Number(params.get('rader'));
  const { column, descending } = sortOf(sortera, sortable, '-inlamnat');
  return { lage, objekt: params.get('objekt') ?? '', pageSize: size === 25 || size === 100 ? size : 50, sort: { column: column as SortKey, descending } };
}

type Where = NonNullable<ChangesQueryVariables['where']>;
type Order = NonNullable<ChangesQueryVariables['order']>;

/** The address as a question to the server. */
export function askForChanges(address: Pick<Address, 'sok' | 'efter' | 'fore'>, view: ChangesView): ChangesQueryVariables {
  const and: Where[] = [];
  if (address.sok !== '') and.push({ or: [{ title: { contains: address.sok } }, { number: { contains: address.sok } }] });
  if (view.objekt !== '') and.push({ object: { slug: { eq: view.objekt } } });
  if (view.lage === 'oppna' || view.lage === 'avslutade') and.push({ state: { in: [...groups[view.lage]] } });
  else if (view.lage !== '') and.push({ state: { eq: view.lage } });
  const back = address.fore !== null;
  return {
    first: back ? null : view.pageSize,
    after: address.efter,
    last: back ? view.pageSize : null,
    before: address.fore,
    where: and.length === 0 ? null : { and },
    order: orderOf(view.sort),
  };
}

function orderOf({ column, descending }: ChangesView['sort']): Order {
  const way = descending ? 'DESC' : 'ASC';
  switch (column) {
    case 'rubrik': return [{ title: way }];
    case 'objekt': return [{ object: { name: way } }, { title: 'ASC' }];
    case 'belopp': return [{ amount: way }];
    case 'tid': return [{ dueAt: way }];
    default: return [{ submittedAt: way }];
  }
}
