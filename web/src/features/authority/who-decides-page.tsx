import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery, type UseQueryState } from 'urql';
import { QuestionFormDocument, WhoDecidesDocument, type WhoDecidesQuery } from '../../server/generated/authority/graphql.ts';
import { paths } from '../../address/paths.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay, useMe } from '../../server/session.tsx';
import { isDay, readAmount } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading, NotFound, Notice } from '../../ui/status.tsx';
import { AnswerView } from './answer.tsx';
import { Examples } from './examples.tsx';
import { QuestionForm } from './question-form.tsx';
import { addressOf, questionOf, sameQuestion, type Question } from './question.ts';
import './who-decides.css';

export default function WhoDecidesPage() {
  const text = useText();
  const me = useMe();
  const maySetUp = useMay('saveUnion')?.may === true;
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = useMemo(() => questionOf(params), [params]);
  const prefilled = useMemo(() => asked ?? { typ: '', objekt: params.get('objekt') ?? '', kommun: [], belopp: '', per: '' }, [asked, params]);
  const [draft, setDraft] = useState<Question>(prefilled);
  const submitted = useRef(false);
  useEffect(() => setDraft(prefilled), [prefilled]);

  const day = isDay(prefilled.per) ? prefilled.per : null;
  const [form, formAgain] = useQuery({ query: QuestionFormDocument, variables: { day } });
  const [answer, answerAgain] = useQuery({
    query: WhoDecidesDocument,
    pause: asked === null,
    variables: { input: { matterType: asked?.typ ?? '', object: asked?.objekt || null, kommuner: asked?.kommun ?? [], amount: readAmount(asked?.belopp ?? ''), day } },
  });

  const ask = (question: Question) => {
    submitted.current = true;
    const address = addressOf({ ...question, per: question.per === me.today ? '' : question.per });
    if (sameQuestion(question, asked)) answerAgain({ requestPolicy: 'network-only' });
    else void navigate(address, { preventScrollReset: true });
  };

  const changed = asked !== null && !sameQuestion(draft, asked);
  return (
    <>
      <PageHeading title={text.who.title} question={text.who.question} />
      <div className={asked === null ? 'who' : 'who who-asked'}>
        <div className="who-form">
          {form.data?.matterTypes.nodes.length === 0 ? <Empty title={text.who.noTypes} step={maySetUp && <ButtonLink look="primary" to={paths.setUp}>{text.start.setUp}</ButtonLink>}>{text.who.noTypesBecause}</Empty> : form.data ? <QuestionForm question={draft} today={me.today} types={form.data.matterTypes.nodes} objects={form.data.maintenanceObjects.nodes} kommuner={form.data.kommuner.nodes} onChange={setDraft} onAsk={ask} />
            : form.error ? <Failed what={text.who.formFailed} works={asked === null ? undefined : text.who.formWorks} trouble={readFailure(form.error)} retry={() => formAgain({ requestPolicy: 'network-only' })} />
              : <Loading what={text.who.loadingForm} rows={3} />}
        </div>
        <div className="who-answer">
          {asked === null && form.data && form.data.matterTypes.nodes.length > 0 && <Examples types={form.data.matterTypes.nodes} objects={form.data.maintenanceObjects.nodes} />}
          {changed && <Notice><p>{text.who.changed}</p></Notice>}
          {asked !== null && !changed && <Answered answer={answer} focus={submitted} again={() => answerAgain({ requestPolicy: 'network-only' })} />}
        </div>
      </div>
    </>
  );
}

function Answered({ answer, focus, again }: { answer: UseQueryState<WhoDecidesQuery>; focus: { current: boolean }; again: () => void }) {
  const text = useText();
  if (answer.fetching && !answer.data) return <Loading what={text.who.answering} rows={5} />;
  if (answer.error && !answer.data?.whoDecides) {
    const failure = readFailure(answer.error);
    if (failure.kind === 'invalid') return <div role="alert"><NotFound title={text.who.refused}><p>{failure.message}</p></NotFound></div>;
    return <Failed what={text.who.answerFailed} trouble={failure} retry={again} />;
  }
  return answer.data ? <AnswerView answer={answer.data.whoDecides} focus={focus} /> : null;
}
