import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { query } from '../../address/params.ts';
import { paths } from '../../address/paths.ts';
import { WaitingDocument, type WaitingQuery } from '../../server/generated/identity/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Money } from '../../ui/values.tsx';

type Task = WaitingQuery['myTasks'][number];

/** What waits for the reader, the shortest time first: what, how much, in which capacity, and what happens if nobody acts. */
export function Waiting() {
  const text = useText();
  const me = useMe();
  const [{ data, error }, again] = useQuery({ query: WaitingDocument, requestPolicy: 'cache-and-network' });
  const mine = data?.myTasks;
  // A draft waits for nobody else: it is listed, not counted.
  const count = mine?.filter(task => task.kind !== 'FINISH_DRAFT').length ?? 0;
  useEffect(() => {
    if (count > 0) document.title = `(${count}) ${text.start.title} – ${text.frame.product}`;
  }, [count, text]);
  return (
    <Section id="vantar" title={text.waiting.title} acts={<Link to={paths.changes}>{text.waiting.toChanges}</Link>}>
      {!mine ? (error ? <Failed what={text.waiting.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.waiting.loading} rows={3} />)
        : mine.length === 0 ? <Empty title={text.waiting.none}>{text.waiting.noneBecause}</Empty>
          : <ol className="plain needs">{mine.map(task => <TaskRow key={`${task.changeRequest?.id}-${task.kind}`} task={task} today={me.today} />)}</ol>}
    </Section>
  );
}

function TaskRow({ task, today }: { task: Task; today: string }) {
  const text = useText();
  const about = task.changeRequest;
  const page = task.number === null ? paths.newChange + query({ utkast: about?.id ?? null }) : paths.change(task.number);
  const draft = task.kind === 'FINISH_DRAFT';
  return (
    <li className="need">
      <strong>{task.deadline !== null && text.waiting.latest(task.deadline, today)}</strong>
      <div className="stack-s">
        <h3 className="need-title"><Link to={page}>{text.waiting.kinds[task.kind]}: {task.title}</Link></h3>
        <p className="small">{about?.object && <>{about.object.name}. </>}{about && about.kommuner.length > 0 && <>{text.ui.and(about.kommuner.map(one => one.name))}. </>}{about?.amount != null && <Money amount={about.amount} />}</p>
        {!draft && <p className="small"><strong>{task.capacity === null ? text.waiting.asRequester : text.waiting.as(task.capacity)}</strong></p>}
        {!task.ready && task.because && <p className="small"><Swedish>{task.because}</Swedish></p>}
        <p className="small muted"><Swedish>{task.otherwise}</Swedish></p>
        <p><ButtonLink dense to={page} aria-label={`${draft ? text.waiting.write : text.waiting.read}: ${task.title}`}>{draft ? text.waiting.write : text.waiting.read}</ButtonLink></p>
      </div>
    </li>
  );
}
