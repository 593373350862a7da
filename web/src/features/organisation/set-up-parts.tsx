import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { askAbout, paths } from '../../address/paths.ts';
import { OfficialKommunerDocument, SaveKommunDocument, type SetUpQuery } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { PartForm } from './part-form.tsx';
import { PartList } from './part-list.tsx';
import { seats } from './parts/authority-parts.ts';
import { AdoptTemplate } from './rule-sets.tsx';

/** Kommuner are chosen from the official list, never typed: codes and names are then right. */
export function KommunStep({ inUnion, onSaved }: { inUnion: readonly { code: string; name: string }[]; onSaved: () => void }) {
  const text = useText();
  const { today } = useMe();
  const [sought, seek] = useState('');
  const [refusal, refuse] = useState<string | null>(null);
  const enough = sought.trim().length >= 2;
  const [{ data, error, fetching }, again] = useQuery({ query: OfficialKommunerDocument, variables: { text: sought.trim() }, pause: !enough });
  const [saving, save] = useMutation(SaveKommunDocument);

  const add = async (code: string) => {
    refuse(null);
    const answer = await save({ input: { code, from: today, isHost: inUnion.length === 0, idempotencyKey: crypto.randomUUID() } });
    const said = answer.data?.result.errors[0]?.message ?? (answer.error ? readFailure(answer.error).message ?? text.states.failed : null);
    if (said === null) onSaved();
    else refuse(`${text.admin.notSaved} ${said}`);
  };
  return (
    <div className="stack">
      {inUnion.length > 0 && <p className="row-s"><strong>{text.setUp.listed}:</strong> {inUnion.map(kommun => <Badge key={kommun.code} tone="ok">{kommun.name}</Badge>)} <Link to={paths.administer('kommuner')}>{text.setUp.seeAll}</Link></p>}
      <div className="part-search"><TextField label={text.setUp.kommunSearch} hint={text.setUp.kommunHint} type="search" filter value={sought} onChange={seek} autoComplete="off" /></div>
      {refusal && <Notice tone="error" role="alert"><p>{refusal}</p></Notice>}
      {!enough ? <p className="muted">{text.setUp.kommunFew}</p>
        : error ? <Failed what={text.setUp.kommunFailed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
          : fetching && !data ? <Loading what={text.setUp.kommunLoading} rows={2} />
            : data?.officialKommuner.length === 0 ? <p>{text.ui.noHits}</p> : (
              <ul className="plain official">
                {data?.officialKommuner.slice(0, 30).map(kommun => (
                  <li key={kommun.code}>
                    <span>{kommun.name} <span className="muted small">{kommun.code}, {kommun.county}</span></span>
                    {inUnion.some(one => one.code === kommun.code) ? <Badge tone="ok">{text.setUp.kommunIn}</Badge>
                      : <Button dense aria-label={text.setUp.kommunAdd(kommun.name)} aria-disabled={saving.fetching || undefined} onClick={() => void add(kommun.code)}>{text.setUp.kommunAdd('').trim()}</Button>}
                  </li>
                ))}
              </ul>
            )}
    </div>
  );
}

/** Seats come with the objects; here they get their holders. */
export function SeatStep({ vacant, all, onSaved }: { vacant: number; all: number; onSaved: () => void }) {
  const text = useText();
  const [params] = useSearchParams();
  const home = `${paths.setUp}/stolar`;
  for (const act of ['tillsatt', 'ersattare', 'andra']) {
    const id = params.get(act);
    if (id !== null) return <PartForm key={`${act} ${id}`} part={seats} act={act} id={id} home={home} onSaved={onSaved} />;
  }
  return (
    <div className="stack">
      <p>{text.setUp.seatsVacant(vacant, all)} <Link to={`${home}?vakanta=1`}>{text.setUp.assignVacant}</Link></p>
      <PartList part={seats} />
    </div>
  );
}

export function RulesStep({ adopted, onSaved }: { adopted: { number: number; name: string } | null; onSaved: () => void }) {
  const text = useText();
  if (adopted !== null) {
    return <p className="row"><Badge tone="ok">{text.admin.rules.version} {adopted.number}: {adopted.name}</Badge> <Link to={paths.administer('regelverk')}>{text.setUp.seeAll}</Link></p>;
  }
  return (
    <div className="stack">
      <p>{text.setUp.typesShip}</p>
      <AdoptTemplate onSaved={onSaved} />
      <p><Link to={`${paths.importing}?slag=rights`}>{text.admin.rules.importThem}</Link></p>
    </div>
  );
}

export function AskStep({ data }: { data: SetUpQuery }) {
  const text = useText();
  const object = data.maintenanceObjects.nodes[0];
  const ready = data.ruleSets.totalCount > 0;
  return (
    <div className="stack">
      <p className="prose">{ready ? text.setUp.askLead : text.setUp.notYet}</p>
      <p className="row">
        <ButtonLink look="primary" to={object ? askAbout({ typ: 'system-acquire', objekt: object.slug, belopp: 100_000 }) : paths.whoDecides}>{text.setUp.ask}</ButtonLink>
        <ButtonLink to={paths.map}>{text.setUp.toMap}</ButtonLink>
      </p>
      {ready && <p className="muted">{text.setUp.finished}</p>}
    </div>
  );
}
