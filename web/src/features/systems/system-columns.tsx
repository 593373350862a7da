import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import type { SystemRowFragment } from '../../server/generated/systems/graphql.ts';
import type { Text } from '../../text/text.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { UseMarks, type MarkedKommun } from '../../ui/kommun-mark.tsx';
import { Count, Money, Or } from '../../ui/values.tsx';
import { sortable, type ColumnKey, type SystemView } from './system-view.ts';

/** The chosen columns, each with how it shows a system. */
export function columnsOf(view: SystemView, kommuner: readonly MarkedKommun[], sees: (code: string) => boolean, text: Text, along: string): Column<SystemRowFragment>[] {
  const cells: Record<ColumnKey, Column<SystemRowFragment>['cell']> = {
    namn: row => <Link to={paths.system(row.slug) + along}>{row.name}</Link>,
    objekt: row => row.responsibleObject ? <Link to={paths.object(row.responsibleObject.slug) + along}>{row.responsibleObject.name}</Link> : <Or>{null}</Or>,
    kommuner: row => <UseMarks kommuner={kommuner} uses={row.uses} sees={sees} />,
    funktioner: row => <Or>{row.functions.map(one => one.name).join(', ')}</Or>,
    leverantor: row => <Or>{row.supplier?.name}</Or>,
    livscykel: row => text.enums.lifecycle[row.lifecycle],
    anvandare: row => <Count value={row.userCount} />,
    kostnad: row => <Money amount={row.yearlyCost} />,
    agare: row => <Or>{[...new Set(row.uses.map(use => use.owner).filter(Boolean))].join(', ')}</Or>,
  };
  return view.columns.map(key => ({
    key,
    head: text.systems.head[key],
    main: key === 'namn',
    number: key === 'anvandare' || key === 'kostnad',
    sortable: sortable.includes(key),
    cell: cells[key],
  }));
}
