import { useId, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { AddDocumentDocument } from '../../server/generated/changes/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useFormat, useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Day, Money } from '../../ui/values.tsx';
import { addressOf, handIn, kinds } from './document-door.ts';
import type { Matter } from './use-matter.ts';
import { useWrite } from './use-write.ts';

/** What is proposed, in the words of the one who asks. */
export function MatterAsked({ matter, onDone }: { matter: Matter; onDone: () => void }) {
  const text = useText();
  const format = useFormat();
  const me = useMe();
  const parts = matter.amountPerKommun.filter(part => part.amount !== null);
  return (
    <Section id="forslag" title={text.matter.asked}>
      <p className="lead written">{matter.summary}</p>
      <dl className="facts">
        {matter.why && <><dt>{text.matter.why}</dt><dd className="written">{matter.why}</dd></>}
        {matter.object && <><dt>{text.matter.object}</dt><dd><Link to={paths.object(matter.object.slug)}>{matter.object.name}</Link></dd></>}
        {matter.matterType && <><dt>{text.matter.type}</dt><dd>{matter.matterType.name}</dd></>}
        {matter.systems.length > 0 && <><dt>{text.matter.systems}</dt><dd><ul className="plain">{matter.systems.map(one => <li key={one.slug}><Link to={paths.system(one.slug)}>{one.name}</Link></li>)}</ul></dd></>}
        {matter.kommuner.length > 0 && (
          <><dt>{text.matter.kommuner}</dt><dd>{parts.length === 0 ? text.ui.and(matter.kommuner.map(one => one.name))
            : <ul className="plain">{parts.map(part => <li key={part.kommun.code}>{text.matter.part(part.takes ? part.kommun.name : text.matter.leftOut(part.kommun.name), format.money(part.amount!))}</li>)}</ul>}</dd></>
        )}
        {matter.amount !== null && <><dt>{text.matter.amount}</dt><dd><Money amount={matter.amount} /></dd></>}
        {matter.yearlyCost !== null && <><dt>{text.matter.yearly}</dt><dd><Money amount={matter.yearlyCost} /></dd></>}
        {matter.wishedDate !== null && <><dt>{text.matter.wished}</dt><dd><Day day={matter.wishedDate} long /></dd></>}
        <dt>{text.matter.work}</dt><dd>{text.matter.workType[matter.workType]}</dd>
        {matter.right && <><dt>{text.matter.right(matter.right.key)}</dt><dd lang="sv">{matter.right.text}</dd></>}
        <dt>{text.matter.documents}</dt>
        <dd>
          {matter.documents.length === 0 ? <span className="muted">{text.matter.documentsNone}</span>
            : <ul className="plain">{matter.documents.map(one => <li key={one.id}>{one.link ? <a href={one.link} rel="noreferrer">{one.name}</a> : <a href={addressOf(one.id)} download>{text.matter.file(one.name, format.number(Math.max(1, Math.round((one.size ?? 0) / 1024))))}</a>}</li>)}</ul>}
        </dd>
      </dl>
      {matter.requester?.slug === me.person.slug && matter.closedAt === null && <Disclosure title={text.matter.addDocument}><FileForm matter={matter} onDone={onDone} /><DocumentForm matter={matter} onDone={onDone} /></Disclosure>}
    </Section>
  );
}

/** A file goes up as soon as the button is pressed; the server says what it does not take. */
function FileForm({ matter, onDone }: { matter: Matter; onDone: () => void }) {
  const text = useText();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const key = useRef('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (file === null) {
      setError(text.matter.fileMissing);
      document.getElementById(id)?.focus();
      return;
    }
    setBusy(true);
    const answer = await handIn(matter.id, file, key.current === '' ? key.current = crypto.randomUUID() : key.current);
    setBusy(false);
    if (!answer.ok) {
      setError(answer.failure.kind === 'offline' ? text.states.offline : answer.failure.message ?? text.states.failed);
      document.getElementById(id)?.focus();
      return;
    }
    key.current = '';
    setError(null);
    setFile(null);
    setTurn(turn + 1);
    onDone();
  };
  return (
    <form className="stack no-print" noValidate onSubmit={event => void submit(event)} aria-label={text.matter.addFile}>
      <Field id={id} label={text.matter.fileLabel} hint={text.matter.fileHint} error={error}>
        {wiring => <span className="control file-control"><input key={turn} type="file" accept={kinds} onChange={event => { key.current = ''; setFile(event.target.files?.[0] ?? null); }} {...wiring} /></span>}
      </Field>
      <Button type="submit" aria-disabled={busy || undefined}>{busy ? text.matter.doing : text.matter.addFile}</Button>
    </form>
  );
}

function DocumentForm({ matter, onDone }: { matter: Matter; onDone: () => void }) {
  const text = useText();
  const id = useId();
  const { busy, write } = useWrite();
  const [name, setName] = useState('');
  const [link, setLink] = useState('');
  const [errors, setErrors] = useState<{ name?: string; link?: string }>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await write(AddDocumentDocument, { changeRequestId: matter.id, name, link });
    if (result === null) return;
    if ('refused' in result) {
      const at = (path: string) => result.refused.filter(one => one.path === path).map(one => one.message).join(' ') || undefined;
      const other = result.refused.filter(one => one.path !== 'name' && one.path !== 'link').map(one => one.message).join(' ');
      setErrors({ name: at('name'), link: [at('link'), other].filter(Boolean).join(' ') || undefined });
      document.getElementById(at('name') ? `${id}-name` : `${id}-link`)?.focus();
      return;
    }
    setErrors({});
    setName('');
    setLink('');
    onDone();
  };
  return (
    <form className="stack no-print" noValidate onSubmit={event => void submit(event)} aria-label={text.matter.addLink}>
      <TextField id={`${id}-name`} label={text.matter.documentName} value={name} onChange={setName} maxLength={300} error={errors.name} />
      <TextField id={`${id}-link`} label={text.matter.documentLink} hint={text.matter.documentLinkHint} type="url" value={link} onChange={setLink} maxLength={2000} error={errors.link} />
      <Button type="submit" aria-disabled={busy || undefined}>{busy ? text.matter.doing : text.matter.addLink}</Button>
    </form>
  );
}
