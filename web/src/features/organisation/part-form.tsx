import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LookupsDocument } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Failed, Loading, NotFound } from '../../ui/status.tsx';
import { EntityForm } from './entity-form.tsx';
import type { AnyPart, ListResult, ListVariables, Part } from './parts/part.ts';

/** The form that the address names, filled with what the register holds now. */
export function PartForm({ part: any, act, id, home, onSaved }: { part: AnyPart; act: string; id: string | null; home: string; onSaved?: () => void }) {
  const part = any as unknown as Part<object>;
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [turn, setTurn] = useState(0);
  const [lookups, lookupsAgain] = useQuery({ query: LookupsDocument, requestPolicy: 'network-only' });
  const [found, foundAgain] = useQuery<ListResult<object>, ListVariables>({ query: part.document, variables: { first: 1, after: null, where: part.one(id ?? '') }, pause: id === null, requestPolicy: 'network-only' });

  const error = lookups.error ?? found.error;
  const row = found.data?.list.nodes[0] ?? null;
  if (!lookups.data || (id !== null && !row)) {
    if (id !== null && !found.fetching && !found.error && found.data) return <NotFound title={text.admin.rowMissing}><p><ButtonLink to={home}>{text.ui.back}</ButtonLink></p></NotFound>;
    return error ? <Failed what={text.admin.formFailed} trouble={readFailure(error)} retry={() => { lookupsAgain({ requestPolicy: 'network-only' }); foundAgain({ requestPolicy: 'network-only' }); }} /> : <Loading what={text.admin.formLoading} rows={6} />;
  }
  const around = { text, lookups: lookups.data, today: me.today, params };
  const more = part.acts?.find(one => one.key === act);
  const spec = more && row ? more.form(row, around) : part.form(row, around);
  const back = (saved: boolean) => {
    const next = new URLSearchParams(params);
    for (const one of ['ny', 'andra', ...(part.acts ?? []).map(more => more.key)]) next.delete(one);
    void navigate(home + (next.size === 0 ? '' : `?${next.toString()}`), { state: saved ? { saved: spec.title } : null });
  };
  return (
    <Section id="formular" title={spec.title}>
      <EntityForm key={turn === 0 ? 0 : `${turn} ${JSON.stringify(spec.values)}`} spec={spec} onSaved={() => { onSaved?.(); back(true); }} onCancel={() => back(false)} onStale={() => { foundAgain({ requestPolicy: 'network-only' }); setTurn(turn + 1); }} />
    </Section>
  );
}
