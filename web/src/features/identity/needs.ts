import { askAbout, paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import type { Text } from '../../text/text.tsx';
import type { StartQuery, StartSeatFragment } from '../../server/generated/identity/graphql.ts';

export interface Need { kind: 'vacancy' | 'gap' | 'ambiguous' | 'unlawful' | 'duplicates'; what: string; to: string; object: { slug: string; name: string } | null }

const kindOfGap = (outcome: string) => outcome === 'AMBIGUOUS' ? 'ambiguous' as const : outcome === 'UNLAWFUL' ? 'unlawful' as const : 'gap' as const;

/** What waits to be put in order in the objects where a person sits; whoever sits for the whole union has them all. */
export function needsOf(seats: readonly StartSeatFragment[], map: StartQuery['objectMap'], kommunName: (code: string) => string, text: Text): Need[] {
  const everything = seats.some(seat => seat.scope === 'UNION');
  const mine = new Set(seats.flatMap(seat => seat.object ? [seat.object.slug] : []));
  const boxes = map.families.flatMap(family => family.objects).filter(box => everything || mine.has(box.slug));
  const overlap = paths.overlap + query({ visaBara: 'overlapp' });
  const functions = [...new Set(boxes.flatMap(box => box.duplicates.map(one => one.function)))];
  return [
    ...boxes.flatMap(object => object.vacantSeats.map(seat => ({ kind: 'vacancy' as const, what: text.seats.inKommun(seat.role, seat.kommun === null ? null : kommunName(seat.kommun)), to: `${paths.object(object.slug)}#roller`, object }))),
    ...boxes.flatMap(object => object.gaps.map(gap => ({
      kind: kindOfGap(gap.outcome),
      what: text.gaps.full(text.gaps.matter(gap.matterTypeName, gap.kommuner.length, gap.amount), text.gaps.outcome[gap.outcome]),
      to: askAbout({ typ: gap.matterType, objekt: object.slug, kommuner: gap.kommuner, belopp: gap.amount }),
      object,
    }))),
    ...(functions.length === 0 ? [] : [{ kind: 'duplicates' as const, what: text.start.duplicates(functions), to: overlap, object: null }]),
  ];
}
