import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { DiscloseMatterDocument, DisclosurePageDocument, MarkSecretDocument, type DisclosurePageQuery } from '../../server/generated/register/graphql.ts';
import { useFormat, useText, type Text } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Money } from '../../ui/values.tsx';
import { useWrite } from '../changes/use-write.ts';
import { Asked } from './asked.tsx';
import './register.css';

type Matter = NonNullable<DisclosurePageQuery['changeRequest']>;
type PartName = Matter['secrecyMarks'][number]['part'];
interface Part { key: string; part: PartName; target: string | null; label: string; content: string; ground: string | null }

export default function DisclosurePage() {
  const text = useText();
  const format = useFormat();
  const number = useParams().number ?? '';
  const [{ data, error, fetching }, ask] = useQuery({ query: DisclosurePageDocument, variables: { number }, requestPolicy: 'cache-and-network' });
  const { busy, write } = useWrite();
  const [which, choose] = useState('SUMMARY:');
  const [ground, setGround] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);
  const [told, tell] = useState('');
  const again = () => ask({ requestPolicy: 'network-only' });
  const matter = data?.changeRequest;
  if (!matter) return <Asked title={text.disclosure.title} waits={text.disclosure.loading} failed={text.disclosure.failed} missing={text.matter.missing(number)} error={error} there={data && !fetching ? false : null} again={again} />;

  const parts = partsOf(matter, text);
  const after = (answer: { done: unknown } | { refused: readonly { message: string; path: string | null }[] } | null, said: string) => {
    if (answer === null) return;
    if ('refused' in answer) { setFaults(answer.refused.map(one => ({ field: one.path === 'ground' ? 'grund' : null, message: one.message }))); setTurn(old => old + 1); return; }
    setFaults([]);
    setGround('');
    tell(said);
    again();
  };
  const mark = async (part: Part, secret: boolean) => after(await write(MarkSecretDocument, { changeRequestId: matter.id, part: part.part, target: part.target, secret, ground: secret ? ground : null }), text.disclosure.marked);
  const submit = (event: FormEvent) => { event.preventDefault(); const part = parts.find(one => one.key === which); if (part && !busy) void mark(part, true); };
  const columns: Column<Part>[] = [
    { key: 'del', head: text.disclosure.part, main: true, cell: row => row.label },
    { key: 'innehall', head: text.disclosure.content, cell: row => row.part === 'AMOUNT' ? <Money amount={matter.amount} /> : row.content },
    { key: 'sekretess', head: text.disclosure.secrecy, cell: row => row.ground === null ? <span className="muted">{text.disclosure.open}</span> : <span className="row-s"><Badge tone="warn">{row.ground}</Badge> <Button dense look="quiet" aria-label={`${text.disclosure.lift}: ${row.label}`} onClick={() => void mark(row, false)}>{text.disclosure.lift}</Button></span> },
  ];
  return (
    <>
      <PageHeading title={text.disclosure.title} question={text.disclosure.question} above={<Link to={paths.change(number)}>{text.matter.number(number)}</Link>} documentTitle={`${text.disclosure.title} ${number}`} />
      <p className="prose">{text.disclosure.lead}</p>
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice notice-ok'}>{told}</p>
      <Section id="delar" title={text.disclosure.parts}>
        <DataTable caption={text.disclosure.partsCaption} captionHidden columns={columns} rows={parts} rowKey={row => row.key} />
      </Section>
      <Section id="markera" title={text.disclosure.mark}>
        <form className="short-form" noValidate onSubmit={submit}>
          <ErrorSummary faults={faults} turn={turn} />
          <Select label={text.disclosure.which} value={which} onChange={choose} options={parts.map(one => ({ value: one.key, label: one.label }))} />
          <TextField id="grund" label={text.disclosure.ground} hint={text.disclosure.groundHint} value={ground} onChange={setGround} maxLength={200} error={faults.find(one => one.field === 'grund')?.message ?? null} />
          <Button type="submit" aria-disabled={busy || undefined}>{text.disclosure.save}</Button>
        </form>
      </Section>
      <Section id="kopior" title={text.disclosure.copies}>
        <p className="muted prose">{text.disclosure.copyLead}</p>
        <p><Button look="primary" aria-disabled={busy || undefined} onClick={() => void write(DiscloseMatterDocument, { changeRequestId: matter.id, version: null }).then(answer => after(answer, ''))}>{text.disclosure.copy}</Button></p>
        {matter.disclosureCopies.length === 0 ? <p className="muted">{text.disclosure.copiesNone}</p> : <ul>{matter.disclosureCopies.map(one => <li key={one.id}><Link to={paths.disclosed(number, one.order)}>{text.disclosure.copyIs(one.order, format.moment(one.at), one.leftOut)}</Link></li>)}</ul>}
      </Section>
    </>
  );
}

function partsOf(matter: Matter, text: Text): Part[] {
  const names = text.disclosure.names;
  const short = (words: string | null) => words === null ? '' : words.length > 140 ? `${words.slice(0, 140)}…` : words;
  const made: Omit<Part, 'key' | 'ground'>[] = [
    { part: 'SUMMARY', target: null, label: names.SUMMARY, content: short(matter.summary) },
    ...(matter.why === null ? [] : [{ part: 'WHY' as const, target: null, label: names.WHY, content: short(matter.why) }]),
    ...(matter.amount === null ? [] : [{ part: 'AMOUNT' as const, target: null, label: names.AMOUNT, content: '' }]),
    ...matter.documents.map(one => ({ part: 'DOCUMENT' as const, target: bare(one.id), label: text.disclosure.of(names.DOCUMENT, one.name), content: one.link ?? '' })),
    ...matter.messages.map((one, index) => ({ part: 'MESSAGE' as const, target: bare(one.id), label: text.disclosure.of(`${names.MESSAGE} ${index + 1}`, one.person?.name ?? ''), content: short(one.text) })),
    ...matter.positions.map((one, index) => ({ part: 'POSITION' as const, target: one.id, label: text.disclosure.of(`${names.POSITION} ${index + 1}`, one.person.name), content: short(one.reason) })),
    ...matter.decisions.map(one => ({ part: 'DECISION' as const, target: bare(one.id), label: text.disclosure.of(names.DECISION, one.number), content: short([one.reason, one.dissent].filter(Boolean).join(' ')) })),
  ];
  return made.map(one => {
    const last = matter.secrecyMarks.filter(mark => mark.part === one.part && (mark.targetId === null ? null : bare(mark.targetId)) === one.target).at(-1);
    return { ...one, key: `${one.part}:${one.target ?? ''}`, ground: last?.secret ? last.ground ?? '' : null };
  });
}

/** Ids of things carry their kind; what a mark points at is bare. */
function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
