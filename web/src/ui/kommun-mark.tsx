import { useText } from '../text/text.tsx';
import './badge.css';

export interface MarkedKommun { code: string; name: string; mark: string }

export type Part = 'FULL' | 'PARTIAL' | 'PLANNED' | 'OPTED_OUT' | 'LEFT' | null;

/** One kommun's part in something: a framed code to the eye, the whole name to the ear. */
export function KommunMark({ kommun, part = 'FULL', named = false }: { kommun: MarkedKommun; part?: Part; named?: boolean }) {
  const text = useText();
  const takesPart = part === 'FULL' || part === 'PARTIAL' || part === 'PLANNED';
  const look = part === 'FULL' ? 'mark' : part === 'PARTIAL' ? 'mark mark-partly' : part === 'PLANNED' ? 'mark mark-planned' : 'mark mark-out';
  const words = text.kommun.part(kommun.name, part);
  if (named) {
    return (
      <span className="mark-named">
        <span className={look} aria-hidden="true">{takesPart ? kommun.mark : '–'}</span>
        <span>{words}</span>
      </span>
    );
  }
  return (
    <span className={look} title={words}>
      <span aria-hidden="true">{takesPart ? kommun.mark : '–'}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** All the union's kommuner in their fixed order, so that position also tells. */
export function KommunMarks({ kommuner, partOf }: { kommuner: readonly MarkedKommun[]; partOf: (code: string) => Part }) {
  return (
    <ul className={kommuner.length <= 5 ? 'mark-row mark-row-short' : 'mark-row'}>
      {kommuner.map(kommun => <li key={kommun.code}><KommunMark kommun={kommun} part={partOf(kommun.code)} /></li>)}
    </ul>
  );
}

/** Which kommuner use a system. A kommun whose use one may not see is never said to be without: it is left out. */
export function UseMarks({ kommuner, uses, sees }: { kommuner: readonly MarkedKommun[]; uses: readonly { kommun: { code: string } | null }[]; sees: (code: string) => boolean }) {
  const text = useText();
  return (
    <ul className={kommuner.length <= 5 ? 'mark-row mark-row-short' : 'mark-row'}>
      {kommuner.map(kommun => {
        const there = uses.some(use => use.kommun?.code === kommun.code);
        if (!there && !sees(kommun.code)) return null;
        const words = there ? text.kommun.uses(kommun.name) : text.kommun.usesNot(kommun.name);
        return (
          <li key={kommun.code}>
            <span className={there ? 'mark' : 'mark mark-out'} title={words}>
              <span aria-hidden="true">{there ? kommun.mark : '–'}</span>
              <span className="visually-hidden">{words}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function SideBadge({ side }: { side: 'BUSINESS' | 'IT' }) {
  const text = useText();
  return <span className={side === 'BUSINESS' ? 'side side-business' : 'side side-it'}>{text.enums.side[side]}</span>;
}
