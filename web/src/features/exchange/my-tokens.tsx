import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { MyTokensDocument, RevokeTokenDocument } from '../../server/generated/exchange/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useFormat, useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';

/** The caller's tokens that still hold, each with a way to take it back. */
export function MyTokens() {
  const text = useText();
  const format = useFormat();
  const [{ data, error, fetching }, again] = useQuery({ query: MyTokensDocument });
  const [saving, revoke] = useMutation(RevokeTokenDocument);
  const [said, say] = useState<{ tone: 'ok' | 'error'; sentence: string } | null>(null);
  const now = new Date().toISOString();
  const tokens = data?.me.tokens.filter(token => token.revoked === null && token.expires > now) ?? [];

  const takeBack = async (id: string, created: string) => {
    const answer = await revoke({ input: { id, idempotencyKey: crypto.randomUUID() } });
    const refusal = answer.data?.result.errors[0]?.message ?? (answer.error ? readFailure(answer.error).message ?? text.states.failed : null);
    say(refusal === null ? { tone: 'ok', sentence: text.data.revoked(created) } : { tone: 'error', sentence: refusal });
    again({ requestPolicy: 'network-only' });
  };

  if (error && !data) return <Failed what={text.data.tokensFailed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (fetching && !data) return <Loading what={text.data.tokensLoading} rows={1} />;
  return (
    <div className="stack-s">
      {said && <Notice tone={said.tone} role={said.tone === 'error' ? 'alert' : 'status'}><p>{said.sentence}</p></Notice>}
      {tokens.length === 0 ? <p className="muted">{text.data.noTokens}</p> : (
        <ul className="plain stack-s">
          {tokens.map(token => {
            const created = format.moment(token.created);
            return (
              <li key={token.id} className="row">
                <span>{text.data.tokenMade(created, format.moment(token.expires))} <Badge>{token.scope === 'write' ? text.data.mayWrite : text.data.mayRead}</Badge></span>
                <Button dense look="danger" aria-label={text.data.revokeOne(created)} aria-disabled={saving.fetching || undefined} onClick={() => { if (!saving.fetching) void takeBack(token.id, created); }}>{text.data.revoke}</Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
