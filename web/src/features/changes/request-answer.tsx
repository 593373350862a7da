import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { WhoDecidesDocument } from '../../server/generated/authority/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { readAmount } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { headingOf } from '../authority/answer-text.ts';
import { LadderSteps, StepVoices } from '../authority/ladder.tsx';
import type { Request } from './change-form.ts';

/** Who decides what stands in the form, and what happens otherwise: known before anything is sent. Nothing is announced while one writes. */
export function RequestAnswer({ request, hasAmount }: { request: Request; hasAmount: boolean }) {
  const text = useText();
  const amount = hasAmount ? readAmount(request.amount) : null;
  const asked = JSON.stringify({ matterType: request.matterType, object: request.object || null, kommuner: request.kommuner, amount, day: null });
  const ready = request.matterType !== '' && (!hasAmount || amount !== null);
  const [question, ask] = useState(ready ? asked : '');
  useEffect(() => {
    const wait = setTimeout(() => ask(ready ? asked : ''), 500);
    return () => clearTimeout(wait);
  }, [asked, ready]);
  const [{ data, error, fetching }] = useQuery({ query: WhoDecidesDocument, pause: question === '', variables: { input: question === '' ? { matterType: '' } : JSON.parse(question) as { matterType: string } } });
  const answer = question === '' || fetching || error ? null : data?.whoDecides ?? null;
  const failure = question !== '' && error ? readFailure(error) : null;
  return (
    <section className="request-answer" aria-labelledby="request-answer-title" aria-busy={fetching || undefined}>
      <h2 id="request-answer-title">{text.request.ladder}</h2>
      {question === '' && <p className="muted">{text.request.ladderEmpty}</p>}
      {question !== '' && fetching && <p className="muted">{text.request.ladderLoading}</p>}
      {failure && <p>{failure.kind === 'invalid' && failure.message ? <Swedish>{failure.message}</Swedish> : text.request.ladderFailed}</p>}
      {answer && (
        <>
          <p className="lead"><strong>{headingOf(answer, text)}</strong></p>
          {answer.outcome !== 'DECIDED_BY' && <><p><Swedish>{answer.because}</Swedish></p><p>{text.request.waits}</p></>}
          {answer.outcome === 'DECIDED_BY' && answer.steps[0] && <StepVoices step={answer.steps[0]} informed={answer.informed} />}
          {answer.outcome === 'DECIDED_BY' && answer.steps.length > 1 && <><p><strong>{text.request.more}</strong></p><LadderSteps steps={answer.steps.slice(1)} /></>}
        </>
      )}
    </section>
  );
}
