import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { CorrectDecisionDocument, DecisionPageDocument, SetDiarienummerDocument, type DecisionPageQuery } from '../../server/generated/register/graphql.ts';
import { readAmount } from '../../text/format.ts';
import { useFormat, useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Notice } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Money, Or } from '../../ui/values.tsx';
import { useWrite } from '../changes/use-write.ts';
import { Asked } from './asked.tsx';
import { outcomeTones } from './outcome-tones.ts';
import './register.css';

type Decision = DecisionPageQuery['decisions']['nodes'][number];

export default function DecisionPage() {
  const text = useText();
  const { authority = '', year = '', serial = '' } = useParams();
  const { per } = useAddress();
  const where = { authority: { eq: authority }, year: { eq: Number(year) || 0 }, serial: { eq: Number(serial) || 0 } };
  const [{ data, error, fetching }, ask] = useQuery({ query: DecisionPageDocument, variables: { where, day: per }, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  const decision = data?.decisions.nodes[0];
  if (!decision) {
    return (
      <Asked title={text.register.title} waits={text.register.loading} failed={text.register.failed} missing={text.register.missing} error={error} there={data && !fetching ? false : null} again={again}>
        <p><Link to={paths.decisions}>{text.register.toAll}</Link></p>
      </Asked>
    );
  }
  return (
    <>
      <PageHeading title={text.register.decision(decision.number)} above={<Link to={paths.decisions}>{text.register.toAll}</Link>} />
      {decision.correctedBy && <Notice tone="warn"><p>{text.register.isCorrected(decision.correctedBy.number)} <Link to={paths.decision(decision.correctedBy)}>{text.register.decision(decision.correctedBy.number)}</Link></p></Notice>}
      {decision.corrects && <Notice tone="info"><p>{text.register.corrects(decision.corrects.number)} <Link to={paths.decision(decision.corrects)}>{text.register.decision(decision.corrects.number)}</Link></p></Notice>}
      <Facts decision={decision} />
      <Positions decision={decision} />
      <Registered decision={decision} writes={per === null} onDone={again} />
      {decision.correct.may && per === null && <Correct decision={decision} />}
    </>
  );
}

function Facts({ decision }: { decision: Decision }) {
  const text = useText();
  const format = useFormat();
  const matter = decision.changeRequest;
  return (
    <Section id="beslutet" title={matter?.title ?? text.register.facts}>
      <p className="row"><Badge tone={outcomeTones[decision.outcome]}>{text.changes.outcomes[decision.outcome]}</Badge> <time dateTime={decision.decidedAt}>{format.moment(decision.decidedAt)}</time>{matter && <Link to={paths.change(matter.number ?? '')}>{text.register.toMatter}</Link>}</p>
      {matter && <p className="prose">{matter.summary}</p>}
      <dl className="facts">
        <dt>{text.register.decidedBy}</dt><dd>{decision.decider ? `${decision.decider.name}${decision.deciderName ? `, ${decision.deciderName}` : ''}` : decision.deciderName ?? text.register.clock}</dd>
        <dt>{text.register.law}</dt><dd>{text.register.laws[decision.legalClass]}</dd>
        <dt>{text.register.because}</dt><dd><Swedish>{decision.because}</Swedish></dd>
        {decision.reason && <><dt>{text.register.reason}</dt><dd>{decision.reason}</dd></>}
        {decision.dissent && <><dt>{text.register.dissent}</dt><dd><Swedish>{decision.dissent}</Swedish></dd></>}
        <dt>{text.register.source}</dt><dd><Swedish>{decision.source}</Swedish>{decision.body && <>, <Link to={paths.forum(decision.body.slug)}>{decision.body.name}</Link></>}</dd>
        {decision.right && <><dt>{text.register.right}</dt><dd><Swedish>{`${decision.right.key}: ${decision.right.text}`}</Swedish></dd></>}
        <dt>{text.register.step}</dt><dd>{decision.step.order}</dd>
        {decision.amount !== null && <><dt>{text.register.head.amount}</dt><dd><Money amount={decision.amount} /></dd></>}
        <dt>{text.register.kommuner}</dt><dd><Or>{decision.kommuner.map(one => one.name).join(', ')}</Or></dd>
        {matter?.object && <><dt>{text.register.object}</dt><dd><Link to={paths.object(matter.object.slug)}>{matter.object.name}</Link></dd></>}
        {(decision.report || decision.toReport) && <><dt>{text.register.report}</dt><dd>{decision.report ? <Link to={paths.delegationList(decision.report.forum?.slug ?? '', decision.report.year, decision.report.serial)}>{text.register.reported(decision.report.number)}</Link> : text.register.notReported}</dd></>}
      </dl>
    </Section>
  );
}

function Positions({ decision }: { decision: Decision }) {
  const text = useText();
  const rows = decision.positions.filter(one => one.counts);
  const columns: Column<Decision['positions'][number]>[] = [
    { key: 'person', head: text.register.person, main: true, cell: row => `${row.person.name}, ${row.seat}` },
    { key: 'steg', head: text.register.step, number: true, cell: row => row.stepOrder },
    { key: 'sade', head: text.register.said, cell: row => text.register.verdict[row.verdict] },
    { key: 'skal', head: text.register.why, cell: row => row.reason ?? <span className="muted">{text.matter.noReason}</span> },
  ];
  return (
    <Section id="stallningstaganden" title={text.register.positions}>
      {rows.length === 0 ? <p className="muted">{text.register.positionsNone}</p> : <DataTable caption={text.register.positionsCaption} captionHidden columns={columns} rows={rows} rowKey={row => `${row.stepOrder}${row.seat}${row.person.name}`} />}
    </Section>
  );
}

function Registered({ decision, writes, onDone }: { decision: Decision; writes: boolean; onDone: () => void }) {
  const text = useText();
  const { busy, write } = useWrite();
  const [number, setNumber] = useState('');
  const [kommun, setKommun] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [told, tell] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await write(SetDiarienummerDocument, { decisionId: decision.number, diarienummer: number, kommun: kommun === '' ? null : kommun });
    if (answer === null) return;
    if ('refused' in answer) return setWrong(answer.refused.map(one => one.message).join(' '));
    setWrong(null);
    setNumber('');
    tell(text.register.dnrDone);
    onDone();
  };
  return (
    <Section id="diarienummer" title={text.register.dnr}>
      {decision.registrations.length === 0 ? <p className="muted">{decision.diarienummer ?? text.register.dnrNone}</p> : <ul>{decision.registrations.map(one => <li key={one.id}>{text.register.dnrIs(one.diarienummer, one.kommun?.name ?? null, one.day)} <span className="muted small">{one.person?.name}</span></li>)}</ul>}
      <p role="status">{told}</p>
      {writes && (
        <Disclosure title={text.register.dnrSet}>
          <form className="short-form no-print" noValidate onSubmit={event => void submit(event)}>
            <TextField label={text.register.dnr} value={number} onChange={setNumber} error={wrong} maxLength={100} autoComplete="off" />
            <Select label={text.register.dnrWhose} filter empty={text.register.dnrOwn} value={kommun} onChange={setKommun} options={decision.kommuner.map(one => ({ value: one.code, label: one.name }))} />
            <Button type="submit" aria-disabled={busy || undefined}>{busy ? text.register.saving : text.register.dnrSave}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  );
}

function Correct({ decision }: { decision: Decision }) {
  const text = useText();
  const navigate = useNavigate();
  const { busy, write } = useWrite();
  const [what, setWhat] = useState('');
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);
  const fail = (found: Fault[]) => { setFaults(found); setTurn(old => old + 1); };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = amount.trim() === '' ? null : readAmount(amount);
    if (amount.trim() !== '' && read === null) return fail([{ field: 'rattat-belopp', message: text.register.amountWrong }]);
    const answer = await write(CorrectDecisionDocument, { decisionId: decision.number, reason: what, correctedReason: reason.trim() === '' ? null : reason, amount: read });
    if (answer === null) return;
    if ('refused' in answer) return fail([{ field: null, message: text.register.notDone }, ...answer.refused.map(one => ({ field: one.path === 'reason' ? 'fel-i-beslutet' : one.path === 'amount' ? 'rattat-belopp' : one.path === 'correctedReason' ? 'rattat-skal' : null, message: one.message }))]);
    if (answer.done.decision) void navigate(paths.decision(answer.done.decision));
  };
  return (
    <Section id="ratta" title={text.register.correct} className="no-print">
      <Disclosure title={text.register.correct}>
        <form className="short-form" noValidate onSubmit={event => void submit(event)}>
          <p>{text.register.correctLead}</p>
          <ErrorSummary faults={faults} turn={turn} />
          <TextArea id="fel-i-beslutet" label={text.register.correctWhat} value={what} onChange={setWhat} maxLength={2000} error={faults.find(one => one.field === 'fel-i-beslutet')?.message ?? null} />
          <TextArea id="rattat-skal" label={text.register.correctReason} optional value={reason} onChange={setReason} maxLength={4000} error={faults.find(one => one.field === 'rattat-skal')?.message ?? null} />
          {decision.amount !== null && <TextField id="rattat-belopp" label={text.register.correctAmount} optional inputMode="decimal" value={amount} onChange={setAmount} error={faults.find(one => one.field === 'rattat-belopp')?.message ?? null} />}
          <Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.register.saving : text.register.correctSave}</Button>
        </form>
      </Disclosure>
    </Section>
  );
}
