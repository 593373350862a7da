import type { Matter } from './use-matter.ts';

export type ServerAct = 'APPROVE' | 'REJECT' | 'RETURN' | 'AMEND' | 'WITHDRAW' | 'DECLARE_CONFLICT' | 'TAKE_OVER' | 'RECORD_MEETING';
export type PositionAct = `${'CONSENT' | 'HEARD' | 'VOTE'}_${'FOR' | 'AGAINST' | 'ABSTAIN'}`;
export type Act = ServerAct | PositionAct;

/** Whether an act must say why: the server's own rule, said before it has to. */
export const reasonOf = (act: Act): 'none' | 'optional' | 'required' => {
  if (act === 'WITHDRAW' || act === 'AMEND' || act === 'RECORD_MEETING') return 'none';
  return act === 'REJECT' || act === 'RETURN' || act === 'DECLARE_CONFLICT' || act.endsWith('_AGAINST') ? 'required' : 'optional';
};

/** The acts that the server offers the reader, those that move the matter on first; and why the foremost is not among them. */
export function actsOf(matter: Matter, me: string): { main: Act[]; more: Act[]; capacity: string | null; because: string | null } {
  const of = new Map(matter.actions.map(action => [action.act, action]));
  const may = (act: string) => of.get(act)?.may === true;
  const voice = voiceOf(matter, me);
  const positions: Act[] = may('POSITION') ? [`${voice}_FOR`, `${voice}_AGAINST`, `${voice}_ABSTAIN`] : [];
  const main: Act[] = [...(['APPROVE', 'REJECT'] as const).filter(may), ...positions, ...(['RECORD_MEETING', 'RETURN'] as const).filter(may)];
  const more = (['AMEND', 'WITHDRAW', 'TAKE_OVER', 'DECLARE_CONFLICT'] as const).filter(may);
  const deciding = main.length > 0;
  const capacity = matter.actions.find(action => action.may && action.capacity !== null)?.capacity ?? null;
  // A closed matter says so by its decision.
  const foremost = of.get('APPROVE') ?? of.get('POSITION');
  const because = foremost && !foremost.may && matter.closedAt === null && !(deciding && foremost.act === 'POSITION') && !positions.length ? foremost.because : null;
  return { main, more, capacity: deciding ? capacity : null, because };
}

/** In which way the reader has a voice in the open step. */
function voiceOf(matter: Matter, me: string): 'CONSENT' | 'HEARD' | 'VOTE' {
  const step = matter.steps.find(one => one.state === 'OPEN');
  if (step?.decider.kind === 'FORUM' && step.decider.who.some(one => one.slug === me)) return 'VOTE';
  if (step?.consenting.some(voice => voice.who.some(one => one.slug === me))) return 'CONSENT';
  return step?.heard.some(voice => voice.who.some(one => one.slug === me)) ? 'HEARD' : 'CONSENT';
}
