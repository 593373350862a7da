import { useEffect, useRef, useState } from 'react';
import { paths } from '../../address/paths.ts';
import type { Failure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { RadioGroup } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { confirm, readLastLine, rows, type ImportDone, type ImportView, type Row, type Step, type Verdict } from './import-door.ts';

const verdicts: readonly Verdict[] = ['ADDED', 'CHANGED', 'UNCHANGED', 'QUESTION', 'REFUSED'];

/** What would happen, row by row, and the one button that makes it happen: all of it or nothing. */
export function PreviewStep({ view, goTo, onDone, reload }: { view: ImportView; goTo: (step: Step) => void; onDone: (done: ImportDone) => void; reload: () => void }) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const key = useRef(crypto.randomUUID());
  const counts: Record<Verdict, number> = { ADDED: view.figures.added, CHANGED: view.figures.changed, UNCHANGED: view.figures.unchanged, QUESTION: view.figures.questions, REFUSED: view.figures.refused };
  const [verdict, setVerdict] = useState<Verdict>(() => verdicts.find(one => one !== 'UNCHANGED' && counts[one] > 0) ?? 'UNCHANGED');

  const carry = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await confirm(view.id, view.version, key.current);
    setBusy(false);
    if (answer.ok) onDone(answer.body);
    else setFailure(answer.failure);
  };
  return (
    <Section id="forhandsvisa" title={text.importing.previewTitle}>
      <p className="lead" role="status">{text.importing.figures(view.figures)}. {text.importing.sum(view.figures.rows)}</p>
      {failure && <Failed what={text.importing.notDone} trouble={failure} retry={reload} />}
      {!view.mayBeApplied && <Notice tone="error" title={text.importing.cannot}><p>{view.fault ?? text.importing.refusedLead}</p><Button onClick={() => goTo('kontrollera')}>{text.importing.steps.kontrollera}</Button></Notice>}
      {view.mayBeApplied && view.figures.questions > 0 && <Notice tone="warn"><p>{text.importing.waits(view.figures.questions)}</p></Notice>}
      {view.mayBeApplied && view.figures.added + view.figures.changed === 0 && <Notice><p>{text.importing.nothing}</p></Notice>}
      {view.mayBeApplied && <p><Button look="primary" aria-disabled={busy || undefined} onClick={() => void carry()}>{busy ? text.importing.confirming : text.importing.confirm(view.figures.added, view.figures.changed)}</Button></p>}
      <RadioGroup row legend={text.importing.showRows} chosen={verdict} onChange={value => setVerdict(value as Verdict)} options={verdicts.filter(one => counts[one] > 0).map(value => ({ value, label: `${text.importing.verdicts[value]} (${counts[value]})` }))} />
      <Rows key={`${verdict} ${view.version}`} id={view.id} verdict={verdict} total={counts[verdict]} />
    </Section>
  );
}

function Rows({ id, verdict, total }: { id: string; verdict: Verdict; total: number }) {
  const text = useText();
  const [found, setFound] = useState<Row[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const more = async (skip: number) => {
    const answer = await rows(id, verdict, skip);
    if (answer.ok) setFound(old => skip === 0 ? answer.body : [...(old ?? []), ...answer.body]);
    else setFailure(answer.failure);
  };
  // Once: the rows belong to the verdict and version in this component's key.
  useEffect(() => { void more(0); }, []);

  const columns: Column<Row>[] = [
    { key: 'rad', head: text.importing.row, main: true, cell: row => row.row },
    { key: 'galler', head: text.importing.subject, cell: row => row.subject },
    {
      key: 'vad',
      head: text.importing.what,
      cell: row => (
        <ul className="plain">
          {row.changes.map((change, index) => <li key={index}>{text.importing.change(change.head, change.before, change.after)}</li>)}
          {row.remarks.map((remark, index) => <li key={`a${index}`} className={remark.weight === 'NOTE' ? 'muted small' : undefined}>{remark.head === null ? '' : `${remark.head}: `}{remark.text} {remark.cure}</li>)}
        </ul>
      ),
    },
  ];
  if (failure) return <Failed what={text.importing.rowsFailed} trouble={failure} retry={() => { setFailure(null); void more(0); }} />;
  if (found === null) return <Loading what={text.importing.rowsLoading} />;
  if (found.length === 0) return <p className="muted">{text.importing.rowsNone}</p>;
  return (
    <>
      <DataTable caption={text.importing.rowsCaption(text.importing.verdicts[verdict])} columns={columns} rows={found} rowKey={row => String(row.row)} />
      {found.length < total && <p><Button onClick={() => void more(found.length)}>{text.importing.moreRows}</Button></p>}
    </>
  );
}

/** The receipt, with an address of its own. */
export function DoneStep({ done }: { done: ImportDone }) {
  const text = useText();
  const figures = readLastLine(done.lastLine);
  return (
    <Section id="klart" title={text.importing.done}>
      <Notice tone="ok" role="status">
        {done.fileName && <p><strong>{done.fileName}</strong></p>}
        <p>{figures === null ? done.lastLine : `${text.importing.figures(figures)}. ${text.importing.sum(figures.rows)}`}</p>
      </Notice>
      <p className="prose">{text.importing.doneLead} {text.importing.doneAgain}</p>
      <p className="row"><ButtonLink look="primary" to={paths.systems}>{text.importing.toSystems}</ButtonLink><ButtonLink to={paths.importing}>{text.importing.another}</ButtonLink></p>
    </Section>
  );
}
