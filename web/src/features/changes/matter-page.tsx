import { Link, useParams } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { useMe } from '../../server/session.tsx';
import { useFormat, useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Failed, Loading, NotFound, Notice } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Money } from '../../ui/values.tsx';
import { MatterActs } from './matter-acts.tsx';
import { MatterAsked } from './matter-asked.tsx';
import { MatterPositions, MatterSteps } from './matter-steps.tsx';
import { MatterThread } from './matter-thread.tsx';
import { StateBadge } from './state-badge.tsx';
import { useMatter, type Matter } from './use-matter.ts';
import './changes.css';

export default function MatterPage() {
  const text = useText();
  const me = useMe();
  const number = useParams().number ?? '';
  const { params } = useAddress();
  const { matter, failure, old, news, again } = useMatter(number);
  if (matter === undefined) {
    return (
      <>
        <PageHeading title={text.matter.number(number)} />
        {failure === null ? <Loading what={text.matter.loading} rows={6} /> : <Failed what={text.matter.failed} trouble={failure} retry={again} />}
      </>
    );
  }
  if (matter === null) {
    return (
      <>
        <PageHeading title={text.matter.number(number)} />
        <NotFound title={text.matter.missing(number)}><p>{text.matter.missingBecause}</p><p><ButtonLink to={paths.changes}>{text.matter.toList}</ButtonLink></p></NotFound>
      </>
    );
  }
  return (
    <article className="matter">
      <Head matter={matter} />
      <p role="status" className={news === '' ? 'visually-hidden' : 'notice notice-info'}>{news !== '' && <Swedish>{text.matter.news(news)}</Swedish>}</p>
      {old && <Notice tone="warn"><p>{text.matter.old}</p></Notice>}
      {params.get('kvitto') === '1' && matter.closedAt === null && <Notice tone="ok" role="status"><p>{text.matter.received}</p></Notice>}
      {matter.waiting !== null && <Notice tone="warn" title={text.matter.waitingRule}><p><Swedish>{matter.waiting}</Swedish></p></Notice>}
      {matter.returnedUntil !== null && matter.state === 'RETURNED' && <Notice tone="info"><p>{text.matter.returned(matter.returnedUntil)}</p></Notice>}
      {matter.ratifyBy !== null && matter.closedAt === null && <Notice tone="warn"><p>{(matter.ratifyBy < me.today ? text.matter.ratifyLate : text.matter.ratify)(matter.ratifyBy)}</p></Notice>}
      {matter.decision && <Decided decision={matter.decision} />}
      <MatterActs matter={matter} onDone={again} />
      <div className="matter-parts">
        <div><MatterAsked matter={matter} onDone={again} /></div>
        <div><MatterSteps matter={matter} /></div>
      </div>
      <MatterPositions matter={matter} />
      <MatterThread matter={matter} onDone={again} />
      <Events matter={matter} />
      {matter.number !== null && <p className="no-print"><Link to={paths.disclosure(matter.number)}>{text.disclosure.link}</Link></p>}
    </article>
  );
}

function Head({ matter }: { matter: Matter }) {
  const text = useText();
  const me = useMe();
  const open = matter.steps.find(step => step.state === 'OPEN');
  const day = open ? open.meeting ?? open.deadline : matter.state === 'RETURNED' ? matter.returnedUntil : null;
  return (
    <>
      <PageHeading title={matter.title} documentTitle={text.matter.document(matter.number ?? '', matter.title)} above={<Link to={paths.changes}>{text.matter.number(matter.number ?? '')}</Link>} />
      <p className="matter-line">
        <StateBadge state={matter.state} outcome={matter.decision?.outcome} />
        {matter.waitingFor.length > 0 && <span>{text.matter.waitsFor(matter.waitingFor.map(one => one.name))}</span>}
        {day !== null && <strong>{text.matter.latest(day, me.today)}</strong>}
        {matter.amount !== null && <Money amount={matter.amount} />}
      </p>
      <p className="muted">{text.matter.requestedBy(matter.requester?.name ?? text.ui.unknown, matter.submittedAt?.slice(0, 10) ?? null)}</p>
    </>
  );
}

function Decided({ decision }: { decision: NonNullable<Matter['decision']> }) {
  const text = useText();
  const format = useFormat();
  const who = decision.decider ? `${decision.decider.name}${decision.deciderName ? `, ${decision.deciderName}` : ''}` : decision.deciderName;
  return (
    <Section id="beslut" title={text.matter.decision} className={`decided decided-${decision.outcome.toLowerCase().replace('_', '-')}`}>
      <p className="lead"><strong>{text.changes.outcomes[decision.outcome]}</strong>. {who ? text.matter.decisionBy(who) : text.matter.decisionByClock}, <time dateTime={decision.decidedAt}>{format.moment(decision.decidedAt)}</time>.</p>
      <p><Link to={paths.decision(decision)}>{text.matter.decisionNumber(decision.number)}</Link>. <Swedish>{decision.because}</Swedish></p>
      {decision.reason && <p>{text.matter.reason}: {decision.reason}</p>}
      {decision.dissent && <p>{text.matter.dissent}: <Swedish>{decision.dissent}</Swedish></p>}
      <p className="small muted">{text.matter.source}: <Swedish>{decision.source}</Swedish></p>
    </Section>
  );
}

function Events({ matter }: { matter: Matter }) {
  const text = useText();
  const format = useFormat();
  return (
    <Section id="handelser" title={text.matter.events}>
      <ol className="plain events">
        {matter.events.map(event => (
          <li key={event.id}><time dateTime={event.at} className="muted small">{format.moment(event.at)}</time> <span><Swedish>{event.text}</Swedish></span></li>
        ))}
      </ol>
    </Section>
  );
}
