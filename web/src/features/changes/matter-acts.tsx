import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { CastPositionDocument, DecideDocument, DeclareConflictDocument, RecordMeetingDocument, TakeOverDocument, WithdrawChangeDocument, type PositionVerdict } from '../../server/generated/changes/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Select, TextArea } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { actsOf, reasonOf, type Act } from './act.ts';
import type { Matter } from './use-matter.ts';
import { useWrite } from './use-write.ts';

/** What the reader may do, as the server says it: a button for each act, and words instead of a dead button. */
export function MatterActs({ matter, onDone }: { matter: Matter; onDone: () => void }) {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const [chosen, choose] = useState<Act | null>(null);
  const [receipt, setReceipt] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { main, more, capacity, because } = actsOf(matter, me.person.slug);
  const open = matter.steps.find(step => step.state === 'OPEN');
  const mine = matter.positions.filter(one => one.counts && one.person.slug === me.person.slug && one.round === matter.round && one.stepOrder === open?.order).at(-1);

  useEffect(() => { if (receipt !== '') told.current?.focus(); }, [receipt]);

  const start = (act: Act) => {
    if (act === 'AMEND') return void navigate(paths.newChange + query({ andra: matter.number }));
    opener.current = document.activeElement as HTMLElement | null;
    setReceipt('');
    choose(act);
  };
  const done = (act: Act) => {
    choose(null);
    setReceipt(text.matter.done(text.matter.acts[act]));
    onDone();
  };
  const cancel = () => {
    choose(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const button = (act: Act, look: 'primary' | 'secondary') => <Button key={act} look={look} onClick={() => start(act)}>{text.matter.acts[act]}</Button>;

  return (
    <Section id="handla" title={text.matter.you} className="matter-you no-print">
      {receipt !== '' && <p className="notice notice-ok receipt" role="status" tabIndex={-1} ref={told}>{receipt}</p>}
      {capacity !== null && <p><strong>{text.matter.youAre(capacity)}</strong></p>}
      {mine && main.length > 0 && <p>{text.matter.already(mine.capacity === 'BE_HEARD' ? text.matter.heardSaid[mine.verdict] : text.matter.said[mine.verdict])}</p>}
      {because !== null && <p><Swedish>{because}</Swedish></p>}
      {because === null && main.length === 0 && matter.closedAt === null && <p className="muted">{text.matter.nothing}</p>}
      {chosen !== null
        ? <ActForm key={chosen} act={chosen} matter={matter} onDone={() => done(chosen)} onCancel={cancel} onStale={onDone} />
        : (
          <>
            {main.length > 0 && <div className="act-bar">{main.map((act, index) => button(act, index === 0 ? 'primary' : 'secondary'))}</div>}
            {more.length > 0 && <Disclosure title={text.matter.more}><div className="row">{more.map(act => button(act, 'secondary'))}</div></Disclosure>}
          </>
        )}
    </Section>
  );
}

interface ActProps { act: Act; matter: Matter; onDone: () => void; onCancel: () => void; onStale: () => void }

/** The act in its own words, with what follows and the reason, before anything is done. */
function ActForm({ act, matter, onDone, onCancel, onStale }: ActProps) {
  const text = useText();
  const id = useId();
  const { busy, write } = useWrite();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reason, setReason] = useState('');
  const [votes, setVotes] = useState<Record<string, string>>({});
  const [presiding, preside] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => heading.current?.focus(), []);

  const needs = reasonOf(act);
  const members = act === 'RECORD_MEETING' ? matter.steps.find(step => step.state === 'OPEN')?.decider.who ?? [] : [];
  const present = members.filter(one => (votes[one.slug] ?? '') !== '');
  const fail = (next: Fault[]) => { setFaults(next); setTurn(old => old + 1); };

  const send = () => {
    const base = { changeRequestId: matter.id, version: matter.version };
    const why = reason.trim() === '' ? null : reason.trim();
    switch (act) {
      case 'APPROVE': case 'REJECT': case 'RETURN': return write(DecideDocument, { ...base, verdict: act, reason: why });
      case 'WITHDRAW': case 'AMEND': return write(WithdrawChangeDocument, base);
      case 'DECLARE_CONFLICT': return write(DeclareConflictDocument, { changeRequestId: matter.id, reason: why ?? '' });
      case 'TAKE_OVER': return write(TakeOverDocument, { ...base, reason: why });
      case 'RECORD_MEETING': return write(RecordMeetingDocument, { ...base, present: present.map(one => one.slug), presiding: presiding === '' ? null : presiding, votes: present.map(one => ({ person: one.slug, verdict: votes[one.slug] as PositionVerdict, reason: null })) });
      default: return write(CastPositionDocument, { ...base, verdict: act.slice(act.indexOf('_') + 1) as PositionVerdict, reason: why });
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (needs === 'required' && reason.trim() === '') return fail([{ field: `${id}-reason`, message: text.matter.reasonMissing }]);
    if (act === 'RECORD_MEETING' && present.length === 0) return fail([{ field: null, message: text.matter.nobodyPresent }]);
    const answer = await send();
    if (answer === null) return;
    if ('done' in answer) return onDone();
    fail([{ field: null, message: text.matter.notDone }, ...answer.refused.map(one => ({ field: one.path === 'reason' ? `${id}-reason` : null, message: one.code === 'STALE' ? `${one.message} ${text.matter.stale}` : one.message }))]);
    if (answer.refused.some(one => one.code !== 'FAILED')) onStale();
  };

  return (
    <form className="act-form stack" noValidate aria-labelledby={`${id}-title`} onSubmit={event => void submit(event)} onKeyDown={event => { if (event.key === 'Escape') onCancel(); }}>
      <h3 id={`${id}-title`} tabIndex={-1} ref={heading}>{text.matter.confirm[act]}</h3>
      {text.matter.follows[act] !== '' && <p>{text.matter.follows[act]}</p>}
      <ErrorSummary faults={faults} turn={turn} />
      {act === 'RECORD_MEETING' && (
        <fieldset className="stack">
          <legend><strong>{text.matter.present}</strong></legend>
          <p className="muted small">{text.matter.presentHint}</p>
          {members.map(one => (
            <Select key={one.slug} filter label={one.name} empty={text.matter.absent} value={votes[one.slug] ?? ''} onChange={vote => setVotes(old => ({ ...old, [one.slug]: vote }))}
              options={(['FOR', 'AGAINST', 'ABSTAIN'] as const).map(value => ({ value, label: text.matter.vote[value] }))} />
          ))}
          <Select label={text.matter.presiding} optional empty={text.request.choose} value={presiding} onChange={preside} options={present.map(one => ({ value: one.slug, label: one.name }))} />
        </fieldset>
      )}
      {needs !== 'none' && <TextArea id={`${id}-reason`} label={text.matter.reason} hint={text.matter.reasonHint} optional={needs === 'optional'} maxLength={4000} value={reason} onChange={setReason}
        error={faults.find(fault => fault.field === `${id}-reason`)?.message ?? null} />}
      <div className="row">
        <Button type="submit" look={act === 'REJECT' || act === 'WITHDRAW' || act === 'DECLARE_CONFLICT' ? 'danger' : 'primary'} aria-disabled={busy || undefined}>{busy ? text.matter.doing : text.matter.confirm[act]}</Button>
        <Button onClick={onCancel}>{text.ui.cancel}</Button>
      </div>
    </form>
  );
}
