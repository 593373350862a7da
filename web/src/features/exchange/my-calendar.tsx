import { useState } from 'react';
import { useMutation } from 'urql';
import { RenewCalendarDocument, RevokeCalendarDocument, type MessageSettingsQuery } from '../../server/generated/exchange/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useFormat, useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { Notice } from '../../ui/status.tsx';

/** The secret address of my own calendar: made, shown once, renewed and taken back here. */
export function MyCalendar({ calendar, changed }: { calendar: MessageSettingsQuery['messageSettings']['calendar']; changed: () => void }) {
  const text = useText();
  const format = useFormat();
  const [renewing, renew] = useMutation(RenewCalendarDocument);
  const [revoking, revoke] = useMutation(RevokeCalendarDocument);
  const [address, show] = useState<string | null>(null);
  const [trouble, say] = useState<string | null>(null);
  const busy = renewing.fetching || revoking.fetching;

  const ask = async (again: boolean) => {
    if (busy) return;
    const input = { input: { idempotencyKey: crypto.randomUUID() } };
    const answer = again ? await renew(input) : await revoke(input);
    const refusal = answer.data?.result.errors[0]?.message ?? (answer.error ? readFailure(answer.error).message ?? text.states.failed : null);
    const made = answer.data?.result.calendarAddress;
    show(refusal === null && made && 'address' in made ? made.address : null);
    say(refusal);
    changed();
  };

  return (
    <div className="stack-s">
      <p className="prose">{text.settings.calendarLead}</p>
      {trouble && <Notice tone="error" role="alert"><p>{trouble}</p></Notice>}
      {address !== null && (
        <Notice tone="ok" role="status">
          <p>{text.settings.calendarMade}</p>
          <p className="row"><code className="command">{address}</code><CopyButton label={text.data.copy} copied={text.data.copied} value={() => address} /></p>
        </Notice>
      )}
      <p>{calendar === null ? text.settings.noCalendar : text.settings.hasCalendar(format.moment(calendar.created), calendar.lastUsed === null ? null : format.moment(calendar.lastUsed))}</p>
      <div className="row">
        <Button aria-disabled={busy || undefined} onClick={() => void ask(true)}>{calendar === null ? text.settings.makeCalendar : text.settings.renewCalendar}</Button>
        {calendar !== null && <Button look="danger" aria-disabled={busy || undefined} onClick={() => void ask(false)}>{text.settings.revokeCalendar}</Button>}
      </div>
      <ol>{text.settings.calendarSteps.map(step => <li key={step}>{step}</li>)}</ol>
    </div>
  );
}
