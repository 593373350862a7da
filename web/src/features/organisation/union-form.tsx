import { useState } from 'react';
import { useQuery } from 'urql';
import { AdminUnionDocument, LookupsDocument, SaveUnionDocument, type CooperationForm, type WordSet } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useSession } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { EntityForm } from './entity-form.tsx';
import { orNull, saving, textOf, type FormSpec } from './form-spec.ts';
import { enumOptions } from './parts/part.ts';

/** The union itself: its name, its form in law, its words, and which body may change the rules. */
export function UnionForm({ onSaved }: { onSaved?: () => void }) {
  const text = useText();
  const session = useSession();
  const [saved, setSaved] = useState(false);
  const [turn, setTurn] = useState(0);
  const [{ data, error }, again] = useQuery({ query: AdminUnionDocument, requestPolicy: 'cache-and-network' });
  const [lookups] = useQuery({ query: LookupsDocument });
  if (!data || !lookups.data) return error ? <Failed what={text.admin.formFailed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.admin.formLoading} />;

  const union = data.me?.union ?? null;
  const bodies = lookups.data.forums.nodes.filter(forum => forum.legalKind === 'LEGAL_BODY');
  const spec: FormSpec = {
    act: 'saveUnion',
    title: text.admin.parts.samverkan.name,
    submit: union === null ? text.admin.parts.samverkan.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.union.name },
      { key: 'cooperationForm', kind: 'choice', label: text.admin.union.form, hint: text.admin.union.formHint, options: enumOptions(text.enums.cooperation) },
      { key: 'wordSet', kind: 'choice', label: text.admin.union.words, options: enumOptions(text.enums.words) },
      { key: 'rulesBody', kind: 'choice', label: text.admin.union.rulesBody, hint: text.admin.union.rulesBodyHint, options: bodies.map(body => ({ value: body.slug, label: body.name })), empty: text.ui.none, optional: true },
      { key: 'rulesSource', kind: 'text', label: text.admin.union.rulesSource, hint: text.admin.union.rulesSourceHint, optional: true },
    ],
    values: {
      name: union?.name ?? '', cooperationForm: union?.cooperationForm ?? 'GEMENSAM_NAMND', wordSet: union?.wordSet ?? 'NEWER', rulesBody: union?.rulesBody?.slug ?? '', rulesSource: union?.rulesSource ?? '',
    },
    save: values => saving(SaveUnionDocument, {
      name: textOf(values, 'name'), cooperationForm: textOf(values, 'cooperationForm') as CooperationForm, wordSet: textOf(values, 'wordSet') as WordSet, rulesBody: orNull(values, 'rulesBody'), rulesSource: orNull(values, 'rulesSource'), version: union?.version ?? null,
    }),
  };
  const done = () => {
    setSaved(true);
    again({ requestPolicy: 'network-only' });
    if (session.state === 'signedIn') session.reload();
    onSaved?.();
  };
  return (
    <div className="stack">
      {saved && <Notice tone="ok" role="status"><p>{text.admin.savedNamed}</p></Notice>}
      <EntityForm key={`${turn} ${union?.version ?? ''}`} spec={spec} onSaved={done} onStale={() => { again({ requestPolicy: 'network-only' }); setTurn(turn + 1); }} />
    </div>
  );
}
