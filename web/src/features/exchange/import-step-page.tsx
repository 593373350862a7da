import { useCallback, useEffect, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { paths } from '../../address/paths.ts';
import type { Failure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Failed, Loading, NotFound } from '../../ui/status.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnStep } from './column-step.tsx';
import { preview, show, steps, type ImportDone, type ImportView, type Said, type Step } from './import-door.ts';
import { ImportFrame } from './import-frame.tsx';
import { DoneStep, PreviewStep } from './preview-step.tsx';

type Found = { state: 'loading' } | { state: 'failed'; failure: Failure } | { state: 'open'; view: ImportView } | { state: 'done'; done: ImportDone };

export interface StepProps {
  view: ImportView;
  /** Tells the server what the person said; true when it was taken in. */
  say: (said: Said) => Promise<boolean>;
  goTo: (step: Step) => void;
  busy: boolean;
}

/** One step of an import. Whatever is said is kept by the server, so a lost connection or a closed tab costs nothing. */
export default function ImportStepPage() {
  const text = useText();
  const navigate = useNavigate();
  const { id = '', step: written = '' } = useParams();
  const step = steps.find(one => one === written);
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Failure | null>(null);

  const load = useCallback(async () => {
    setFound({ state: 'loading' });
    const answer = await show(id);
    if (!answer.ok) return setFound({ state: 'failed', failure: answer.failure });
    setFound(answer.body.state === 'DONE' ? { state: 'done', done: answer.body } : { state: 'open', view: answer.body });
  }, [id]);
  useEffect(() => { void load(); }, [load]);

  const goTo = (next: Step) => void navigate(`${paths.importing}/${id}/${next}`);
  const say = async (what: Said) => {
    setBusy(true);
    setSaid(null);
    const answer = await preview(id, what);
    setBusy(false);
    if (answer.ok) setFound({ state: 'open', view: answer.body });
    else setSaid(answer.failure);
    return answer.ok;
  };

  if (step === undefined) return <Navigate to={`${paths.importing}/${id}/kolumner`} replace />;
  if (found.state === 'done' && step !== 'klart') return <Navigate to={`${paths.importing}/${id}/klart`} replace />;
  if (found.state === 'open' && step === 'klart') return <Navigate to={`${paths.importing}/${id}/forhandsvisa`} replace />;
  return (
    <>
      <ImportFrame id={id} step={step} reached={found.state === 'open' && found.view.fault === null ? 3 : 1} />
      {said && <Failed what={text.importing.notDone} trouble={said} />}
      {found.state === 'loading' && <Loading what={text.importing.loading} rows={6} />}
      {found.state === 'failed' && (found.failure.kind === 'notFound'
        ? <NotFound title={text.importing.missing}><p>{text.importing.missingBecause}</p><p><ButtonLink to={paths.importing}>{text.importing.again}</ButtonLink></p></NotFound>
        : <Failed what={text.importing.failed} trouble={found.failure} retry={() => void load()} />)}
      {found.state === 'open' && step === 'kolumner' && <ColumnStep key={found.view.sheet} view={found.view} say={say} goTo={goTo} busy={busy} />}
      {found.state === 'open' && step === 'kontrollera' && <CheckStep view={found.view} say={say} goTo={goTo} busy={busy} />}
      {found.state === 'open' && step === 'forhandsvisa' && <PreviewStep view={found.view} goTo={goTo} onDone={done => { setFound({ state: 'done', done }); goTo('klart'); }} reload={() => void load()} />}
      {found.state === 'done' && <DoneStep done={found.done} />}
    </>
  );
}
