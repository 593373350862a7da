import { useMemo } from 'react';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { firstPage } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { SystemFiltersDocument, SystemsDocument, type SystemFiltersQuery } from '../../server/generated/systems/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay, useSees } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DataTable, Paging } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { activeFilters, ChosenColumns, ExportLinks, SystemFilterForm } from './system-filters.tsx';
import { columnsOf } from './system-columns.tsx';
import { askFor, readView } from './system-view.ts';
import './systems.css';

const nothing: SystemFiltersQuery = { all: { totalCount: 0 }, kommuner: { nodes: [] }, maintenanceObjects: { nodes: [] }, functions: { nodes: [] } };

export default function SystemsPage() {
  const text = useText();
  const address = useAddress();
  const maySave = useMay('saveItSystem')?.may === true && address.per === null;
  const sees = useSees();
  const mayImport = useMay('import')?.may === true;
  const view = useMemo(() => readView(address.params, address.sortera), [address]);
  const [filters] = useQuery({ query: SystemFiltersDocument, variables: { day: address.per } });
  const [{ data, error, fetching, stale }, again] = useQuery({ query: SystemsDocument, variables: askFor(address, view) });
  const known = filters.data ?? nothing;
  const unseen = known.kommuner.nodes.filter(one => !sees(one.code)).map(one => one.name);
  const total = filters.data?.all.totalCount ?? null;
  const found = data?.itSystems;
  const active = activeFilters(address, view, known, text);
  const clear = () => address.change({ sok: null, kommun: null, objekt: null, funktion: null, livscykel: null, saknas: null, ...firstPage });

  return (
    <>
      <PageHeading title={text.systems.title} question={text.systems.question}>
        <ButtonLink to={paths.overlap + address.along}>{text.systems.overlap}</ButtonLink>
        {maySave && <ButtonLink look="primary" to={`${paths.administer('system')}?ny=1`}>{text.systems.add}</ButtonLink>}
      </PageHeading>
      <div className="toolbar no-print">
        <SystemFilterForm key={address.sok} view={view} known={known} count={active.length} />
        <div className="toolbar-acts">
          {active.length > 0 && <Button look="quiet" dense onClick={clear}>{text.systems.clear}</Button>}
          <ChosenColumns view={view} />
          <ExportLinks view={view} />
        </div>
      </div>
      {!found ? (error ? <Failed what={text.systems.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.systems.loading} rows={8} />)
        : found.totalCount === 0 ? (
          active.length > 0
            ? <Empty title={text.systems.none(total ?? 0)} step={<Button onClick={clear}>{text.systems.clear}</Button>}>{text.systems.activeFilters(active)}</Empty>
            : <Empty title={text.systems.empty} step={mayImport && <ButtonLink look="primary" to={paths.importing}>{text.systems.emptyStep}</ButtonLink>}>{text.systems.emptyBecause}</Empty>
        ) : (
          <>
            {active.length > 0 && <p className="muted small">{text.systems.activeFilters(active)}</p>}
            {unseen.length > 0 && <p className="muted small">{text.kommun.unseen(unseen)}</p>}
            <DataTable caption={text.systems.caption(found.totalCount, total ?? found.totalCount, text.systems.head[view.sort.column])} region={text.systems.title}
              columns={columnsOf(view, known.kommuner.nodes, sees, text, address.along)} rows={found.nodes} rowKey={row => row.id} busy={fetching || stale}
              sorting={{ ...view.sort, onSort: sortera => address.change({ sortera: sortera === 'namn' ? null : sortera, ...firstPage }) }} />
            <Paging page={address.sida} pageSize={view.pageSize} total={found.totalCount} hasNext={found.pageInfo.hasNextPage || (address.fore !== null && address.sida * view.pageSize < found.totalCount)}
              onNext={() => address.change({ sida: String(address.sida + 1), efter: found.pageInfo.endCursor ?? null, fore: null }, 'push')}
              onPrevious={() => address.change(address.sida <= 2 ? firstPage : { sida: String(address.sida - 1), fore: found.pageInfo.startCursor ?? null, efter: null }, 'push')}
              onSize={size => address.change({ rader: size === 50 ? null : String(size), ...firstPage })} />
          </>
        )}
    </>
  );
}
