import { Check, CircleAlert, CircleHelp, Clock } from 'lucide-react';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Day } from '../../ui/values.tsx';
import type { Matter } from './use-matter.ts';

type Step = Matter['steps'][number];
type Voice = Step['consenting'][number];

/** The step that is open, with each voice in words; then what happens otherwise, with names and days; then what has been. */
export function MatterSteps({ matter }: { matter: Matter }) {
  const text = useText();
  const open = matter.steps.find(step => step.state === 'OPEN');
  const planned = matter.steps.filter(step => step.state === 'PLANNED');
  const ended = matter.steps.filter(step => step.state === 'ENDED');
  const last = Math.max(0, ...matter.steps.filter(step => step.round === matter.round).map(step => step.order));
  const against = open ? [...new Set(ended.filter(step => step.round === matter.round).flatMap(step => step.consenting.filter(voice => voice.verdict === 'AGAINST').map(voice => voice.kommun?.name ?? voice.name)))] : [];
  return (
    <>
      {open && (
        <Section id="steg" title={`${text.matter.stepNow}: ${text.matter.step(open.order, last).toLocaleLowerCase()}`}>
          {against.length > 0 && <p className="notice notice-warn"><strong>{text.matter.disagreement(against, open.order)}</strong></p>}
          <p className="lead"><Swedish>{open.sentence}</Swedish></p>
          <p>{open.meeting !== null ? text.matter.stepMeeting(open.meeting) : text.matter.stepDeadline(open.deadline)} {open.answerBy !== null && open.answerBy !== open.deadline && text.matter.answerBy(open.answerBy)} {open.daysTaken !== null && open.daysTaken > 0 && text.matter.stepWaited(open.daysTaken)}</p>
          <ul className="plain voices">
            {open.heard.map((voice, index) => <VoiceLine key={`h${index}`} voice={voice} head={text.matter.heard} said={voice.verdict === null ? null : text.matter.heardSaid[voice.verdict]} />)}
            {open.consenting.map((voice, index) => <VoiceLine key={`c${index}`} voice={voice} head={text.matter.consents} said={voice.verdict === null ? null : text.matter.said[voice.verdict]} />)}
            <li className="voice">
              <Clock aria-hidden="true" />
              <div><strong>{open.decider.kind === 'FORUM' ? text.matter.votes : text.matter.decides}: {open.decider.name}</strong>
                <div className="small">{open.decider.who.length === 0 ? text.matter.nobody : text.ui.and(open.decider.who.map(one => one.name))}</div></div>
              <Badge tone="wait">{text.matter.waits}</Badge>
            </li>
          </ul>
          {open.consenting.length > 0 && <p className="small muted">{text.who.silence[open.silence]}</p>}
          {open.conclusive !== null && <p>{text.who.conclusive[open.conclusive]}</p>}
        </Section>
      )}
      {open && (
        <Section id="annars" title={text.matter.otherwise}>
          <p className="muted">{planned.length === 0 ? text.matter.otherwiseNone : text.matter.otherwiseLead}</p>
          {planned.length > 0 && (
            <ol className="ladder">
              {planned.map(step => (
                <li key={step.order} value={step.order}>
                  <h3>{text.matter.planned(step.order, step.decider.kind === 'SEAT' && step.decider.who.length > 0 ? `${text.ui.and(step.decider.who.map(one => one.name))} (${step.decider.name})` : step.decider.name)}</h3>
                  <p><Swedish>{step.sentence}</Swedish></p>
                  <p><strong>{step.meeting !== null ? text.matter.plannedMeeting(step.meeting) : text.matter.plannedBy(step.deadline)}</strong></p>
                  {step.conclusive !== null && <p>{text.who.conclusive[step.conclusive]}</p>}
                </li>
              ))}
            </ol>
          )}
        </Section>
      )}
      {ended.length > 0 && (
        <Section id="avslutade-steg" title={text.matter.climbed}>
          <ol className="plain stack">
            {ended.map((step, index) => (
              <li key={index} className="ended-step">
                <strong>{text.matter.climbedStep(step.order, step.decider.name)}</strong>: {step.outcome && text.matter.stepOutcome[step.outcome]} {step.endedAt && <span className="muted"><Day day={step.endedAt.slice(0, 10)} />{step.daysTaken !== null && `, ${text.matter.stepTook(step.daysTaken)}`}</span>}
                {step.because && <div className="small"><Swedish>{step.because}</Swedish></div>}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

const marks = { FOR: Check, AGAINST: CircleAlert, ABSTAIN: CircleHelp };
const tones = { FOR: 'ok', AGAINST: 'error', ABSTAIN: 'plain' } as const;

function VoiceLine({ voice, head, said }: { voice: Voice; head: string; said: string | null }) {
  const text = useText();
  const Mark = voice.verdict === null ? Clock : marks[voice.verdict];
  return (
    <li className="voice">
      <Mark aria-hidden="true" />
      <div>
        <strong>{head}: {voice.name}</strong>
        <div className="small">{voice.who.length === 0 ? <span className="muted">{text.matter.nobody}</span> : text.ui.and(voice.who.map(one => one.name))}{!voice.counts && <span className="muted">, {text.matter.notCounted}</span>}</div>
      </div>
      <Badge tone={voice.verdict === null ? 'wait' : tones[voice.verdict]}>{said ?? text.matter.silent}</Badge>
    </li>
  );
}

/** Answers side by side, a card for each kommun; earlier ones are folded away. */
export function MatterPositions({ matter }: { matter: Matter }) {
  const text = useText();
  const current = matter.steps.find(step => step.state === 'OPEN') ?? matter.steps.filter(step => step.state === 'ENDED').at(-1);
  if (!current) return null;
  const isNow = (one: Matter['positions'][number]) => one.counts && one.round === current.round && one.stepOrder === current.order;
  const now = matter.positions.filter(isNow);
  const before = matter.positions.filter(one => !isNow(one));
  return (
    <Section id="svar" title={text.matter.positions}>
      {now.length === 0 && before.length === 0 && <p className="muted">{text.matter.positionsNone}</p>}
      {now.length > 0 && <><p className="muted small">{text.matter.positionsNow(current.order)}</p><Cards positions={now} /></>}
      {before.length > 0 && <Disclosure title={`${text.matter.positionsBefore} (${before.length})`} open={now.length === 0}><Cards positions={before} steps /></Disclosure>}
    </Section>
  );
}

function Cards({ positions, steps = false }: { positions: Matter['positions']; steps?: boolean }) {
  const text = useText();
  return (
    <ul className="plain answers">
      {positions.map((one, index) => (
        <li key={index} className={`answer-card answer-${one.verdict.toLowerCase()}`}>
          <div className="row-s between"><strong>{one.kommun?.name ?? text.matter.shared}</strong><Badge tone={tones[one.verdict]}>{one.capacity === 'BE_HEARD' ? text.matter.heardSaid[one.verdict] : text.matter.said[one.verdict]}</Badge></div>
          <p className="small">{one.person.name}, {one.seat}{one.actingFor && <> ({text.matter.actingFor(one.actingFor.name)})</>}</p>
          <p>{one.reason ?? <span className="muted">{text.matter.noReason}</span>}</p>
          <p className="muted small">{steps && <>{text.who.step(one.stepOrder)} · </>}<Day day={one.at.slice(0, 10)} />{steps && !one.counts && <> · {text.matter.replaced}</>}</p>
        </li>
      ))}
    </ul>
  );
}
