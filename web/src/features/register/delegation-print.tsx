import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Printer } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { DelegationListDocument, type DelegationListQuery } from '../../server/generated/register/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Day } from '../../ui/values.tsx';
import { Asked, swedishDay } from './asked.tsx';
import './register.css';

type Row = DelegationListQuery['delegationReports']['nodes'][number]['decisions'][number];

/** A closed list of delegated decisions, for the body's papers. */
export default function DelegationPrint() {
  const text = useText();
  const { slug = '', year = '', serial = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: DelegationListDocument, variables: { where: { forum: { slug: { eq: slug } }, year: { eq: Number(year) || 0 }, serial: { eq: Number(serial) || 0 } } } });
  const list = data?.delegationReports.nodes[0];
  if (!list) return <Asked title={text.delegation.title} waits={text.delegation.loading} failed={text.delegation.failed} missing={text.register.missing} error={error} there={data && !fetching ? false : null} again={() => ask({ requestPolicy: 'network-only' })} />;
  const columns: Column<Row>[] = [
    { key: 'nummer', head: text.register.head.number, main: true, cell: row => row.number },
    { key: 'dag', head: text.register.head.decided, cell: row => <Day day={swedishDay(row.decidedAt)} /> },
    { key: 'arende', head: text.register.head.title, cell: row => row.changeRequest?.title },
    { key: 'utfall', head: text.register.head.outcome, cell: row => text.changes.outcomes[row.outcome] },
    { key: 'av', head: text.register.head.by, cell: row => `${row.decider?.name ?? ''}, ${row.deciderName ?? ''}` },
    { key: 'kalla', head: text.register.source, cell: row => row.source },
    { key: 'dnr', head: text.register.dnr, cell: row => row.diarienummer ?? '' },
  ];
  return (
    <article className="sheet">
      <PageHeading title={list.number} above={<Link to={paths.delegation}>{text.delegation.title}</Link>}>
        <a className="button button-secondary" href={`/export/decisions.xlsx${query({ lista: list.number })}`}><span>{text.register.xlsx}</span></a>
        <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>{text.meeting.printNow}</Button>
      </PageHeading>
      <p>{text.delegation.title}, {text.delegation.periodIs(list.from, list.through)}. {list.meetingDay ? text.delegation.told(list.meetingDay) : text.delegation.notTold}. {text.delegation.by}: {list.person?.name}.</p>
      <DataTable caption={text.delegation.decisions} columns={columns} rows={list.decisions} rowKey={row => row.id} />
      {list.count > list.decisions.length && <p className="muted">{text.delegation.unseen(list.count - list.decisions.length)}</p>}
    </article>
  );
}
