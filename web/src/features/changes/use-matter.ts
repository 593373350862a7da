import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { MatterDocument, MatterPulseDocument, type MatterPulseQuery, type MatterQuery } from '../../server/generated/changes/graphql.ts';
import { readFailure, type Failure } from '../../server/graphql.ts';

export type Matter = NonNullable<MatterQuery['changeRequest']>;

/** How often an open page asks whether anything has happened. */
const every = 4000;

interface ReadMatter {
  matter: Matter | null | undefined;
  failure: Failure | null;
  /** The last question got no answer: what is shown may be old. */
  old: boolean;
  /** The text of what others have done since the page was opened; empty until somebody does something. */
  news: string;
  again: () => void;
}

/** A matter that keeps itself fresh: a small question every few seconds, and the whole matter when its answer has changed. */
export function useMatter(number: string): ReadMatter {
  const client = useClient();
  const [{ data, error }, fetchAgain] = useQuery({ query: MatterDocument, variables: { number }, requestPolicy: 'network-only' });
  const [kept, keep] = useState<{ number: string; matter: Matter | null } | null>(null);
  const [old, setOld] = useState(false);
  const [news, tell] = useState('');
  const own = useRef(false);
  const again = useCallback(() => {
    own.current = true;
    fetchAgain({ requestPolicy: 'network-only' });
  }, [fetchAgain]);

  useEffect(() => { if (data !== undefined) keep({ number, matter: data.changeRequest ?? null }); }, [data, number]);

  // What the reader did has its own receipt; what others did is said.
  const seen = useRef<Matter | null>(null);
  const matter = kept?.number === number ? kept.matter : undefined;
  useEffect(() => {
    if (!matter) return;
    const last = seen.current;
    const fresh = last?.id === matter.id ? matter.events.filter(event => event.order > last.events.length) : [];
    if (fresh.length > 0 && !own.current) tell(fresh.map(event => event.text).join(' '));
    own.current = false;
    seen.current = matter;
  }, [matter]);

  useEffect(() => {
    if (!matter) return;
    const known = signature(matter);
    let over = false;
    let asking = false;
    const timer = setInterval(() => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      void client.query(MatterPulseDocument, { number }, { requestPolicy: 'network-only' }).toPromise().then(pulse => {
        asking = false;
        if (over) return;
        setOld(pulse.error !== undefined);
        if (pulse.data?.changeRequest && signature(pulse.data.changeRequest) !== known) fetchAgain({ requestPolicy: 'network-only' });
      });
    }, every);
    return () => { over = true; clearInterval(timer); };
  }, [client, number, matter, fetchAgain]);

  return { matter, failure: error && matter === undefined ? readFailure(error) : null, old: old || (error !== undefined && matter !== undefined), news, again };
}

function signature(of: NonNullable<MatterPulseQuery['changeRequest']> | Matter): string {
  return `${of.version} ${of.state} ${of.messages.length} ${of.documents.length} ${of.events.length}`;
}
