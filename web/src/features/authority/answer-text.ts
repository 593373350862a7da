import type { AnsweredStepFragment, AnswerHolderFragment, AnswerSeatFragment, WhoDecidesQuery } from '../../server/generated/authority/graphql.ts';
import type { Text } from '../../text/text.tsx';

export type Answer = WhoDecidesQuery['whoDecides'];

/** The one who acts in a seat that day, if anybody does. */
export function acting(holders: readonly AnswerHolderFragment[]): AnswerHolderFragment | undefined {
  return holders.find(holder => holder.acts);
}

/** The verdict of a step in one line: the person first, then the seat. */
export function verdictOf(step: AnsweredStepFragment, text: Text): string {
  const { decider } = step;
  if (decider.kind === 'FORUM') return text.who.votes(decider.name);
  const person = acting(decider.holders);
  if (person === undefined) return text.who.vacantDecides(decider.name);
  return text.who.decides(person.as === 'DEPUTY' ? text.who.asDeputy(person.person.name, decider.name) : text.who.personInSeat(person.person.name, decider.name));
}

/** "Bo Påhittberg, objektrepresentant Ekonomi (Mora)", or the seat and that it is empty. */
export function seatLine(seat: AnswerSeatFragment, text: Text): string {
  const people = seat.holders.filter(holder => holder.acts);
  const named = people.length > 0 ? people : seat.holders.slice(0, 1);
  if (named.length === 0) return text.who.seatVacant(seat.name);
  return named.map(holder => `${holder.person.name}, ${seat.name}${holder.as === 'DEPUTY' ? ` (${text.seats.asDeputy})` : ''}`).join('; ');
}

/** The answer as plain text, to paste in a mail or in minutes: with question, steps, rule, date and link. */
export function plainAnswer(answer: Answer, text: Text, link: string): string {
  const asked = text.who.asked(answer.matterType.name, answer.object?.name ?? null, answer.kommuner.map(kommun => kommun.name), answer.amount, answer.day);
  const lines = [asked, '', headingOf(answer, text), answer.because];
  for (const step of answer.steps) {
    lines.push('', `${text.who.step(step.order)}: ${verdictOf(step, text)}. ${text.who.latest(step.deadline)}.`);
    if (step.consenting.length > 0) lines.push(`${text.who.consenting}: ${step.consenting.map(seat => seatLine(seat, text)).join('; ')}.`);
    if (step.heard.length > 0) lines.push(`${text.who.heard}: ${step.heard.map(seat => seatLine(seat, text)).join('; ')}.`);
    if (step.conclusive !== null) lines.push(text.who.conclusive[step.conclusive]);
  }
  if (answer.right !== null) lines.push('', `${text.who.rule(answer.right.key, answer.ruleSetNumber)}: ${answer.right.text}`, `${text.who.source}: ${answer.right.source ?? text.ui.unknown}`);
  lines.push('', link);
  return lines.join('\n');
}

/** The answer's heading: who decides, or which of the other three outcomes it is. */
export function headingOf(answer: Answer, text: Text): string {
  switch (answer.outcome) {
    case 'NO_RULE': return text.who.noRule;
    case 'AMBIGUOUS': return text.who.ambiguous;
    case 'UNLAWFUL': return text.who.unlawful;
    default: {
      const first = answer.steps[0];
      return first === undefined ? answer.because : verdictOf(first, text);
    }
  }
}
