import type { SystemsQueryVariables } from '../../server/generated/systems/graphql.ts';
import { sortOf, type Address } from '../../address/params.ts';

/** The columns of the inventory in their fixed order. The name is always there. */
export const columnKeys = ['namn', 'objekt', 'kommuner', 'funktioner', 'leverantor', 'livscykel', 'anvandare', 'kostnad', 'agare'] as const;
export type ColumnKey = (typeof columnKeys)[number];
export const usualColumns: readonly ColumnKey[] = ['namn', 'objekt', 'kommuner', 'funktioner', 'leverantor', 'anvandare', 'kostnad'];

export const sortable: readonly ColumnKey[] = ['namn', 'objekt', 'kommuner', 'leverantor', 'livscykel', 'anvandare', 'kostnad'];

const lifecycles = ['UNKNOWN', 'PLANNED', 'ACTIVE', 'PHASING_OUT', 'RETIRED'] as const;
export type LifecycleKey = (typeof lifecycles)[number];

/** What the address says about the list, beyond the keys that every page shares. */
export interface SystemView {
  objekt: string;
  funktion: string;
  livscykel: LifecycleKey | '';
  saknas: 'kostnad' | 'anvandare' | '';
  columns: ColumnKey[];
  pageSize: number;
  sort: { column: ColumnKey; descending: boolean };
}

export function readView(params: URLSearchParams, sortera: string): SystemView {
  const written = (params.get('kolumner') ?? '').split(',').filter((key): key is ColumnKey => (columnKeys as readonly string[]).includes(key));
  const livscykel = (params.get('livscykel') ?? '').toUpperCase() as LifecycleKey;
  const saknas = params.get('saknas');
  const size = Number(params.get('rader'));
  const { column, descending } = sortOf(sortera, sortable, 'namn');
  return {
    objekt: params.get('objekt') ?? '',
    funktion: params.get('funktion') ?? '',
    livscykel: lifecycles.includes(livscykel) ? livscykel : '',
    saknas: saknas === 'kostnad' || saknas === 'anvandare' ? saknas : '',
    columns: written.length === 0 ? [...usualColumns] : columnKeys.filter(key => key === 'namn' || written.includes(key)),
    pageSize: [25, 50, 100].includes(size) ? size : 50,
    sort: { column: column as ColumnKey, descending },
  };
}

type Where = NonNullable<SystemsQueryVariables['where']>;
type Order = NonNullable<SystemsQueryVariables['order']>;

/** The address as a question to the server, which filters, sorts and pages. */
export function askFor(address: Pick<Address, 'kommun' | 'sok' | 'per' | 'efter' | 'fore'>, view: SystemView): SystemsQueryVariables {
  const and: Where[] = [];
  if (address.sok !== '') {
    const contains = { contains: address.sok };
    and.push({ or: [{ name: contains }, { supplier: { name: contains } }, { aliases: { some: { name: contains } } }, { functions: { some: { name: contains } } }, { uses: { some: { localName: contains } } }] });
  }
  if (address.kommun.length > 0) and.push({ uses: { some: { kommun: { code: { in: address.kommun } } } } });
  if (view.objekt !== '') and.push({ or: [{ responsibleObject: { slug: { eq: view.objekt } } }, { usedBy: { some: { slug: { eq: view.objekt } } } }] });
  if (view.funktion !== '') and.push({ functions: { some: { slug: { eq: view.funktion } } } });
  if (view.livscykel !== '') and.push({ lifecycle: { eq: view.livscykel } });
  if (view.saknas === 'kostnad') and.push({ yearlyCost: { eq: null } });
  if (view.saknas === 'anvandare') and.push({ userCount: { eq: null } });

  const back = address.fore !== null;
  return {
    first: back ? null : view.pageSize,
    after: address.efter,
    last: back ? view.pageSize : null,
    before: address.fore,
    where: and.length === 0 ? null : { and },
    order: orderOf(view.sort),
    day: address.per,
  };
}

function orderOf({ column, descending }: SystemView['sort']): Order {
  const way = descending ? 'DESC' : 'ASC';
  const byName = { name: 'ASC' } as const;
  switch (column) {
    case 'objekt': return [{ responsibleObject: { name: way } }, byName];
    case 'leverantor': return [{ supplier: { name: way } }, byName];
    case 'livscykel': return [{ lifecycle: way }, byName];
    case 'anvandare': return [{ userCount: way }, byName];
    case 'kostnad': return [{ yearlyCost: way }, byName];
    case 'kommuner': return [{ kommunCount: way }, byName];
    default: return [{ name: way }];
  }
}

/** The same view as a file. What the file cannot narrow by is told beside the link. */
export function exportAddress(ending: 'csv' | 'xlsx', address: Pick<Address, 'kommun' | 'sok' | 'per'>, view: SystemView): string {
  const params = new URLSearchParams();
  if (address.per !== null) params.set('per', address.per);
  if (address.kommun.length > 0) params.set('kommun', address.kommun.join(','));
  if (address.sok !== '') params.set('sok', address.sok);
  if (view.objekt !== '') params.set('objekt', view.objekt);
  const query = params.toString().replaceAll('%2C', ',');
  return `/export/systems.${ending}${query === '' ? '' : `?${query}`}`;
}
