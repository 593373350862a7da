import { useEffect, useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../address/paths.ts';
import type { Failure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useWords } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Forbidden, Loading, Notice } from '../../ui/status.tsx';
import { discard, open, upload } from './import-door.ts';
import { ImportFrame } from './import-frame.tsx';

type Kind = 'systems';

/** Choose what the file holds, give the file. Nothing changes until a person has seen what would. */
export default function ImportStartPage() {
  const { text } = useWords();
  const me = useMe();
  const may = me.may.some(permission => permission.may && (permission.act === 'import' || permission.act.startsWith('save') || permission.act === 'assignSeat'));
  return (
    <>
      <ImportFrame id={null} step="valj" reached={0} />
      {may ? <><UploadForm /><Unfinished /></> : <Forbidden because={me.may.find(permission => permission.act === 'import')?.because ?? text.importing.forbidden} />}
    </>
  );
}

function UploadForm() {
  const { text } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const kinds = Object.keys(text.importing.kinds);
  const wanted = params.get('slag') ?? 'systems';
  const [kind, setKind] = useState(kinds.includes(wanted) ? wanted : 'systems');
  const [kommun, setKommun] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFailure(null);
    setMissing(file === null);
    setTurn(turn + 1);
    if (file === null) return;
    setBusy(true);
    const answer = await upload(file, kind, kommun);
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return setTurn(turn + 2);
    }
    await navigate(`${paths.importing}/${answer.body.id}/kolumner`);
  };

  const faults = [
    ...(missing ? [{ field: 'import-file', message: text.importing.fileMissing }] : []),
    ...(failure ? [{ field: 'import-file', message: failure.kind === 'offline' ? text.states.offline : failure.message ?? text.states.failed }] : []),
  ];
  return (
    <form className="form" noValidate onSubmit={event => void submit(event)} aria-label={text.importing.steps.valj}>
      <ErrorSummary faults={faults} turn={turn} />
      <p className="prose">{text.importing.safe}</p>
      <Select label={text.importing.kind} value={kind} onChange={setKind} options={kinds.map(value => ({ value, label: text.importing.kinds[value as Kind] }))} />
      {kind === 'systems' && (
        <Select label={text.importing.kommun} hint={text.importing.kommunHint} optional value={kommun} onChange={setKommun} empty={text.importing.kommunInFile} options={me.kommuner.map(one => ({ value: one.code, label: one.name }))} />
      )}
      <Field id="import-file" label={text.importing.file} hint={text.importing.fileHint} error={faults[0]?.message ?? null}>
        {wiring => (
          <span className="control file-control">
            <input type="file" accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onChange={event => setFile(event.target.files?.[0] ?? null)} {...wiring} />
            <span className="file-choose" aria-hidden="true">{text.importing.fileChoose}</span>
            <span className="file-name">{file?.name ?? text.importing.fileNone}</span>
          </span>
        )}
      </Field>
      <div className="form-acts"><Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.importing.uploading : text.importing.upload}</Button></div>
    </form>
  );
}

function Unfinished() {
  const { text, format } = useWords();
  const [files, setFiles] = useState<{ id: string; fileName: string; kind: string; created: string }[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [told, tell] = useState('');
  const fetchFiles = async () => {
    const answer = await open();
    if (answer.ok) setFiles(answer.body);
    else setFailed(true);
  };
  useEffect(() => { void fetchFiles(); }, []);
  const throwAway = async (id: string) => {
    const answer = await discard(id);
    tell(answer.ok ? text.importing.discarded : answer.failure.message ?? text.states.failed);
    await fetchFiles();
  };
  if (failed) return <p className="muted">{text.importing.unfinishedFailed}</p>;
  if (files === null) return <Loading what={text.importing.loading} rows={1} />;
  return (
    <>
      <p role="status">{told !== '' && <Notice><span>{told}</span></Notice>}</p>
      {files.length > 0 && (
        <Section id="paborjade" title={text.importing.unfinished}>
          <ul className="plain stack-s">
            {files.map(file => (
              <li key={file.id} className="row">
                <Link to={`${paths.importing}/${file.id}/kolumner`}>{text.importing.goOn}: {file.fileName}</Link>
                <span className="muted small">{format.moment(file.created)}</span>
                <Button dense aria-label={text.importing.discardNamed(file.fileName)} onClick={() => void throwAway(file.id)}>{text.importing.discard}</Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
