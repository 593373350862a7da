import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, useQuery } from 'urql';
import { makeClient, onSignedOut, readFailure, type Failure } from './graphql.ts';
import { MeDocument, type MeQuery } from './generated/session/graphql.ts';

export type Me = NonNullable<MeQuery['me']>;

/** Whether we know who is there. "expired" means that we knew, and the session ended meanwhile. */
export type Session =
  | { state: 'loading' }
  | { state: 'signedOut' }
  | { state: 'failed'; failure: Failure; retry: () => void }
  | { state: 'signedIn'; me: Me; expired: boolean; reload: () => void };

const SessionContext = createContext<Session>({ state: 'loading' });
const StartAgain = createContext<() => void>(() => undefined);

/** A new client, and so an empty cache, for every person: nobody ever sees what the previous one fetched. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState(() => ({ client: makeClient(), turn: 0 }));
  const again = useCallback(() => setCurrent(old => ({ client: makeClient(), turn: old.turn + 1 })), []);
  return (
    <StartAgain value={again}>
      <Provider value={current.client}><WhoIsThere key={current.turn}>{children}</WhoIsThere></Provider>
    </StartAgain>
  );
}

function WhoIsThere({ children }: { children: ReactNode }) {
  const [{ data, error, fetching }, fetchAgain] = useQuery({ query: MeDocument });
  const [expired, setExpired] = useState(false);
  const reload = useCallback(() => fetchAgain({ requestPolicy: 'network-only' }), [fetchAgain]);
  const known = data?.me ?? null;

  useEffect(() => onSignedOut(() => setExpired(true)), []);
  useEffect(() => { if (!fetching && error === undefined && known !== null) setExpired(false); }, [fetching, error, known]);

  const session = useMemo<Session>(() => {
    if (known !== null) return { state: 'signedIn', me: known, expired, reload };
    if (fetching) return { state: 'loading' };
    if (error === undefined) return { state: 'signedOut' };
    const failure = readFailure(error);
    return failure.kind === 'signedOut' ? { state: 'signedOut' } : { state: 'failed', failure, retry: reload };
  }, [known, fetching, error, expired, reload]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}

/** Forgets everything that was fetched and asks anew who is there; after sign-in and sign-out. */
export function useStartAgain(): () => void {
  return useContext(StartAgain);
}

/** The caller, on pages that are only shown to somebody signed in. */
export function useMe(): Me {
  const session = useContext(SessionContext);
  if (session.state !== 'signedIn') throw new Error('This page is only for somebody signed in.');
  return session.me;
}

/** Whether the caller sees everything of a kommun's own; of the others perhaps something, in objects where they sit. */
export function useSees(): (code: string) => boolean {
  const { seesAll, kommuner } = useMe();
  return code => seesAll || kommuner.some(kommun => kommun.code === code);
}

/** Whether the caller may do something, as the server says it. */
export function useMay(act: string): Me['may'][number] | null {
  const session = useContext(SessionContext);
  return session.state === 'signedIn' ? session.me.may.find(permission => permission.act === act) ?? null : null;
}
