import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { DeliveriesDocument, ResendDeliveryDocument, type DeliveriesQuery } from '../../server/generated/exchange/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useFormat, useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Select } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Empty, Failed, Forbidden, Loading, Notice } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Subscriptions } from './subscriptions.tsx';

type Row = DeliveriesQuery['deliveries']['nodes'][number];
type State = Row['state'];
const states: readonly State[] = ['GIVEN_UP', 'WAITING', 'SENT', 'SKIPPED'];

/** What has been sent to whom, what did not arrive, and who outside is told. */
export default function DeliveriesPage() {
  const text = useText();
  const me = useMe();
  const allowed = me.may.some(permission => permission.act === 'saveSubscription' && permission.may);
  return (
    <>
      <PageHeading title={text.deliveries.title} question={text.deliveries.question} />
      {!allowed ? <Forbidden because={text.deliveries.forbidden} /> : (
        <>
          <Section id="utskick" title={text.deliveries.log}><Log /></Section>
          <Section id="prenumerationer" title={text.deliveries.subscriptions}><Subscriptions /></Section>
        </>
      )}
    </>
  );
}

function Log() {
  const text = useText();
  const format = useFormat();
  const [state, choose] = useState<State | ''>('');
  const [{ data, error, fetching }, again] = useQuery({ query: DeliveriesDocument, variables: { where: state === '' ? null : { state: { eq: state } } }, requestPolicy: 'cache-and-network' });
  const [sending, resend] = useMutation(ResendDeliveryDocument);
  const [said, say] = useState<{ tone: 'ok' | 'error'; sentence: string } | null>(null);
  const retry = () => again({ requestPolicy: 'network-only' });

  const send = async (id: string) => {
    if (sending.fetching) return;
    const answer = await resend({ input: { id, idempotencyKey: crypto.randomUUID() } });
    const refusal = answer.data?.result.errors[0]?.message ?? (answer.error ? readFailure(answer.error).message ?? text.states.failed : null);
    say(refusal === null ? { tone: 'ok', sentence: text.deliveries.resent } : { tone: 'error', sentence: refusal });
    retry();
  };

  if (!data) return error ? <Failed what={text.deliveries.failed} trouble={readFailure(error)} retry={retry} /> : <Loading what={text.deliveries.loading} />;
  const to = (row: Row) => row.person?.name ?? row.subscription?.name ?? '–';
  const columns: Column<Row>[] = [
    { key: 'tid', head: text.deliveries.head.at, cell: row => <time dateTime={row.createdAt}>{format.moment(row.createdAt)}</time> },
    { key: 'till', head: text.deliveries.head.to, main: true, cell: row => <>{to(row)} <span className="muted small">{text.deliveries.channels[row.channel]}</span></> },
    { key: 'arende', head: text.deliveries.head.matter, cell: row => row.changeRequest?.number ? <Link to={paths.change(row.changeRequest.number)}>{row.changeRequest.number}</Link> : text.deliveries.unseen },
    { key: 'vad', head: text.deliveries.head.kind, cell: row => row.kind === null ? text.deliveries.event : text.settings.kinds[row.kind] },
    { key: 'lage', head: text.deliveries.head.state, cell: row => <Badge tone={row.state === 'GIVEN_UP' ? 'warn' : row.state === 'SENT' ? 'ok' : undefined}>{text.deliveries.states[row.state]}</Badge> },
    { key: 'problem', head: text.deliveries.head.problem, cell: row => row.problem === null ? '' : <Swedish>{`${row.problem}${row.attempts > 0 ? ` (${row.attempts})` : ''}`}</Swedish> },
    { key: 'igen', head: text.deliveries.head.again, cell: row => row.state === 'WAITING' ? <span className="small muted">{format.moment(row.dueAt)}</span> : <Button dense aria-label={text.deliveries.resendOne(to(row), row.changeRequest?.number ?? '')} onClick={() => void send(row.id)}>{text.deliveries.resend}</Button> },
  ];
  return (
    <div className="stack-s">
      {data.given.totalCount > 0 && <Notice tone="warn"><p>{text.deliveries.given(data.given.totalCount)}</p></Notice>}
      {said && <Notice tone={said.tone} role={said.tone === 'error' ? 'alert' : 'status'}><p>{said.sentence}</p></Notice>}
      <Select filter label={text.deliveries.head.state} value={state} onChange={value => choose(value as State | '')} empty={text.deliveries.all} options={states.map(value => ({ value, label: text.deliveries.states[value] }))} />
      {data.deliveries.nodes.length === 0 ? <Empty title={text.deliveries.none}>{text.deliveries.noneBecause}</Empty>
        : <DataTable caption={text.deliveries.caption(data.deliveries.nodes.length, data.deliveries.totalCount)} region={text.deliveries.log} columns={columns} rows={data.deliveries.nodes} rowKey={row => row.id} busy={fetching} />}
    </div>
  );
}
