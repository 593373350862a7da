import type { ReactNode } from 'react';
import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import './data-table.css';

export interface Column<Row> {
  key: string;
  head: string;
  /** The row's own name: a row header, and the title of its card on a phone. */
  main?: boolean;
  number?: boolean;
  sortable?: boolean;
  cell: (row: Row) => ReactNode;
}

interface Sorting {
  column: string;
  descending: boolean;
  onSort: (sortera: string) => void;
}

/** A real table; the server sorts, filters and pages. On a phone every row becomes a card. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, sorting, busy, region }: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  busy?: boolean;
  /** The name of the region that a wide table scrolls in. */
  region?: string;
}) {
  return (
    <ScrollRegion label={region ?? caption} className="table-region" busy={busy}>
      <table className="data-table cards">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" className={column.number ? 'num' : undefined} aria-sort={ariaSort(column, sorting)}>
                {column.sortable && sorting ? <SortButton column={column} sorting={sorting} /> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(column => column.main
                ? <th key={column.key} scope="row">{column.cell(row)}</th>
                : <td key={column.key} className={column.number ? 'num' : undefined} data-head={column.head}><div className="cell">{column.cell(row)}</div></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ariaSort<Row>(column: Column<Row>, sorting?: Sorting): 'ascending' | 'descending' | 'none' | undefined {
  if (!column.sortable || sorting === undefined) return undefined;
  if (sorting.column !== column.key) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}

function SortButton<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting }) {
  const active = sorting.column === column.key;
  const Arrow = active && sorting.descending ? ArrowDown : ArrowUp;
  return (
    <button type="button" className={active ? 'sort sort-active' : 'sort'} onClick={() => sorting.onSort(active && !sorting.descending ? `-${column.key}` : column.key)}>
      {column.head}<Arrow aria-hidden="true" />
    </button>
  );
}

/** Steps between pages by the server's own cursors; never endless scrolling. */
export function Paging({ page, pageSize, total, hasNext, onPrevious, onNext, onSize }: {
  page: number;
  pageSize: number;
  total: number;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onSize: (size: number) => void;
}) {
  const text = useText();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <nav className="paging no-print" aria-label={text.table.paging}>
      <div className="row-s">
        {page > 1 && <Button dense icon={<ChevronLeft aria-hidden="true" />} onClick={onPrevious}>{text.table.previous}</Button>}
        <span>{text.table.page(page, pages)}</span>
        {hasNext && <Button dense icon={<ChevronRight aria-hidden="true" />} onClick={onNext}>{text.table.next}</Button>}
      </div>
      <label className="row-s">
        <span>{text.table.size}</span>
        <select className="control control-dense" value={pageSize} onChange={event => onSize(Number(event.target.value))}>
          {[25, 50, 100].map(size => <option key={size} value={size}>{size}</option>)}
        </select>
      </label>
    </nav>
  );
}
