import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Download } from 'lucide-react';
import { firstPage } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { AuditLogDocument, type AuditLogQuery } from '../../server/generated/audit/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useFormat, useText, type Text } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { DataTable, Paging, type Column } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { actName, activeFilters, AuditFilterForm } from './audit-filters.tsx';
import { askFor, readView } from './audit-view.ts';
import { Said } from './said.tsx';
import './audit.css';

type Entry = AuditLogQuery['auditEntries']['nodes'][number];

/** Who did what, when, and the proof that nothing has been changed since. */
export default function AuditPage() {
  const text = useText();
  const address = useAddress();
  const me = useMe();
  const format = useFormat();
  const view = useMemo(() => readView(address.params, address.sortera), [address]);
  const [{ data, error, fetching, stale }, again] = useQuery({ query: AuditLogDocument, variables: askFor(address, view) });
  const active = activeFilters(view, text);
  const clear = () => address.change({ fran: null, till: null, person: null, handling: null, galler: null, ...firstPage });
  const found = data?.auditEntries;
  const head = data?.auditHead;

  const columns: Column<Entry>[] = [
    { key: 'nummer', head: text.audit.head.number, main: true, sortable: true, cell: row => format.number(row.number) },
    { key: 'tid', head: text.audit.head.at, cell: row => <><time dateTime={row.at}>{format.moment(row.at)}</time>{row.clockStepped && <span className="muted small"> {text.audit.clockStepped}</span>}</> },
    { key: 'vem', head: text.audit.head.person, cell: row => row.person?.name ?? text.audit.program },
    { key: 'handling', head: text.audit.head.act, cell: row => actName(row.kind, text) },
    { key: 'galler', head: text.audit.head.subject, cell: row => <Subject subject={row.subject} text={text} /> },
    { key: 'innehall', head: text.audit.head.body, cell: row => <Details entry={row} /> },
  ];

  return (
    <>
      <PageHeading title={text.audit.title} question={text.audit.question}>
        {me.seesAll && <a className="button button-secondary" href="/export/audit.jsonl" download><Download aria-hidden="true" /><span>{text.audit.download}</span></a>}
      </PageHeading>
      <p className="muted prose">{me.seesAll ? text.audit.logged : text.audit.ownOnly}</p>
      {head && (
        <div className="audit-head">
          <p><strong>{text.audit.headOf}</strong> {text.audit.headIs(format.number(head.number), format.moment(head.at))} <code>{short(head.hash)}</code></p>
          <CopyButton label={text.audit.copyHead} copied={text.audit.headCopied} value={() => `${head.number}:${head.hash}`} />
          <p className="muted small">{text.audit.headNote}</p>
        </div>
      )}
      <AuditFilterForm key={[view.fran, view.till, view.person, view.galler].join('|')} view={view} />
      {!found ? (error ? <Failed what={text.audit.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.audit.loading} rows={8} />)
        : found.totalCount === 0 ? (
          active.length > 0
            ? <Empty title={text.audit.none(data.all.totalCount)} step={<Button onClick={clear}>{text.audit.clear}</Button>}>{text.audit.activeFilters(active)}</Empty>
            : <Empty title={text.audit.empty}>{text.audit.emptyBecause}</Empty>
        ) : (
          <>
            {active.length > 0 && <p className="row-s muted small"><span>{text.audit.activeFilters(active)}</span><Button look="quiet" dense onClick={clear}>{text.audit.clear}</Button></p>}
            <DataTable caption={text.audit.caption(found.totalCount, data.all.totalCount)} region={text.audit.title} columns={columns} rows={found.nodes} rowKey={row => String(row.number)} busy={fetching || stale}
              sorting={{ column: 'nummer', descending: view.descending, onSort: sortera => address.change({ sortera: sortera === 'nummer' ? 'nummer' : null, ...firstPage }) }} />
            <Paging page={address.sida} pageSize={view.pageSize} total={found.totalCount} hasNext={found.pageInfo.hasNextPage || (address.fore !== null && address.sida * view.pageSize < found.totalCount)}
              onNext={() => address.change({ sida: String(address.sida + 1), efter: found.pageInfo.endCursor ?? null, fore: null }, 'push')}
              onPrevious={() => address.change(address.sida <= 2 ? firstPage : { sida: String(address.sida - 1), fore: found.pageInfo.startCursor ?? null, efter: null }, 'push')}
              onSize={size => address.change({ rader: size === 50 ? null : String(size), ...firstPage })} />
          </>
        )}
    </>
  );
}

const short = (hash: string) => `${hash.slice(0, 12)}…`;

/** "ItSystem:raindance" as "System raindance". */
function Subject({ subject, text }: { subject: string; text: Text }) {
  const [kind = '', ...rest] = subject.split(':');
  const known = (text.audit.subjects as Record<string, string>)[kind];
  if (rest.length === 0) return <>{known ?? actName(subject, text)}</>;
  return <>{known ?? kind} <span className="audit-name">{rest.join(':')}</span></>;
}

/** What the entry tells in words, as it is written in the log, and where it stands in the chain. */
function Details({ entry }: { entry: Entry }) {
  const text = useText();
  return (
    <Disclosure title={<>{text.audit.show}<span className="visually-hidden"> {text.audit.ofEntry(entry.number)}</span></>}>
      <Said body={entry.body} />
      <p className="audit-body-title small muted">{text.audit.asWritten}</p>
      <pre className="audit-body" tabIndex={0} role="group" aria-label={text.audit.asWrittenOf(entry.number)}>{entry.body}</pre>
      <dl className="facts">
        <div>
          <dt>{text.audit.previousHash}</dt>
          <dd className="row-s"><code>{short(entry.previousHash)}</code><CopyButton label={text.audit.copyPrevious(entry.number)} copied={text.audit.copied} value={() => entry.previousHash} /></dd>
        </div>
        <div>
          <dt>{text.audit.hash}</dt>
          <dd className="row-s"><code>{short(entry.hash)}</code><CopyButton label={text.audit.copyHash(entry.number)} copied={text.audit.copied} value={() => entry.hash} /></dd>
        </div>
      </dl>
    </Disclosure>
  );
}
