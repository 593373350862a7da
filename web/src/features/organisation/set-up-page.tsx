import type { ReactNode } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Check } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { SetUpDocument, type SetUpQuery } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay, useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Failed, Forbidden, Loading } from '../../ui/status.tsx';
import { QuickAdd } from './quick-add.tsx';
import { families, objects } from './parts/object-parts.ts';
import { forums } from './parts/authority-parts.ts';
import { namnder, people } from './parts/organisation-parts.ts';
import { firstLeft, isDone, stepAfter, stepBefore, steps, type Step } from './set-up-steps.ts';
import { AskStep, KommunStep, RulesStep, SeatStep } from './set-up-parts.tsx';
import { UnionForm } from './union-form.tsx';
import './administration.css';

/** From nothing to a first answer: nine steps, each with an address of its own, resumable at any time. */
export default function SetUpPage() {
  const text = useText();
  const { step } = useParams();
  const may = useMay('saveUnion');
  const { union } = useMe();
  const [{ data, error }, again] = useQuery({ query: SetUpDocument, requestPolicy: 'cache-and-network' });
  const known = steps.find(one => one === step);
  const reload = () => again({ requestPolicy: 'network-only' });
  if (data && may?.may === true && known === undefined) return <Navigate to={`${paths.setUp}/${firstLeft(data)}`} replace />;
  return (
    <>
      <PageHeading title={text.setUp.title} question={text.setUp.question} documentTitle={known ? `${text.setUp.steps[known].name} – ${text.setUp.title}` : undefined} />
      {may?.may !== true ? <Forbidden because={union ? text.setUp.forbiddenThere : text.setUp.forbidden} />
        : !data ? (error ? <Failed what={text.setUp.failed} trouble={readFailure(error)} retry={reload} /> : <Loading what={text.setUp.loading} />)
          : known && <OneStep step={known} data={data} reload={reload} />}
    </>
  );
}

function OneStep({ step, data, reload }: { step: Step; data: SetUpQuery; reload: () => void }) {
  const text = useText();
  const before = stepBefore(step);
  const after = stepAfter(step);
  return (
    <>
      <p className="muted prose">{text.setUp.lead}</p>
      <nav aria-label={text.setUp.stepsLabel}>
        <ol className="steps">
          {steps.map((one, index) => (
            <li key={one}>
              <Link to={`${paths.setUp}/${one}`} aria-current={one === step ? 'step' : undefined}>
                <span>{index + 1}. {text.setUp.steps[one].name}</span>
                {isDone(one, data) && <><Check aria-hidden="true" /><span className="visually-hidden">{text.setUp.done}</span></>}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Section id={`steg-${step}`} title={`${steps.indexOf(step) + 1}. ${text.setUp.steps[step].name}`}>
        <p className="lead">{text.setUp.steps[step].what}</p>
        {contentOf(step, data, reload)}
      </Section>
      <p className="row step-acts">
        {before && <ButtonLink to={`${paths.setUp}/${before}`}>{text.setUp.previous}</ButtonLink>}
        {after && <ButtonLink look={isDone(step, data) ? 'primary' : 'secondary'} to={`${paths.setUp}/${after}`}>{text.setUp.next}: {text.setUp.steps[after].name}</ButtonLink>}
      </p>
    </>
  );
}

function contentOf(step: Step, data: SetUpQuery, reload: () => void): ReactNode {
  switch (step) {
    case 'samverkan': return <UnionForm onSaved={reload} />;
    case 'kommuner': return <KommunStep inUnion={data.kommuner.nodes} onSaved={reload} />;
    case 'namnder': return <QuickAdd key={namnder.key} part={namnder} onSaved={reload} />;
    case 'personer': return <QuickAdd key={people.key} part={people} onSaved={reload} />;
    case 'objekt': return <div className="two"><QuickAdd key={families.key} part={families} onSaved={reload} titled /><QuickAdd key={objects.key} part={objects} onSaved={reload} titled /></div>;
    case 'stolar': return <SeatStep vacant={data.vacant.totalCount} all={data.seats.totalCount} onSaved={reload} />;
    case 'forum': return <QuickAdd key={forums.key} part={forums} onSaved={reload} />;
    case 'regler': return <RulesStep adopted={data.ruleSets.nodes[0] ?? null} onSaved={reload} />;
    default: return <AskStep data={data} />;
  }
}
