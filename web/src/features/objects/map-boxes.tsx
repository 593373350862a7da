import { Link } from 'react-router';
import { CircleAlert, Layers, UserRoundX } from 'lucide-react';
import { paths } from '../../address/paths.ts';
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
      <div className="box-line"><BoxLine box={box} perspective={perspective} /></div>
      <div className="box-foot"><KommunMarks kommuner={kommuner} partOf={code => partIn(box, code)} /><Warnings box={box} perspective={perspective} /></div>
    </article>
  );
}

/** The colour and the line say the same, so the map works in grey and by ear. */
function lookOf(box: MapBox, perspective: Perspective): string {
  if (perspective === 'agare') return box.owner === null ? 'box-empty' : '';
  if (perspective === 'vakanser') return box.vacantSeats.length + box.gaps.length > 0 ? 'box-empty' : 'box-calm';
  return box.duplicateFunctions.length > 0 ? 'box-heavy' : 'box-calm';
}

function BoxLine({ box, perspective }: { box: MapBox; perspective: Perspective }) {
  const text = useText();
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
        {box.vacantSeats.map(seat => <li key={seat} className="vacant"><UserRoundX aria-hidden="true" />{seat}</li>)}
        {box.gaps.map(gap => <li key={gap}>{text.map.gap(gap)}</li>)}
      </ul>
    );
  }
  if (box.duplicateFunctions.length === 0) return <>{text.map.noDuplicates}</>;
  return <ul className="plain">{box.duplicateFunctions.map(what => <li key={what}><Layers aria-hidden="true" className="inline-icon" /> {what}</li>)}</ul>;
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

