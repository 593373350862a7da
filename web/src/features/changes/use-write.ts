import { useRef, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';

interface Refused { code: string; message: string; path: string | null }
interface Written { changeRequest?: unknown; errors: readonly Refused[] }
type Result<W> = { done: W } | { refused: readonly Refused[] };

/** Sends a change once, however often the button is pressed: the same content is one intention with one key. */
export function useWrite(): { busy: boolean; write: <W extends Written, V>(document: TypedDocumentNode<{ result: W }, { input: V }>, input: Omit<V, 'idempotencyKey'>) => Promise<Result<W> | null> } {
  const client = useClient();
  const text = useText();
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const attempt = useRef({ of: '', key: '' });

  return {
    busy,
    write: async (document, input) => {
      if (sending.current) return null;
      const content = JSON.stringify(input);
      if (attempt.current.of !== content) attempt.current = { of: content, key: crypto.randomUUID() };
      sending.current = true;
      setBusy(true);
      const { data, error } = await client.mutation(document, { input: { ...input, idempotencyKey: attempt.current.key } as never }).toPromise();
      sending.current = false;
      setBusy(false);
      if (error || !data) {
        const failure = error ? readFailure(error) : null;
        const words = failure?.kind === 'offline' ? text.states.offline : failure?.kind === 'signedOut' ? text.frame.expired : failure?.kind === 'busy' ? text.states.busy : failure?.message ?? text.states.failed;
        return { refused: [{ code: 'FAILED', message: words, path: failure?.path ?? null }] };
      }
      if (data.result.errors.length > 0) return { refused: data.result.errors };
      // The next time the same is written it is a new intention.
      attempt.current = { of: '', key: '' };
      return { done: data.result };
    },
  };
}
