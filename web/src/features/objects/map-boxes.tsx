import { Link } from 'react-router';
import { CircleAlert, Layers, UserRoundX } from 'lucide-react';
import { askAbout, paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { useText } from '../../text/text.tsx';
import { KommunMarks, type Part } from '../../ui/kommun-mark.tsx';
import type { MapBox, MapFamily, MapKommun, Perspective } from './map-page.tsx';

export function partIn(box: MapBox, code: string): Part {
  return box.participations.find(part => part.kommun === code)?.mode ?? null;
}

/** One family: a heading and its objects as links in a list. On a phone a disclosure with the count in its head. */
export function FamilyOfBoxes({ family, kommuner, perspective }: { family: MapFamily; kommuner: readonly MapKommun[]; perspective: Perspective }) {
  const text = useText();
  return (
    <section className="family" aria-labelledby={`family-${family.slug}`}>
      <h2 id={`family-${family.slug}`}>{family.name} <span className="muted small family-count">{text.map.objects(family.objects.length)}</span></h2>
      <ul className="plain boxes">
        {family.objects.map(box => <li key={box.slug}><Box box={box} kommuner={kommuner} perspective={perspective} /></li>)}
      </ul>
    </section>
  );
}

function Box({ box, kommuner, perspective }: { box: MapBox; kommuner: readonly MapKommun[]; perspective: Perspective }) {
  const { along } = useAddress();
  return (
    <article className={`box ${lookOf(box, perspective)}`}>
      <h3><Link to={paths.object(box.slug) + along}>{box.name}</Link></h3>
      <div className="box-line"><BoxLine box={box} kommuner={kommuner} perspective={perspective} /></div>
      <div className="box-foot"><KommunMarks kommuner={kommuner} partOf={code => partIn(box, code)} /><Warnings box={box} perspective={perspective} /></div>
    </article>
  );
}

/** The colour and the line say the same, so the map works in grey and by ear. */
function lookOf(box: MapBox, perspective: Perspective): string {
  if (perspective === 'agare') return box.owner === null ? 'box-empty' : '';
  if (perspective === 'vakanser') return box.vacantSeats.length + box.gaps.length > 0 ? 'box-empty' : 'box-calm';
  return box.duplicates.length > 0 ? 'box-heavy' : 'box-calm';
}

function BoxLine({ box, kommuner, perspective }: { box: MapBox; kommuner: readonly MapKommun[]; perspective: Perspective }) {
  const text = useText();
  const { per } = useAddress();
  if (perspective === 'agare') {
    return (
      <>
        <div>{text.map.owner}: {box.owner === null ? <span className="vacant"><UserRoundX aria-hidden="true" />{text.map.noOwner}</span> : box.owner}</div>
        <div className="muted">{box.systemCount === 0 ? text.map.noSystems : text.map.systems(box.systemCount)}</div>
      </>
    );
  }
  if (perspective === 'vakanser') {
    if (box.vacantSeats.length + box.gaps.length === 0) return <>{text.map.seatsFilled}</>;
    return (
      <ul className="plain">
        {box.vacantSeats.map((seat, index) => <li key={index} className="vacant"><UserRoundX aria-hidden="true" />{text.seats.inKommun(seat.role, kommuner.find(one => one.code === seat.kommun)?.name ?? seat.kommun)}</li>)}
        {box.gaps.map((gap, index) => <li key={index}><Link to={askAbout({ typ: gap.matterType, objekt: box.slug, kommuner: gap.kommuner, belopp: gap.amount, per })}>{text.gaps.matter(gap.matterTypeName, gap.kommuner.length, gap.amount)}</Link>: {text.gaps.outcome[gap.outcome]}</li>)}
      </ul>
    );
  }
  if (box.duplicates.length === 0) return <>{text.map.noDuplicates}</>;
  return <ul className="plain">{box.duplicates.map(one => <li key={one.function}><Layers aria-hidden="true" className="inline-icon" /> {one.function}: {text.map.systems(one.systems)}</li>)}</ul>;
}

/** Empty chairs and gaps show in every perspective. */
function Warnings({ box, perspective }: { box: MapBox; perspective: Perspective }) {
  const text = useText();
  if (perspective === 'vakanser') return null;
  return (
    <>
      {box.vacantSeats.length > 0 && <span className="vacant small"><UserRoundX aria-hidden="true" />{text.map.vacancies(box.vacantSeats.length)}</span>}
      {box.gaps.length > 0 && <span className="vacant small"><CircleAlert aria-hidden="true" />{text.map.gaps(box.gaps.length)}</span>}
    </>
  );
}

