import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { firstPage, query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { ChangeFiltersDocument, ChangesDocument, type ChangeFiltersQuery, type ChangesQuery } from '../../server/generated/changes/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText, type Text } from '../../text/text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DataTable, Paging, type Column } from '../../ui/data-table.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Day, Money } from '../../ui/values.tsx';
import { askForChanges, readChangesView, stateChoices, type ChangesView } from './changes-view.ts';
import { StateBadge } from './state-badge.tsx';
import './changes.css';

const nothing: ChangeFiltersQuery = { all: { totalCount: 0 }, maintenanceObjects: { nodes: [] } };

export default function ChangesPage() {
  const text = useText();
  const address = useAddress();
  const view = useMemo(() => readChangesView(address.params, address.sortera), [address]);
  const [filters] = useQuery({ query: ChangeFiltersDocument });
  const [{ data, error, fetching, stale }, again] = useQuery({ query: ChangesDocument, variables: askForChanges(address, view) });
  const known = filters.data ?? nothing;
  const found = data?.changeRequests;
  const total = filters.data?.all.totalCount ?? found?.totalCount ?? 0;
  const active = [
    address.sok === '' ? null : `”${address.sok}”`,
    view.lage === '' ? null : stateName(view.lage, text),
    view.objekt === '' ? null : known.maintenanceObjects.nodes.find(one => one.slug === view.objekt)?.name ?? view.objekt,
  ].filter(one => one !== null);
  const clear = () => address.change({ sok: null, lage: null, objekt: null, ...firstPage });

  return (
    <>
      <PageHeading title={text.changes.title} question={text.changes.question}>
        <ButtonLink look="primary" to={paths.newChange}>{text.changes.add}</ButtonLink>
      </PageHeading>
      <Filters key={address.sok} view={view} known={known} sok={address.sok} onChange={change => address.change({ ...change, ...firstPage })} />
      {!found ? (error ? <Failed what={text.changes.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.changes.loading} rows={8} />)
        : found.totalCount === 0 ? (
          active.length > 0
            ? <Empty title={text.changes.none(total)} step={<Button onClick={clear}>{text.changes.clear}</Button>}>{text.changes.active(active)}</Empty>
            : <Empty title={text.changes.empty} step={<ButtonLink look="primary" to={paths.newChange}>{text.changes.add}</ButtonLink>}>{text.changes.emptyBecause}</Empty>
        ) : (
          <>
            {active.length > 0 && <p className="row"><span className="muted small">{text.changes.active(active)}</span> <Button look="quiet" dense onClick={clear}>{text.changes.clear}</Button></p>}
            <DataTable caption={text.changes.caption(found.totalCount, Math.max(total, found.totalCount))} region={text.changes.title} columns={columnsOf(text)} rows={found.nodes} rowKey={row => row.id} busy={fetching || stale}
              sorting={{ ...view.sort, onSort: sortera => address.change({ sortera: sortera === '-inlamnat' ? null : sortera, ...firstPage }) }} />
            <Paging page={address.sida} pageSize={view.pageSize} total={found.totalCount} hasNext={found.pageInfo.hasNextPage || (address.fore !== null && address.sida * view.pageSize < found.totalCount)}
              onNext={() => address.change({ sida: String(address.sida + 1), efter: found.pageInfo.endCursor ?? null, fore: null }, 'push')}
              onPrevious={() => address.change(address.sida <= 2 ? firstPage : { sida: String(address.sida - 1), fore: found.pageInfo.startCursor ?? null, efter: null }, 'push')}
              onSize={size => address.change({ rader: size === 50 ? null : String(size), ...firstPage })} />
          </>
        )}
    </>
  );
}

const stateName = (key: (typeof stateChoices)[number], text: Text) => key === 'oppna' || key === 'avslutade' ? text.changes.groups[key] : text.changes.states[key];

function Filters({ view, known, sok, onChange }: { view: ChangesView; known: ChangeFiltersQuery; sok: string; onChange: (change: Record<string, string | null>) => void }) {
  const text = useText();
  const [written, write] = useState(sok);
  return (
    <form role="search" className="change-filters no-print" aria-label={text.changes.filters} onSubmit={event => { event.preventDefault(); onChange({ sok: written.trim() }); }}>
      <div className="change-search">
        <TextField label={text.changes.search} type="search" filter value={written} onChange={write} autoComplete="off" maxLength={200} />
        <Button type="submit">{text.changes.apply}</Button>
      </div>
      <Select label={text.changes.state} filter empty={text.changes.any} value={view.lage} onChange={lage => onChange({ lage: lage.toLowerCase() })}
        options={stateChoices.map(value => ({ value, label: stateName(value, text) }))} />
      <Select label={text.changes.object} filter empty={text.changes.any} value={view.objekt} onChange={objekt => onChange({ objekt })}
        options={known.maintenanceObjects.nodes.map(one => ({ value: one.slug, label: one.name, group: one.family?.name }))} />
    </form>
  );
}

function columnsOf(text: Text): Column<ChangesQuery['changeRequests']['nodes'][number]>[] {
  const { head } = text.changes;
  return [
    { key: 'rubrik', head: head.rubrik, main: true, sortable: true, cell: row => <Link to={row.number === null ? paths.newChange + query({ utkast: row.id }) : paths.change(row.number)}>{row.title}</Link> },
    { key: 'nummer', head: head.nummer, cell: row => row.number ?? text.changes.draft },
    { key: 'lage', head: head.lage, cell: row => <StateBadge state={row.state} outcome={row.decision?.outcome} /> },
    { key: 'objekt', head: head.objekt, sortable: true, cell: row => row.object ? <Link to={paths.object(row.object.slug)}>{row.object.name}</Link> : <span className="muted">{text.request.noObject}</span> },
    { key: 'belopp', head: head.belopp, number: true, sortable: true, cell: row => row.amount === null ? <span className="muted">{text.changes.noAmount}</span> : <Money amount={row.amount} /> },
    { key: 'tid', head: head.tid, sortable: true, cell: row => row.dueAt === null ? <span className="muted">{text.changes.noDay}</span> : <Day day={swedishDay(row.dueAt)} /> },
    { key: 'inlamnat', head: head.inlamnat, sortable: true, cell: row => row.submittedAt === null ? <span className="muted">{text.changes.draft}</span> : <Day day={swedishDay(row.submittedAt)} /> },
  ];
}

/** The Swedish day of a moment. A deadline is the first moment after its day, so a midnight belongs to the day before it. */
function swedishDay(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(new Date(moment).getTime() - 1));
}
