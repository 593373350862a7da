import { Link } from 'react-router';
import { useQuery } from 'urql';
import { askAbout, paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { ObjectNeedsDocument, type ObjectPageQuery } from '../../server/generated/objects/graphql.ts';
import { useMay } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { KommunMark } from '../../ui/kommun-mark.tsx';
import { Section } from '../../ui/page.tsx';
import { Or } from '../../ui/values.tsx';
import type { FoundObject } from './object-page.tsx';

export function Overview({ object, kommuner }: { object: FoundObject; kommuner: ObjectPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { per } = useAddress();
  const maySave = useMay('saveMaintenanceObject')?.may === true && per === null;
  const modeOf = (code: string) => object.participations.find(part => part.kommun?.code === code)?.mode ?? null;
  return (
    <Section id="oversikt" title={text.object.sections.oversikt} acts={maySave && <ButtonLink dense to={`${paths.administer('objekt')}?andra=${object.slug}`}>{text.object.change}</ButtonLink>}>
      <dl className="facts">
        <dt>{text.object.purpose}</dt><dd className="prose"><Or>{object.purpose}</Or></dd>
        <dt>{text.object.family}</dt><dd><Or>{object.family?.name}</Or></dd>
        <dt>{text.object.takesPart}</dt>
        <dd><ul className="plain stack-s">{kommuner.map(kommun => <li key={kommun.code}><KommunMark kommun={kommun} part={modeOf(kommun.code)} named /></li>)}</ul></dd>
        <dt>{text.object.active}</dt><dd>{text.object.span(object.from, object.to)}</dd>
        <dt>{text.object.needs}</dt><dd><Needs slug={object.slug} kommuner={kommuner} /></dd>
      </dl>
    </Section>
  );
}

function Needs({ slug, kommuner }: { slug: string; kommuner: ObjectPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { per } = useAddress();
  const [{ data, error }] = useQuery({ query: ObjectNeedsDocument, variables: { day: per } });
  if (error && !data) return <span className="muted">{text.object.needsFailed}</span>;
  if (!data) return <span className="muted" aria-busy="true">…</span>;
  const box = data.objectMap.families.flatMap(family => family.objects).find(one => one.slug === slug);
  const vacant = box?.vacantSeats ?? [];
  const gaps = box?.gaps ?? [];
  const duplicates = box?.duplicates ?? [];
  if (vacant.length + gaps.length + duplicates.length === 0) return <>{text.object.noNeeds}</>;
  return (
    <ul className="plain stack-s">
      {vacant.map((seat, index) => <li key={index}><Badge tone="warn">{text.object.vacantSeat(text.seats.inKommun(seat.role, seat.kommun === null ? null : kommuner.find(one => one.code === seat.kommun)?.name ?? seat.kommun))}</Badge></li>)}
      {gaps.map((gap, index) => <li key={index} className="row-s"><Badge tone="warn">{text.gaps.outcome[gap.outcome]}</Badge> <Link to={askAbout({ typ: gap.matterType, objekt: slug, kommuner: gap.kommuner, belopp: gap.amount, per })}>{text.gaps.matter(gap.matterTypeName, gap.kommuner.length, gap.amount)}</Link></li>)}
      {duplicates.map(one => <li key={one.function} className="row-s"><Badge tone="info">{text.object.duplicate(one.function)}</Badge> <Link to={paths.overlap + query({ visaBara: 'overlapp' })} className="small">{text.object.overlap}</Link></li>)}
    </ul>
  );
}

/** When the kommuner came and went, as far as the register knows. */
export function History({ object }: { object: FoundObject }) {
  const text = useText();
  const happenings = object.participations
    .flatMap(part => part.kommun === null ? [] : [{ day: part.from, what: text.object.joined(part.kommun.name, text.enums.mode[part.mode]) }, ...(part.to === null ? [] : [{ day: part.to, what: text.object.joined(part.kommun.name, text.enums.mode.LEFT) }])])
    .sort((a, b) => a.day.localeCompare(b.day));
  return (
    <Section id="historik" title={text.object.sections.historik}>
      <h3 className="object-sub">{text.object.history}</h3>
      {happenings.length === 0 ? <p className="muted">{text.object.historyNone}</p>
        : <ol className="plain stack-s">{happenings.map((one, index) => <li key={index}><time dateTime={one.day}>{one.day}</time> {one.what}</li>)}</ol>}
    </Section>
  );
}
