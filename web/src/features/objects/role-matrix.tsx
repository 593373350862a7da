import type { ObjectSeatFragment } from '../../server/generated/objects/graphql.ts';
import { useText } from '../../text/text.tsx';
import { SideBadge } from '../../ui/kommun-mark.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Vacant } from '../../ui/values.tsx';

const levels = ['BUDGET', 'DECISION', 'OPERATIVE'] as const;
const sides = ['BUSINESS', 'IT'] as const;

/** Three levels by two sides, as a real table; the kommuner's own seats stand under the object's. */
export function RoleMatrix({ seats, name }: { seats: readonly ObjectSeatFragment[]; name: string }) {
  const text = useText();
  const at = (level: (typeof levels)[number], side: (typeof sides)[number]) => seats.filter(seat => seat.level === level && seat.side === side);
  const others = seats.filter(seat => seat.level === null || seat.side === null);
  return (
    <>
      <ScrollRegion label={text.object.matrix(name)}>
        <table className="matrix cards">
          <caption className="visually-hidden">{text.object.matrix(name)}</caption>
          <thead>
            <tr>
              <td />
              {sides.map(side => <th key={side} scope="col"><SideBadge side={side} /></th>)}
            </tr>
          </thead>
          <tbody>
            {levels.map(level => (
              <tr key={level}>
                <th scope="row">{text.enums.level[level]}</th>
                {sides.map(side => (
                  <td key={side} data-head={text.enums.side[side]} className={side === 'BUSINESS' ? 'matrix-business' : 'matrix-it'}>
                    <div className="cell"><SeatsInCell seats={at(level, side)} /></div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {others.length > 0 && <div className="other-seats"><h3>{text.object.otherSeats}</h3><SeatsInCell seats={others} /></div>}
    </>
  );
}

function SeatsInCell({ seats }: { seats: readonly ObjectSeatFragment[] }) {
  const text = useText();
  if (seats.length === 0) return <span className="muted">{text.object.noSeat}</span>;
  const ordered = [...seats].sort((a, b) => Number(a.kommun !== null) - Number(b.kommun !== null) || (a.kommun?.order ?? 0) - (b.kommun?.order ?? 0) || (a.role?.order ?? 0) - (b.role?.order ?? 0));
  return (
    <ul className="plain matrix-seats">
      {ordered.map(seat => (
        <li key={seat.id}>
          <span className="muted small">{seat.roleName}{seat.kommun && `, ${seat.kommun.name}`}</span>
          <div>
            {seat.holder ? <strong>{seat.holder.name}</strong> : <Vacant since={seat.vacantSince} deputy={seat.deputy?.name} />}
            {seat.holder?.homeKommun && !seat.kommun && <span className="muted"> ({seat.holder.homeKommun.name})</span>}
          </div>
          {seat.holder && seat.deputy && <div className="small muted">{text.seats.deputy(seat.deputy.name)}</div>}
        </li>
      ))}
    </ul>
  );
}
