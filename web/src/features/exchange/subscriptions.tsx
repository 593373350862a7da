import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { SaveSubscriptionDocument, SubscriptionsDocument, type SubscriptionsQuery } from '../../server/generated/exchange/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';

type One = SubscriptionsQuery['subscriptions']['nodes'][number];
type Said = { refused: Readonly<Record<string, string>>; general: string | null };
const nothing: Said = { refused: {}, general: null };

/** Addresses outside that are told what happens in matters: added, switched off and on, given a new secret. */
export function Subscriptions() {
  const text = useText();
  const [{ data, error }, again] = useQuery({ query: SubscriptionsDocument, requestPolicy: 'cache-and-network' });
  const [saving, save] = useMutation(SaveSubscriptionDocument);
  const [secret, show] = useState<string | null>(null);
  const [said, say] = useState(nothing);
  const [written, write] = useState({ channel: 'WEBHOOK' as 'WEBHOOK' | 'TEAMS', name: '', address: '', kommun: '' });
  const retry = () => again({ requestPolicy: 'network-only' });

  const send = async (input: Parameters<typeof save>[0]['input']) => {
    if (saving.fetching) return false;
    const answer = await save({ input: { ...input, idempotencyKey: crypto.randomUUID() } });
    const errors = answer.data?.result.errors ?? [];
    say({ refused: Object.fromEntries(errors.filter(one => one.path !== null).map(one => [one.path, one.message])), general: answer.error ? readFailure(answer.error).message ?? text.states.failed : errors.find(one => one.path === null)?.message ?? null });
    show(answer.data?.result.subscription?.secret ?? null);
    retry();
    return !answer.error && errors.length === 0;
  };
  const add = async () => {
    if (await send({ channel: written.channel, name: written.name, address: written.address, kommun: written.kommun === '' ? null : written.kommun })) write({ ...written, name: '', address: '' });
  };

  if (!data) return error ? <Failed what={text.deliveries.subscriptionsFailed} trouble={readFailure(error)} retry={retry} /> : <Loading what={text.deliveries.subscriptionsLoading} rows={2} />;
  return (
    <div className="stack">
      <p className="prose">{text.deliveries.subscriptionsLead}</p>
      {said.general && <Notice tone="error" role="alert"><p>{said.general}</p></Notice>}
      {secret !== null && (
        <Notice tone="ok" role="status">
          <p>{text.deliveries.secretMade}</p>
          <p className="row"><code className="command">{secret}</code><CopyButton label={text.deliveries.copySecret} copied={text.deliveries.secretCopied} value={() => secret} /></p>
        </Notice>
      )}
      {data.subscriptions.nodes.length === 0 ? <p className="muted">{text.deliveries.noSubscriptions}</p> : (
        <ul className="plain stack-s">{data.subscriptions.nodes.map(one => <Row key={one.id} one={one} send={input => void send(input)} />)}</ul>
      )}
      <form className="stack-s" aria-label={text.deliveries.add} onSubmit={event => { event.preventDefault(); void add(); }} noValidate>
        <h3>{text.deliveries.add}</h3>
        <Select label={text.deliveries.channel} value={written.channel} onChange={value => write({ ...written, channel: value as 'WEBHOOK' | 'TEAMS' })} options={(['WEBHOOK', 'TEAMS'] as const).map(value => ({ value, label: text.deliveries.channels[value] }))} error={said.refused['channel'] ?? null} />
        <TextField label={text.deliveries.name} value={written.name} onChange={name => write({ ...written, name })} error={said.refused['name'] ?? null} maxLength={200} />
        <TextField label={text.deliveries.address} hint={text.deliveries.addressHint} value={written.address} onChange={address => write({ ...written, address })} error={said.refused['address'] ?? null} inputMode="url" maxLength={2000} />
        <Select label={text.deliveries.kommun} optional value={written.kommun} onChange={kommun => write({ ...written, kommun })} empty={text.frame.allKommuner} options={data.kommuner.nodes.map(one => ({ value: one.code, label: one.name }))} error={said.refused['kommun'] ?? null} />
        <p><Button type="submit" aria-disabled={saving.fetching || undefined}>{text.deliveries.add}</Button></p>
      </form>
    </div>
  );
}

function Row({ one, send }: { one: One; send: (input: { id: string; version: string; active?: boolean; renewSecret?: boolean }) => void }) {
  const text = useText();
  return (
    <li className="row">
      <span><strong>{one.name}</strong> {text.deliveries.channels[one.channel]}{one.kommun && `, ${one.kommun.name}`} <code>{one.address}</code> <Badge tone={one.active ? 'ok' : undefined}>{one.active ? text.deliveries.on : text.deliveries.off}</Badge></span>
      <Button dense aria-label={`${one.active ? text.deliveries.turnOff : text.deliveries.turnOn}: ${one.name}`} onClick={() => send({ id: one.id, version: one.version, active: !one.active })}>{one.active ? text.deliveries.turnOff : text.deliveries.turnOn}</Button>
      {one.channel === 'WEBHOOK' && <Button dense aria-label={`${text.deliveries.renew}: ${one.name}`} onClick={() => send({ id: one.id, version: one.version, renewSecret: true })}>{text.deliveries.renew}</Button>}
    </li>
  );
}
