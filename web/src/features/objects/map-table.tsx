import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { useText } from '../../text/text.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { KommunMarks } from '../../ui/kommun-mark.tsx';
import { Vacant } from '../../ui/values.tsx';
import { partIn } from './map-boxes.tsx';
import type { MapBox, MapFamily, MapKommun } from './map-page.tsx';

/** The map's twin: the same facts for every perspective, as a table. */
export function MapTable({ families, kommuner }: { families: readonly MapFamily[]; kommuner: readonly MapKommun[] }) {
  const text = useText();
  const { along } = useAddress();
  const rows = families.flatMap(family => family.objects.map(box => ({ ...box, family: family.name })));
  const person = (name: string | null) => name === null ? <Vacant /> : name;
  const list = (parts: readonly string[]) => parts.length === 0 ? <span className="muted">{text.ui.none}</span> : <ul className="plain">{parts.map(part => <li key={part}>{part}</li>)}</ul>;
  const columns: Column<MapBox & { family: string }>[] = [
    { key: 'objekt', head: text.map.head.object, main: true, cell: box => <Link to={paths.object(box.slug) + along}>{box.name}</Link> },
    { key: 'familj', head: text.map.head.family, cell: box => box.family },
    { key: 'agare', head: text.map.owner, cell: box => person(box.owner) },
    { key: 'agare-it', head: text.map.ownerIt, cell: box => person(box.ownerIt) },
    { key: 'ledare', head: text.map.manager, cell: box => person(box.manager) },
    { key: 'ledare-it', head: text.map.managerIt, cell: box => person(box.managerIt) },
    { key: 'kommuner', head: text.map.head.kommuner, cell: box => <KommunMarks kommuner={kommuner} partOf={code => partIn(box, code)} /> },
    { key: 'system', head: text.map.head.systems, number: true, cell: box => box.systemCount },
    { key: 'tomma', head: text.map.head.vacancies, cell: box => list(box.vacantSeats.map(seat => text.seats.inKommun(seat.role, kommuner.find(one => one.code === seat.kommun)?.name ?? seat.kommun))) },
    { key: 'luckor', head: text.map.head.gaps, cell: box => list(box.gaps.map(gap => text.gaps.full(text.gaps.matter(gap.matterTypeName, gap.kommuner.length, gap.amount), text.gaps.outcome[gap.outcome]))) },
    { key: 'dubbletter', head: text.map.head.duplicates, cell: box => list(box.duplicates.map(one => `${one.function} (${one.systems})`)) },
  ];
  return <DataTable caption={text.map.table} captionHidden columns={columns} rows={rows} rowKey={box => box.slug} />;
}
