import type { StartQuery, StartSeatFragment } from '../../server/generated/identity/graphql.ts';

export interface Need { kind: 'vacancy' | 'gap' | 'duplicates'; what: string; object: { slug: string; name: string } }

/** What waits to be put in order in the objects where a person sits; whoever sits for the whole union has them all. */
export function needsOf(seats: readonly StartSeatFragment[], map: StartQuery['objectMap']): Need[] {
  const everything = seats.some(seat => seat.scope === 'UNION');
  const mine = new Set(seats.flatMap(seat => seat.object ? [seat.object.slug] : []));
  const boxes = map.families.flatMap(family => family.objects).filter(box => everything || mine.has(box.slug));
  const each = (kind: Need['kind'], pick: (box: (typeof boxes)[number]) => readonly string[]) => boxes.flatMap(box => pick(box).map(what => ({ kind, what, object: box })));
  return [...each('vacancy', box => box.vacantSeats), ...each('gap', box => box.gaps), ...each('duplicates', box => box.duplicateFunctions)];
}
