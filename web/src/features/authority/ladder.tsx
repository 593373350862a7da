import type { AnsweredStepFragment, AnswerSeatFragment } from '../../server/generated/authority/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Vacant } from '../../ui/values.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { acting, seatLine, verdictOf } from './answer-text.ts';

/** Everybody who has a voice in a step, by name. */
export function StepVoices({ step, informed = [] }: { step: AnsweredStepFragment; informed?: readonly AnswerSeatFragment[] }) {
  const text = useText();
  const deputies = step.decider.kind === 'SEAT' ? step.decider.holders.filter(holder => holder.as === 'DEPUTY' && !holder.acts) : [];
  return (
    <>
      <dl className="facts">
        {step.consenting.length > 0 && <><dt>{text.who.consenting}</dt><dd><Seats seats={step.consenting} /></dd></>}
        {step.consenting.length > 0 && step.silence !== null && <><dt>{text.who.consentRule}</dt><dd>{text.who.silence[step.silence]}</dd></>}
        {step.heard.length > 0 && <><dt>{text.who.heard}</dt><dd><Seats seats={step.heard} /></dd></>}
        {informed.length > 0 && <><dt>{text.who.informed}</dt><dd><Seats seats={informed} /></dd></>}
        {deputies.length > 0 && <><dt>{text.seats.deputyHead}</dt><dd>{deputies.map(holder => holder.person.name).join(', ')}</dd></>}
        {step.decider.emptyChairs.length > 0 && <><dt>{text.who.emptyChair}</dt><dd>{step.decider.emptyChairs.join(', ')}</dd></>}
        {step.decider.cannotAct.length > 0 && (
          <><dt>{text.who.cannot}</dt><dd>{step.decider.cannotAct.map((one, index) => <div key={index}>{one.person ? text.who.cannotPerson(one.person.name, one.because) : one.because}</div>)}</dd></>
        )}
        {step.tie !== null && <><dt>{text.who.tieHead}</dt><dd>{text.who.tie[step.tie]}</dd></>}
        <dt>{text.who.timeHead}</dt>
        <dd>{text.who.latest(step.deadline)} ({text.who.workingDays(step.workingDays)}){step.meeting !== null && <>. {text.who.meeting(step.meeting)}</>}</dd>
        {step.conclusive !== null && <><dt>{text.who.endHead}</dt><dd>{text.who.conclusive[step.conclusive]}</dd></>}
      </dl>
      {step.decider.kind === 'FORUM' && step.decider.holders.length > 0 && (
        <Disclosure title={text.who.members(step.decider.holders.length)}>
          <ul>{step.decider.holders.map(holder => <li key={holder.person.slug}>{holder.person.name}{holder.kommun && <span className="muted">, {holder.kommun.name}</span>}{holder.as === 'DEPUTY' && <span className="muted"> ({text.seats.asDeputy})</span>}</li>)}</ul>
        </Disclosure>
      )}
    </>
  );
}

function Seats({ seats }: { seats: readonly AnswerSeatFragment[] }) {
  const text = useText();
  return (
    <ul className="plain">
      {seats.map((seat, index) => {
        const nobody = acting(seat.holders) === undefined && seat.holders.length === 0;
        return <li key={seat.slug ?? index}>{nobody ? <>{seat.name}: <Vacant /></> : seatLine(seat, text)}</li>;
      })}
    </ul>
  );
}

/** What happens if the first step does not agree: each step with its decider, its date and what moves it on. */
export function LadderSteps({ steps }: { steps: readonly AnsweredStepFragment[] }) {
  const text = useText();
  return (
    <>
      <p className="muted">{text.who.ladderLead}</p>
      <ol className="ladder">
        {steps.map(step => (
          <li key={step.order} value={step.order}>
            <h3>{text.who.step(step.order)}: {verdictOf(step, text)}</h3>
            <p><Swedish>{step.rule === '' ? '' : `${step.rule.charAt(0).toLocaleUpperCase('sv')}${step.rule.slice(1)}. `}</Swedish><strong>{step.meeting !== null ? text.who.meeting(step.meeting) : text.who.latest(step.deadline)}.</strong></p>
            {step.conclusive !== null && <p><strong>{text.who.conclusive[step.conclusive]}</strong></p>}
            <Disclosure title={text.who.stepDetails}><StepVoices step={step} /></Disclosure>
          </li>
        ))}
      </ol>
    </>
  );
}
