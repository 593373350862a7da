import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { WaitingDocument, type WaitingQuery } from '../../server/generated/identity/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Money } from '../../ui/values.tsx';

type Task = WaitingQuery['changeRequests']['nodes'][number];

/** What waits for the reader, the shortest time first: what, how much, in which capacity, and what happens if nobody acts. */
export function Waiting() {
  const text = useText();
  const me = useMe();
  const [{ data, error }, again] = useQuery({ query: WaitingDocument, requestPolicy: 'cache-and-network' });
  const all = data?.changeRequests;
  const mine = (all?.nodes ?? []).filter(one => one.waitingFor.some(person => person.slug === me.person.slug));
  useEffect(() => {
    if (mine.length > 0) document.title = `(${mine.length}) ${text.start.title} – ${text.frame.product}`;
  }, [mine.length, text]);
  return (
    <Section id="vantar" title={text.waiting.title} acts={<Link to={paths.changes}>{text.waiting.toChanges}</Link>}>
      {!all ? (error ? <Failed what={text.waiting.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.waiting.loading} rows={3} />)
        : mine.length === 0 ? <Empty title={text.waiting.none}>{text.waiting.noneBecause}</Empty>
          : <ol className="plain needs">{mine.map(task => <TaskRow key={task.id} task={task} today={me.today} />)}</ol>}
      {all && all.totalCount > all.nodes.length && <p className="muted small">{text.waiting.more(all.nodes.length)}</p>}
    </Section>
  );
}

function TaskRow({ task, today }: { task: Task; today: string }) {
  const text = useText();
  const open = task.steps.find(step => step.state === 'OPEN');
  const next = task.steps.find(step => step.state === 'PLANNED');
  const day = open ? open.meeting ?? open.deadline : task.returnedUntil;
  const capacity = task.actions.find(action => action.capacity !== null)?.capacity ?? null;
  return (
    <li className="need">
      <strong>{day !== null && text.waiting.latest(day, today)}</strong>
      <div className="stack-s">
        <h3 className="need-title"><Link to={paths.change(task.number ?? '')}>{task.title}</Link></h3>
        <p className="small">{task.object && <>{task.object.name}. </>}{text.ui.and(task.kommuner.map(one => one.name))}. {task.amount !== null && <Money amount={task.amount} />}</p>
        <p className="small"><strong>{task.state === 'RETURNED' ? text.waiting.asRequester : capacity !== null && text.waiting.as(capacity)}</strong></p>
        {open && <p className="small muted">{next ? text.waiting.otherwise(next.order, next.decider.name) : open.conclusive !== null && text.waiting.otherwiseEnd[open.conclusive]}</p>}
        <p><ButtonLink dense to={paths.change(task.number ?? '')} aria-label={`${text.waiting.read}: ${task.title}`}>{text.waiting.read}</ButtonLink></p>
      </div>
    </li>
  );
}
