import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { CloseDelegationReportDocument, DelegationPageDocument, type DelegationPageQuery } from '../../server/generated/register/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { readDay } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { Day, Or } from '../../ui/values.tsx';
import { useWrite } from '../changes/use-write.ts';
import './register.css';

type Due = DelegationPageQuery['delegationDue']['bodies'][number];
type Report = DelegationPageQuery['delegationReports']['nodes'][number];

export default function DelegationPage() {
  const text = useText();
  const [{ data, error }, ask] = useQuery({ query: DelegationPageDocument, requestPolicy: 'cache-and-network' });
  const [told, tell] = useState('');
  const again = () => ask({ requestPolicy: 'network-only' });
  const due = data?.delegationDue.bodies.filter(one => one.count > 0) ?? [];
  const mine = data?.delegationDue.bodies.filter(one => one.mayClose && one.count > 0) ?? [];
  return (
    <>
      <PageHeading title={text.delegation.title} question={text.delegation.question} above={<Link to={paths.decisions}>{text.register.title}</Link>} />
      {!data ? (error ? <Failed what={text.delegation.failed} trouble={readFailure(error)} retry={again} /> : <Loading what={text.delegation.loading} rows={6} />) : (
        <>
          {data.delegationDue.withoutBody > 0 && <Notice tone="warn"><p>{text.register.withoutBody(data.delegationDue.withoutBody)}</p></Notice>}
          <p role="status" className={told === '' ? 'visually-hidden' : 'notice notice-ok'}>{told}</p>
          <Section id="att-anmala" title={text.delegation.open}>{due.length === 0 ? <p className="muted">{text.delegation.openNone}</p> : <Open due={due} />}</Section>
          {mine.length > 0 && <Close bodies={mine} onDone={number => { tell(text.delegation.done(number)); again(); }} />}
          <Section id="listor" title={text.delegation.lists}>{data.delegationReports.nodes.length === 0 ? <p className="muted">{text.delegation.listsNone}</p> : <Lists reports={data.delegationReports.nodes} />}</Section>
        </>
      )}
    </>
  );
}

function Open({ due }: { due: readonly Due[] }) {
  const text = useText();
  const { head } = text.delegation;
  const columns: Column<Due>[] = [
    { key: 'namnd', head: head.body, main: true, cell: row => <Link to={paths.forum(row.forum.slug)}>{row.forum.name}</Link> },
    { key: 'antal', head: head.count, number: true, cell: row => <Link to={paths.decisions + query({ lista: 'ingen', organ: row.forum.slug })} aria-label={`${text.delegation.see}: ${row.forum.name}`}>{row.more ? text.delegation.more(row.count - 1) : row.count}</Link> },
    { key: 'aldsta', head: head.oldest, cell: row => <Day day={row.oldest} /> },
    { key: 'senast', head: head.due, cell: row => <span className="row-s"><Day day={row.due} /> <Badge tone={row.overdue ? 'error' : 'wait'}>{row.overdue ? text.delegation.overdue : text.delegation.inTime}</Badge></span> },
    { key: 'tom', head: head.through, cell: row => <Day day={row.through} /> },
    { key: 'vem', head: head.who, cell: row => <Or>{row.who.map(one => one.name).join(', ')}</Or> },
  ];
  return <DataTable caption={text.delegation.openCaption} captionHidden columns={columns} rows={due} rowKey={row => row.forum.slug} />;
}

function Close({ bodies, onDone }: { bodies: readonly Due[]; onDone: (number: string) => void }) {
  const text = useText();
  const { today } = useMe();
  const { busy, write } = useWrite();
  const [body, setBody] = useState(bodies[0]!.forum.slug);
  const [through, setThrough] = useState(() => dayBefore(today));
  const [meeting, setMeeting] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);
  const of = (field: string) => faults.find(one => one.field === field)?.message ?? null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await write(CloseDelegationReportDocument, { forum: body, through: readDay(through), meeting: meeting.trim() === '' ? null : readDay(meeting) });
    if (answer === null) return;
    if ('done' in answer) return onDone(answer.done.delegationReport?.number ?? '');
    setFaults(answer.refused.map(one => ({ field: one.path === 'through' ? 'till-och-med' : one.path === 'meeting' ? 'mote' : null, message: one.message })));
    setTurn(old => old + 1);
  };
  return (
    <Section id="stang" title={text.delegation.close} className="no-print">
      <form className="short-form" noValidate onSubmit={event => void submit(event)}>
        <p>{text.delegation.closeLead}</p>
        <ErrorSummary faults={faults} turn={turn} />
        <Select label={text.delegation.body} value={body} onChange={setBody} options={bodies.map(one => ({ value: one.forum.slug, label: one.forum.name }))} />
        <Field id="till-och-med" label={text.delegation.through} error={of('till-och-med')}>{wiring => <DayInput value={through} onChange={setThrough} {...wiring} />}</Field>
        <Field id="mote" label={text.delegation.meeting} hint={text.delegation.meetingHint} optional error={of('mote')}>{wiring => <DayInput value={meeting} onChange={setMeeting} {...wiring} />}</Field>
        <Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.register.saving : text.delegation.save}</Button>
      </form>
    </Section>
  );
}

function Lists({ reports }: { reports: readonly Report[] }) {
  const text = useText();
  const columns: Column<Report>[] = [
    { key: 'lista', head: text.delegation.list, main: true, cell: row => <Link to={paths.delegationList(row.forum?.slug ?? '', row.year, row.serial)}>{row.number}</Link> },
    { key: 'period', head: text.delegation.period, cell: row => <span className="nowrap">{text.delegation.periodIs(row.from, row.through)}</span> },
    { key: 'antal', head: text.delegation.head.count, number: true, cell: row => row.count },
    { key: 'mote', head: text.delegation.meeting, cell: row => row.meetingDay && row.forum ? <Link to={paths.meeting(row.forum.slug, row.meetingDay)}><Day day={row.meetingDay} /></Link> : <span className="muted">{text.delegation.notTold}</span> },
    { key: 'av', head: text.delegation.by, cell: row => <Or>{row.person?.name}</Or> },
  ];
  return <DataTable caption={text.delegation.listsCaption} captionHidden columns={columns} rows={reports} rowKey={row => row.id} />;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
