import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { FindPeopleDocument, FindSeatsDocument, FindSystemsDocument } from '../../server/generated/organisation/graphql.ts';
import { Combobox, type Choice } from '../../ui/combobox.tsx';
import type { Findable } from './form-spec.ts';

/** Finds a person, system or seat by typing; the server searches, so a thousand names cost nothing here. */
export function FindField({ id, label, hint, error, optional, what, shown, value, onChange }: {
  id?: string;
  label: string;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  what: Findable;
  /** The name of what is chosen when the form opens. */
  shown: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const client = useClient();
  const [sought, seek] = useState('');
  const [choices, setChoices] = useState<Choice[]>(value === '' ? [] : [{ value, label: shown || value }]);

  useEffect(() => {
    let stopped = false;
    const wait = setTimeout(() => {
      void find(client, what, sought).then(found => {
        if (!stopped && found !== null) setChoices(old => withChosen(found, old.find(choice => choice.value === value)));
      });
    }, 200);
    return () => {
      stopped = true;
      clearTimeout(wait);
    };
  }, [client, what, sought, value]);

  // Until the server has answered, only what fits the text may be chosen: otherwise a quick hand takes the wrong one.
  const narrow = (text: string) => {
    seek(text);
    setChoices(old => old.filter(choice => choice.value === value || choice.label.toLocaleLowerCase('sv').includes(text.trim().toLocaleLowerCase('sv'))));
  };

  return (
    <Combobox id={id} label={label} hint={hint} error={error ?? null} optional={optional} value={value === '' ? null : value} initialText={shown}
      choices={choices} onSearch={narrow} onChange={next => onChange(next ?? '')} />
  );
}

function withChosen(found: Choice[], chosen: Choice | undefined): Choice[] {
  return chosen === undefined || found.some(choice => choice.value === chosen.value) ? found : [...found, chosen];
}

async function find(client: ReturnType<typeof useClient>, what: Findable, text: string): Promise<Choice[] | null> {
  if (what === 'people') {
    const { data } = await client.query(FindPeopleDocument, { text }).toPromise();
    return data?.found.nodes.map(one => ({ value: one.slug, label: one.name, detail: one.title ?? undefined })) ?? null;
  }
  if (what === 'systems') {
    const { data } = await client.query(FindSystemsDocument, { text }).toPromise();
    return data?.found.nodes.map(one => ({ value: one.slug, label: one.name })) ?? null;
  }
  const { data } = await client.query(FindSeatsDocument, { text }).toPromise();
  return data?.found.nodes.map(one => ({
    value: one.slug,
    label: [one.roleName, one.object?.name, one.kommun?.name].filter(Boolean).join(' '),
    detail: one.holder?.name,
  })) ?? null;
}
