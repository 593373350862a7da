import type { StartRightsQuery, StartSeatFragment } from '../../server/generated/identity/graphql.ts';

export type StartRight = StartRightsQuery['decisionRights']['nodes'][number];

export interface SeatRight { right: StartRight; step: number; sentence: string }

/** The rights that name a seat as decider in some step. A listing of what the rules say, not a verdict: only whoDecides gives that. */
export function rightsOfSeat(seat: StartSeatFragment, rights: readonly StartRight[]): SeatRight[] {
  const role = seat.roleName ?? '';
  const place = seat.object ?? seat.forum ?? seat.namnd ?? seat.kommun;
  const names = [role, place ? `${role} ${place.name}` : role].map(name => name.toLocaleLowerCase('sv'));
  return rights.flatMap(right => {
    if (!coversObject(right, seat.object)) return [];
    const step = right.steps.find(one => one.decider.kind === 'SEAT' && (one.decider.slug === seat.slug || (one.decider.slug === null && names.includes(one.decider.name.toLocaleLowerCase('sv')))));
    return step === undefined ? [] : [{ right, step: step.order, sentence: step.sentence }];
  }).sort((a, b) => a.step - b.step);
}

function coversObject(right: StartRight, object: StartSeatFragment['object']): boolean {
  const { objects, families } = right.covers;
  if (object === null) return true;
  if (objects.length > 0) return objects.includes(object.slug);
  return families.length === 0 || (object.family !== null && families.includes(object.family.slug));
}
