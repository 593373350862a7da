import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { ForumPageDocument, ScheduleMeetingsDocument, type ForumPageQuery } from '../../server/generated/register/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { isDay, readDay } from '../../text/format.ts';
import { useFormat, useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Notice } from '../../ui/status.tsx';
import { Day } from '../../ui/values.tsx';
import { useWrite } from '../changes/use-write.ts';
import { Asked, swedishDay } from './asked.tsx';
import './register.css';

type Work = NonNullable<ForumPageQuery['forumWork']>;

export default function ForumPage() {
  const text = useText();
  const slug = useParams().slug ?? '';
  const [{ data, error, fetching }, ask] = useQuery({ query: ForumPageDocument, variables: { forum: slug }, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  const { forum, forumWork: work } = data ?? {};
  if (!forum || !work) {
    return (
      <Asked title={text.forum.title} waits={text.forum.loading} failed={text.forum.failed} missing={text.forum.missing} error={error} there={data && !fetching ? false : null} again={again}>
        <p><Link to={paths.forums}>{text.forum.toAll}</Link></p>
      </Asked>
    );
  }
  const due = data!.delegationDue.bodies[0];
  return (
    <>
      <PageHeading title={forum.name} question={text.forum.asks} above={<Link to={paths.forums}>{text.forum.title}</Link>} />
      <p className="row"><Badge tone="plain">{text.forum.kind[forum.legalKind]}</Badge>{forum.task && <span>{forum.task}</span>}</p>
      {forum.legalKind === 'ADVISORY' && <p className="muted prose">{text.forum.advisory}</p>}
      {due && due.count > 0 && (
        <Notice tone={due.overdue ? 'error' : 'info'}>
          <p>{text.delegation.open}: {due.more ? text.delegation.more(due.count - 1) : text.register.caption(due.count)}. {due.overdue ? text.delegation.overdue : text.delegation.inTime}{due.due && <>: {text.delegation.head.due.toLocaleLowerCase()} <Day day={due.due} /></>}. <Link to={paths.delegation}>{text.register.toReports}</Link></p>
        </Notice>
      )}
      <Waiting work={work} decides={forum.legalKind === 'LEGAL_BODY'} />
      <div className="forum-parts">
        <Sittings slug={slug} work={work} onDone={again} />
        <div>
          <Section id="ledtid" title={text.forum.leadTime}><LeadTime work={work} /></Section>
          <Places work={work} />
        </div>
      </div>
    </>
  );
}

function LeadTime({ work }: { work: Work }) {
  const text = useText();
  const format = useFormat();
  const { medianDays, cases } = work.leadTime;
  return <p>{medianDays === null ? text.forum.leadTimeNone : text.forum.leadTimeIs(format.number(medianDays), cases)}</p>;
}

function Waiting({ work, decides }: { work: Work; decides: boolean }) {
  const text = useText();
  const columns: Column<Work['waiting'][number]>[] = [
    { key: 'arende', head: text.forum.matter, main: true, cell: row => <Link to={paths.change(row.matter.number ?? '')}>{row.matter.title}</Link> },
    { key: 'nummer', head: text.forum.number, cell: row => row.matter.number },
    { key: 'senast', head: text.forum.latest, cell: row => <Day day={row.deadline} /> },
    { key: 'vantat', head: text.forum.waited, number: true, cell: row => text.forum.days(row.daysWaited) },
  ];
  return (
    <Section id="vantar" title={decides ? text.forum.waiting : text.forum.consulted}>
      {decides
        ? work.waiting.length === 0 ? <p className="muted">{text.forum.waitingNone}</p> : <DataTable caption={text.forum.waitingCaption} captionHidden columns={columns} rows={work.waiting} rowKey={row => row.matter.id} />
        : work.consulted.length === 0 ? <p className="muted">{text.forum.waitingNone}</p> : (
          <ul>{work.consulted.map(one => <li key={one.id}><Link to={paths.change(one.number ?? '')}>{one.title}</Link> <span className="muted small">{one.number}{one.dueAt && <>, {text.forum.latest.toLocaleLowerCase()} {swedishDay(one.dueAt)}</>}</span></li>)}</ul>
        )}
    </Section>
  );
}

function Sittings({ slug, work, onDone }: { slug: string; work: Work; onDone: () => void }) {
  const text = useText();
  const { today } = useMe();
  const { busy, write } = useWrite();
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [told, tell] = useState('');
  const coming = work.sittings.filter(one => one.day >= today);
  const past = work.sittings.filter(one => one.day < today).reverse();
  const change = async (input: { add?: string[]; strike?: string[] }, done: string) => {
    const answer = await write(ScheduleMeetingsDocument, { forum: slug, add: input.add ?? null, strike: input.strike ?? null });
    if (answer === null) return;
    if ('refused' in answer) return setWrong(answer.refused.map(one => one.message).join(' '));
    setWrong(null);
    setDay('');
    tell(done);
    onDone();
  };
  const add = () => {
    const read = readDay(day);
    if (read === null || !isDay(read)) return setWrong(text.forum.dayWrong);
    void change({ add: [read] }, text.forum.scheduled(read));
  };
  const line = (one: Work['sittings'][number]) => (
    <>
      <Link to={paths.meeting(slug, one.day)}><Day day={one.day} long /></Link>
      <span className="muted small">{one.day === today && `${text.forum.today} · `}{one.day <= today && text.forum.paragraphs(one.paragraphs)}{!one.inCalendar && ` · ${text.forum.extra}`}</span>
    </>
  );
  return (
    <div>
      <Section id="moten" title={text.forum.coming}>
        {coming.length === 0 && <p className="muted">{text.forum.comingNone}</p>}
        <ul className="days">{coming.slice(0, 6).map(one => <li key={one.day}>{line(one)}</li>)}</ul>
        {coming.length > 6 && <Disclosure title={`+ ${coming.length - 6}`}><ul className="days">{coming.slice(6).map(one => <li key={one.day}>{line(one)}</li>)}</ul></Disclosure>}
        <p role="status">{told}</p>
        {work.mayKeep && (
          <Disclosure title={text.forum.schedule}>
            <form className="short-form no-print" noValidate onSubmit={event => { event.preventDefault(); add(); }}>
              <Field label={text.forum.addDay} error={wrong}>{wiring => <DayInput value={day} onChange={setDay} {...wiring} />}</Field>
              <Button type="submit" aria-disabled={busy || undefined}>{text.forum.add}</Button>
              <ul className="days">{coming.filter(one => one.inCalendar && one.day > today).map(one => <li key={one.day}><Day day={one.day} /><span /><Button dense look="quiet" aria-label={text.forum.strikeDay(one.day)} onClick={() => void change({ strike: [one.day] }, text.forum.struck(one.day))}>{text.forum.strike}</Button></li>)}</ul>
            </form>
          </Disclosure>
        )}
      </Section>
      <Section id="hallna" title={text.forum.past}>
        {past.length === 0 ? <p className="muted">{text.forum.pastNone}</p> : <ul className="days">{past.map(one => <li key={one.day}>{line(one)}{one.paragraphs > 0 ? <Link to={paths.minutes(slug, one.day)}>{text.meeting.minutes}</Link> : <span />}</li>)}</ul>}
      </Section>
    </div>
  );
}

function Places({ work }: { work: Work }) {
  const text = useText();
  const columns: Column<Work['places'][number]>[] = [
    { key: 'plats', head: text.forum.place, main: true, cell: row => <>{row.name}{row.presides && <span className="muted small"> · {text.forum.presides}</span>}{!row.votes && <span className="muted small"> · {text.forum.keepsMinutes}</span>}</> },
    { key: 'kommun', head: text.forum.kommun, cell: row => row.kommun?.name ?? '' },
    { key: 'vem', head: text.forum.who, cell: row => row.who.length === 0 ? <Badge tone="warn">{text.forum.vacant}</Badge> : row.who.map(one => one.name).join(', ') },
  ];
  return <Section id="ledamoter" title={text.forum.members}><DataTable caption={text.forum.membersCaption} captionHidden columns={columns} rows={work.places} rowKey={row => row.name + row.who.map(one => one.name).join()} /></Section>;
}
