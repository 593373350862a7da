import type { OverlapQuery, OverlapQueryVariables } from '../../server/generated/systems/graphql.ts';

export type Axis = 'stod' | 'objekt' | 'system' | 'kommun';
export type Matrix = OverlapQuery['systemMatrix'];
type Cell = Matrix['cells'][number];

export const axisOf: Record<Axis, OverlapQueryVariables['rows']> = { stod: 'FUNCTION', objekt: 'OBJECT', system: 'SYSTEM', kommun: 'KOMMUN' };

/** The pairs of axes that mean something, each in both directions. */
export const pairs = ['stod-kommun', 'system-objekt', 'system-kommun', 'objekt-kommun'] as const;
export type Pair = (typeof pairs)[number];

export interface MatrixView { rows: Axis; columns: Axis; only: 'overlapp' | 'luckor' | ''; column: string }

export function readMatrix(params: URLSearchParams): MatrixView {
  const rows = params.get('rader') as Axis | null;
  const columns = params.get('kolumner') as Axis | null;
  const fits = pairs.some(pair => pair === `${rows}-${columns}` || pair === `${columns}-${rows}`);
  const only = params.get('visaBara');
  return {
    rows: fits ? rows! : 'stod',
    columns: fits ? columns! : 'kommun',
    only: only === 'overlapp' || only === 'luckor' ? only : '',
    column: params.get('kolumn') ?? '',
  };
}

export interface MatrixRow { key: string; name: string; systemCount: number; yearlyCost: number | null; cells: (Cell | null)[]; overlaps: boolean; holes: number }

/** Lines with their cells in column order. A line overlaps when it has more than one system, or, for a system, more than one column; what one may not see is no hole. */
export function linesOf(matrix: Matrix, view: MatrixView, sees: (code: string) => boolean): MatrixRow[] {
  const byPlace = new Map(matrix.cells.map(cell => [`${cell.row}\n${cell.column}`, cell]));
  return matrix.rows
    .map(row => {
      const cells = matrix.columns.map(column => byPlace.get(`${row.key}\n${column.key}`) ?? null);
      const filled = cells.filter(cell => cell !== null).length;
      const known = cells.filter((cell, index) => cell !== null || seen(view, row.key, matrix.columns[index]!.key, sees)).length;
      return { ...row, cells, overlaps: view.rows === 'system' ? filled > 1 : row.systemCount > 1, holes: filled === 0 ? 0 : known - filled };
    })
    .filter(row => view.only === '' || (view.only === 'overlapp' ? row.overlaps : row.holes > 0));
}

/** Whether an empty cell means that there is nothing; of a kommun that one does not see, nobody can say. */
export function seen(view: MatrixView, row: string, column: string, sees: (code: string) => boolean): boolean {
  return view.columns === 'kommun' ? sees(column) : view.rows === 'kommun' ? sees(row) : true;
}

/** Shade 1 to 5 by how many systems there are; never the only sign, the number is written too. */
export function heatOf(count: number): number {
  return Math.min(5, Math.max(1, count));
}
