import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { MeetingPageDocument, type MeetingPageQuery } from '../../server/generated/register/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { isDay } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Money } from '../../ui/values.tsx';
import { Asked } from './asked.tsx';
import { KeepMinutes } from './keep-minutes.tsx';
import { Paragraph } from './paragraph.tsx';
import './register.css';

export type Meeting = NonNullable<MeetingPageQuery['meeting']>;

export default function MeetingPage() {
  const text = useText();
  const { slug = '', day = '' } = useParams();
  const { today } = useMe();
  const [{ data, error, fetching }, ask] = useQuery({ query: MeetingPageDocument, variables: { forum: slug, day: isDay(day) ? day : '1900-01-01' }, requestPolicy: 'cache-and-network' });
  const [told, tell] = useState(false);
  const receipt = useRef<HTMLParagraphElement>(null);
  const again = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => { if (told) receipt.current?.focus(); }, [told]);
  const { forum, meeting } = data ?? {};
  if (!forum || !meeting) {
    return (
      <Asked title={text.meeting.minutes} waits={text.meeting.loading} failed={text.meeting.failed} missing={text.meeting.missing} error={error} there={data && !fetching ? false : null} again={again}>
        <p><Link to={paths.forum(slug)}>{text.forum.title}</Link></p>
      </Asked>
    );
  }
  const may = meeting.mayKeep && day <= today && meeting.agenda.some(one => one.mayRecord);
  return (
    <>
      <PageHeading title={text.meeting.title(forum.name, day)} question={text.meeting.question} above={<Link to={paths.forum(slug)}>{forum.name}</Link>}>
        <ButtonLink to={paths.minutes(slug, day)}>{text.meeting.print}</ButtonLink>
      </PageHeading>
      <p role="status" ref={receipt} tabIndex={-1} className={told ? 'notice notice-ok' : 'visually-hidden'}>{told && text.meeting.kept}</p>
      <Agenda meeting={meeting} />
      {may && <KeepMinutes key={meeting.agenda.map(one => one.version).join()} slug={slug} day={day} meeting={meeting} onDone={() => { tell(true); again(); }} />}
      {!may && meeting.agenda.length > 0 && <p className="muted">{text.meeting.who} {day >= today && text.meeting.keepSameDay}</p>}
      <Section id="protokoll" title={text.meeting.minutes}>
        {meeting.paragraphs.length === 0 ? <p className="muted">{text.meeting.minutesNone}</p> : meeting.paragraphs.map(one => <Paragraph key={one.number} paragraph={one} />)}
      </Section>
    </>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const text = useText();
  return (
    <Section id="dagordning" title={text.meeting.agenda}>
      {meeting.agenda.length === 0 && meeting.consulted.length === 0 && <p className="muted">{text.meeting.agendaNone}</p>}
      <ol className="agenda">
        {meeting.agenda.map(item => (
          <li key={item.matter.id}>
            <div className="row between"><strong><Link to={paths.change(item.matter.number ?? '')}>{item.matter.title}</Link></strong>{item.due ? <Badge tone="warn">{text.meeting.due}</Badge> : <span className="small muted">{text.meeting.dueNot(item.deadline)}</span>}</div>
            <p className="small muted">{item.matter.number}{item.matter.amount !== null && <> · <Money amount={item.matter.amount} /></>}{item.matter.kommuner.length > 0 && <> · {item.matter.kommuner.map(one => one.name).join(', ')}</>}</p>
            <p>{item.matter.summary}</p>
            <p className="small"><Swedish>{item.sentence}</Swedish></p>
            {item.daysWaited > 0 && <p className="small muted">{text.meeting.waited(item.daysWaited)}</p>}
          </li>
        ))}
        {meeting.consulted.map(one => <li key={one.id}><strong><Link to={paths.change(one.number ?? '')}>{one.title}</Link></strong> <p className="small muted">{one.number}</p></li>)}
      </ol>
    </Section>
  );
}
