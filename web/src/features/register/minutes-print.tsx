import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Printer } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { MeetingPageDocument } from '../../server/generated/register/graphql.ts';
import { isDay } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Asked } from './asked.tsx';
import { Paragraph } from './paragraph.tsx';
import './register.css';

/** The minutes of a sitting, for paper: A4, those present, the paragraphs, lines to sign on. */
export default function MinutesPrint() {
  const text = useText();
  const { slug = '', day = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: MeetingPageDocument, variables: { forum: slug, day: isDay(day) ? day : '1900-01-01' }, requestPolicy: 'cache-and-network' });
  const { forum, meeting } = data ?? {};
  if (!forum || !meeting) return <Asked title={text.meeting.minutes} waits={text.meeting.loading} failed={text.meeting.failed} missing={text.meeting.missing} error={error} there={data && !fetching ? false : null} again={() => ask({ requestPolicy: 'network-only' })} />;

  // Somebody who left for one paragraph was there for the others.
  const present = [...new Map(meeting.paragraphs.flatMap(one => [...one.present, ...one.recused.map(person => ({ ...person, kommun: null, note: null }))]).reverse().map(person => [person.name, person])).values()].reverse();
  const presiding = [...new Set(meeting.paragraphs.flatMap(one => one.presiding ? [one.presiding.name] : []))];
  // Whoever holds the chair's place is called so already.
  const inTheChair = meeting.places.filter(place => place.presides).flatMap(place => place.who.map(one => one.name));
  const keeper = [...new Set(meeting.paragraphs.map(one => one.recordedBy.name))];
  return (
    <article className="sheet">
      <PageHeading title={`${text.meeting.minutes}: ${text.meeting.title(forum.name, day)}`} above={<Link to={paths.meeting(slug, day)}>{text.meeting.back}</Link>}>
        <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>{text.meeting.printNow}</Button>
      </PageHeading>
      {meeting.paragraphs.length === 0 && <p className="draft">{text.meeting.draft}</p>}
      {present.length > 0 && (
        <table className="minutes-table">
          <caption>{text.meeting.present}</caption>
          <thead><tr><th scope="col">{text.meeting.name}</th><th scope="col">{text.meeting.capacity}</th></tr></thead>
          <tbody>{present.map(person => <tr key={person.name}><th scope="row">{person.name}{presiding.includes(person.name) && !inTheChair.includes(person.name) && `, ${text.forum.presides}`}</th><td>{[person.capacity, person.kommun?.name, person.note].filter(Boolean).join(', ')}</td></tr>)}</tbody>
        </table>
      )}
      {meeting.paragraphs.map(one => <Paragraph key={one.number} paragraph={one} />)}
      {meeting.paragraphs.length > 0 && (
        <>
          <p className="small muted">{text.meeting.proofNote}</p>
          <div className="signatures"><div>{text.meeting.secretary}: {keeper.join(', ')}</div>{presiding.map(name => <div key={name}>{text.meeting.chair}: {name}</div>)}<div>{text.meeting.adjusted}</div></div>
        </>
      )}
    </article>
  );
}
