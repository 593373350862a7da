import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useMay } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Forbidden, NotFound } from '../../ui/status.tsx';
import { PartForm } from './part-form.tsx';
import { PartList } from './part-list.tsx';
import type { AnyPart } from './parts/part.ts';
import { parts, type PartKey } from './parts/parts.ts';
import { RuleSets } from './rule-sets.tsx';
import { UnionForm } from './union-form.tsx';
import './administration.css';

/** One part of the administration: its list, or the form that the address names. */
export default function PartPage() {
  const text = useText();
  const { part: key = '' } = useParams();
  const above = <Link to={paths.administration}>{text.admin.title}</Link>;
  if (key === 'samverkan') return <Special name={text.admin.parts.samverkan.name} what={text.admin.parts.samverkan.what} act="saveUnion"><UnionForm /></Special>;
  if (key === 'regelverk') return <Special name={text.admin.parts.regelverk.name} what={text.admin.parts.regelverk.what} act="adoptRuleTemplate"><RuleSets /></Special>;
  const part = parts.find(one => one.key === key);
  if (part === undefined) {
    return <><PageHeading title={text.admin.title} above={above} /><NotFound title={text.admin.unknownPart}><p><ButtonLink to={paths.administration}>{text.admin.all}</ButtonLink></p></NotFound></>;
  }
  return <OnePart key={key} part={part} />;
}

function Special({ name, what, act, children }: { name: string; what: string; act: string; children: ReactNode }) {
  const text = useText();
  const may = useMay(act);
  return (
    <>
      <PageHeading title={name} question={what} above={<Link to={paths.administration}>{text.admin.title}</Link>} />
      {may?.may === true ? children : <Forbidden because={may?.because ?? null} />}
    </>
  );
}

function OnePart({ part }: { part: AnyPart }) {
  const text = useText();
  const [params] = useSearchParams();
  const may = useMay(part.act);
  const words = text.admin.parts[part.key as PartKey];
  const form = formOf(part, params);
  return (
    <>
      <PageHeading title={words.name} question={words.what} above={<Link to={paths.administration}>{text.admin.title}</Link>}>
        {form === null && may?.may && part.importKind && <ButtonLink to={`${paths.importing}?slag=${part.importKind}`}>{text.admin.importList}</ButtonLink>}
        {form === null && may?.may && <ButtonLink look="primary" to={`?${withKey(params, 'ny', '1')}`}>{words.add}</ButtonLink>}
      </PageHeading>
      {may?.may !== true ? <Forbidden because={may?.because ?? null} />
        : form === null ? <PartList part={part} /> : <PartForm key={`${form.act} ${form.id}`} part={part} act={form.act} id={form.id} home={paths.administer(part.key)} />}
    </>
  );
}

function formOf(part: AnyPart, params: URLSearchParams): { act: string; id: string | null } | null {
  if (params.has('ny')) return { act: 'andra', id: null };
  for (const act of ['andra', ...(part.acts ?? []).map(one => one.key)]) {
    const id = params.get(act);
    if (id !== null) return { act, id };
  }
  return null;
}

function withKey(params: URLSearchParams, key: string, value: string): string {
  const next = new URLSearchParams(params);
  next.set(key, value);
  return next.toString();
}
