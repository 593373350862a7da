import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ChooseMessagesDocument, MessageSettingsDocument, type MessageSettingsQuery } from '../../server/generated/exchange/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { RadioGroup } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { MyCalendar } from './my-calendar.tsx';

type Choice = MessageSettingsQuery['messageSettings']['choices'][number];
type Pace = Choice['pace'];

/** What reaches me, and how: mails by kind, and my own calendar. */
export default function SettingsPage() {
  const text = useText();
  const [{ data, error }, again] = useQuery({ query: MessageSettingsDocument, requestPolicy: 'cache-and-network' });
  const settings = data?.messageSettings;
  const retry = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeading title={text.settings.title} question={text.settings.question} />
      {!settings ? (error ? <Failed what={text.settings.failed} trouble={readFailure(error)} retry={retry} /> : <Loading what={text.settings.loading} />) : (
        <>
          <Section id="mejl" title={text.settings.mail}>
            {!settings.mailIsSent && <Notice tone="info"><p>{text.settings.notSent}</p></Notice>}
            {settings.mailIsSent && settings.email === null && <Notice tone="warn"><p>{text.settings.noAddress}</p></Notice>}
            <p className="prose">{settings.email === null ? text.settings.mailLead : text.settings.mailTo(settings.email)}</p>
            <div className="stack">{settings.choices.map(choice => <ChoiceOf key={choice.kind} choice={choice} />)}</div>
            <p className="muted small prose">{text.settings.mailNote}</p>
          </Section>
          <Section id="kalender" title={text.settings.calendar}>
            <MyCalendar calendar={settings.calendar} changed={retry} />
          </Section>
        </>
      )}
    </>
  );
}

/** Saved as soon as it is chosen; if it could not be, the choice goes back and says so. */
function ChoiceOf({ choice }: { choice: Choice }) {
  const text = useText();
  const [, choose] = useMutation(ChooseMessagesDocument);
  const [pace, show] = useState<Pace>(choice.pace);
  const [said, say] = useState<{ tone: 'ok' | 'error'; sentence: string } | null>(null);
  const change = async (next: Pace) => {
    const before = pace;
    show(next);
    const answer = await choose({ input: { kind: choice.kind, pace: next, idempotencyKey: crypto.randomUUID() } });
    const refusal = answer.data?.result.errors[0]?.message ?? (answer.error ? readFailure(answer.error).message ?? text.states.failed : null);
    if (refusal !== null) show(before);
    say(refusal === null ? { tone: 'ok', sentence: text.settings.saved } : { tone: 'error', sentence: refusal });
  };
  return (
    <div>
      <RadioGroup row legend={text.settings.kinds[choice.kind]} chosen={pace} onChange={value => void change(value as Pace)}
        options={(['IMMEDIATE', 'DIGEST', 'NONE'] as const).map(value => ({ value, label: text.settings.paces[value] }))} />
      <p className={said?.tone === 'error' ? 'small field-error' : 'small muted'} role={said?.tone === 'error' ? 'alert' : 'status'}>{said?.sentence ?? ''}</p>
    </div>
  );
}
