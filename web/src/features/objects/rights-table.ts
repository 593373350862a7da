import type { ObjectRightFragment } from '../../server/generated/objects/graphql.ts';

export interface TypeOfMatter { key: string; name: string; category: string; hasAmount: boolean }
export interface Place { slug: string; family: string | null }

/** An amount band as a column head: above < amount ≤ upTo; null means open. */
export interface BandColumn { above: number | null; upTo: number | null }

/** A cell spans the neighbouring bands that have the same rights; no rights means that no rule covers it. */
export interface BandCell { span: number; rights: ObjectRightFragment[] }

/** One line: a matter type, and whom it concerns when that makes a difference. */
export interface BandRow { type: TypeOfMatter; reach: 'ANY' | 'LOCAL' | 'SHARED'; kommuner: string[]; cells: BandCell[] }

export interface RightsTable { columns: BandColumn[]; rows: BandRow[] }

/** How closely a right names the object: listed, by its family, or any; null when it does not cover it. */
export function closeness(right: ObjectRightFragment, place: Place): 2 | 1 | 0 | null {
  const { objects, families } = right.covers;
  if (objects.length > 0) return objects.includes(place.slug) ? 2 : null;
  if (families.length > 0) return place.family !== null && families.includes(place.family) ? 1 : null;
  return 0;
}

function typeCloseness(right: ObjectRightFragment, type: TypeOfMatter): 2 | 1 | 0 | null {
  const { matterTypes, categories, above, upTo } = right.covers;
  if (!type.hasAmount && (above !== null || upTo !== null)) return null;
  if (matterTypes.length > 0) return matterTypes.includes(type.key) ? 2 : null;
  if (categories.length > 0) return categories.includes(type.category) ? 1 : null;
  return 0;
}

/** The table of an object's decision rights: its column heads are the limits that the rights themselves mention. */
export function makeRightsTable(all: readonly ObjectRightFragment[], types: readonly TypeOfMatter[], place: Place): RightsTable {
  const rights = all.filter(right => closeness(right, place) !== null);
  const columns = columnsOf(rights.filter(right => types.some(type => typeCloseness(right, type) !== null)));
  const rows = types.flatMap(type => {
    const covering = rights.filter(right => typeCloseness(right, type) !== null);
    return kindsOfMatter(covering).map(kind => ({ type, ...kind, cells: cellsOf(covering, type, kind, columns, place) }));
  });
  return { columns, rows };
}

function columnsOf(rights: readonly ObjectRightFragment[]): BandColumn[] {
  const limits = [...new Set(rights.flatMap(right => [right.covers.above, right.covers.upTo]).filter((limit): limit is number => limit !== null && limit > 0))].sort((a, b) => a - b);
  return [...limits, null].map((upTo, index) => ({ above: index === 0 ? null : limits[index - 1]!, upTo }));
}

type Kind = Pick<BandRow, 'reach' | 'kommuner'>;

/** Local and shared matters, and those of named kommuner, get lines of their own where some right tells them apart. */
function kindsOfMatter(rights: readonly ObjectRightFragment[]): Kind[] {
  const named = [...new Set(rights.filter(right => right.covers.kommuner.length > 0).map(right => [...right.covers.kommuner].sort().join(',')))].sort();
  const split = rights.some(right => right.covers.reach !== 'ANY');
  const plain: Kind[] = split ? [{ reach: 'LOCAL', kommuner: [] }, { reach: 'SHARED', kommuner: [] }] : [{ reach: 'ANY', kommuner: [] }];
  return [...plain, ...named.map(codes => ({ reach: codes.includes(',') ? 'SHARED' as const : 'LOCAL' as const, kommuner: codes.split(',') }))];
}

function cellsOf(rights: readonly ObjectRightFragment[], type: TypeOfMatter, kind: Kind, columns: readonly BandColumn[], place: Place): BandCell[] {
  const asked = rights.filter(right => coversKind(right, kind));
  if (!type.hasAmount) return [{ span: columns.length, rights: foremost(asked, type, place) }];

  const cells: BandCell[] = [];
  for (const column of columns) {
    const found = foremost(asked.filter(right => coversBand(right, column)), type, place);
    const last = cells.at(-1);
    if (last !== undefined && last.rights.map(right => right.id).join() === found.map(right => right.id).join()) last.span += 1;
    else cells.push({ span: 1, rights: found });
  }
  return cells;
}

function coversKind(right: ObjectRightFragment, kind: Kind): boolean {
  const { reach, kommuner } = right.covers;
  if (kommuner.length > 0 && (kind.kommuner.length === 0 || !kind.kommuner.every(code => kommuner.includes(code)))) return false;
  return reach === 'ANY' || reach === kind.reach;
}

function coversBand(right: ObjectRightFragment, column: BandColumn): boolean {
  const { above, upTo } = right.covers;
  const from = column.above ?? 0;
  return (above === null || above <= from) && (upTo === null || (column.upTo !== null && column.upTo <= upTo));
}

/** The most specific rights, compared as the rule book compares: object, kommuner, reach, matter type. More than one means that two rules say the same. */
function foremost(rights: readonly ObjectRightFragment[], type: TypeOfMatter, place: Place): ObjectRightFragment[] {
  const rank = (right: ObjectRightFragment) =>
    (closeness(right, place) ?? 0) * 1000 + (right.covers.kommuner.length > 0 ? 100 : 0) + (right.covers.reach === 'ANY' ? 0 : 10) + (typeCloseness(right, type) ?? 0);
  const top = Math.max(...rights.map(rank));
  return rights.filter(right => rank(right) === top);
}
