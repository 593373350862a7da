import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ask, post } from '../../server/http.ts';
import type { Failure } from '../../server/graphql.ts';
import { useSession, useStartAgain } from '../../server/session.tsx';
import { paths } from '../../address/paths.ts';
import { useWords } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading, Notice } from '../../ui/status.tsx';
import { groupPeople, landing, type Choosable } from './choosable.ts';
import './sign-in.css';

interface Way { mode: 'DEVELOPMENT' | 'ENTRA'; start: string }

type Found = { state: 'loading' } | { state: 'failed'; failure: Failure } | { state: 'entra'; start: string } | { state: 'people'; people: Choosable[] };

export default function SignInPage() {
  const { text } = useWords();
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [params] = useSearchParams();
  const till = landing(params.get('till'));

  const fetchPeople = async () => {
    setFound({ state: 'loading' });
    const way = await ask<Way>('/signin');
    if (way.ok && way.body.mode === 'ENTRA') return setFound({ state: 'entra', start: way.body.start });
    const people = await ask<Choosable[]>('/signin/development');
    setFound(people.ok ? { state: 'people', people: people.body } : { state: 'failed', failure: people.failure });
  };
  useEffect(() => { void fetchPeople(); }, []);

  return (
    <>
      <PageHeading title={text.signIn.title} question={found.state === 'entra' ? text.signIn.entraLead : text.signIn.lead} />
      {till !== paths.start && <p className="muted">{text.signIn.backTo}</p>}
      {found.state === 'loading' && <Loading what={text.signIn.loading} />}
      {found.state === 'failed' && <Failed what={text.signIn.failed} trouble={found.failure} retry={() => void fetchPeople()} />}
      {found.state === 'entra' && <p><a className="button button-primary" href={`${found.start}?till=${encodeURIComponent(till)}`}>{text.signIn.entra}</a></p>}
      {found.state === 'people' && <People people={found.people} till={till} />}
    </>
  );
}

function People({ people, till }: { people: Choosable[]; till: string }) {
  const { text, format } = useWords();
  const session = useSession();
  const startAgain = useStartAgain();
  const navigate = useNavigate();
  const [sought, seek] = useState('');
  const [going, setGoing] = useState<string | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const groups = useMemo(() => groupPeople(people, sought, format.compare), [people, sought, format]);
  const shown = groups.reduce((sum, group) => sum + group.people.length, 0);

  if (people.length === 0) {
    return <Empty title={text.signIn.empty} step={<ButtonLink look="primary" to={paths.setUp}>{text.start.setUp}</ButtonLink>}>{text.signIn.emptyBecause}</Empty>;
  }

  const choose = async (person: Choosable) => {
    setRefused(null);
    setGoing(person.slug);
    const answer = await post('/signin/development', { person: person.slug });
    if (!answer.ok) {
      setGoing(null);
      return setRefused(answer.failure);
    }
    // First: a page that opens while nobody is known to be signed in would lead straight back here.
    startAgain();
    await navigate(till, { replace: true });
  };

  return (
    <div className="stack">
      {people.length > 12 && <div className="sign-in-filter"><TextField label={text.signIn.filter} type="search" filter value={sought} onChange={seek} autoComplete="off" /></div>}
      <p role="status" className="muted small">{text.signIn.count(shown, people.length)}</p>
      {refused && <Notice tone="error" role="alert" title={text.signIn.refused}><p>{refused.message ?? text.states.failed}</p></Notice>}
      {groups.map(group => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`} className="sign-in-group">{text.signIn.groups[group.key]}</h2>
          <ul className="plain people">
            {group.people.map(person => (
              <li key={person.slug}>
                <button type="button" className="person" disabled={going !== null} onClick={() => void choose(person)}
                  aria-current={session.state === 'signedIn' && session.me.person.slug === person.slug ? 'true' : undefined}>
                  <span className="person-name">{person.name}</span>
                  <span className="muted small">{person.title ?? ''}</span>
                  <span className="small">{going === person.slug ? text.signIn.signingIn(person.name) : seatLine(person, text.signIn.noSeats, text.seats.asDeputy)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function seatLine(person: Choosable, none: string, asDeputy: string): string {
  if (person.seats.length === 0) return none;
  return person.seats.slice(0, 3).map(seat => typeof seat === 'string' ? seat : [seat.role, seat.object ?? seat.of ?? seat.kommun, seat.as === 'DEPUTY' ? `(${asDeputy})` : null].filter(Boolean).join(' ')).join(' · ')
    + (person.seats.length > 3 ? ` +${person.seats.length - 3}` : '');
}
