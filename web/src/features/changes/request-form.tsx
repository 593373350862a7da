import { useId, useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import type { QuestionFormQuery } from '../../server/generated/authority/graphql.ts';
import { AmendChangeDocument, ChangeNeighboursDocument, SubmitChangeDocument } from '../../server/generated/changes/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { CheckGroup, Field, RadioGroup, Select, TextArea, TextField } from '../../ui/field.tsx';
import { contentOf, faultsOf, partsAsked, type Request } from './change-form.ts';
import { RequestAnswer } from './request-answer.tsx';
import { useWrite } from './use-write.ts';

interface Props {
  start: Request;
  saved: { id: string; version: string; number: string | null } | null;
  amend: boolean;
  types: QuestionFormQuery['matterTypes']['nodes'];
  objects: QuestionFormQuery['maintenanceObjects']['nodes'];
  kommuner: QuestionFormQuery['kommuner']['nodes'];
}

/** Everything that the rules and the readers need to know, and beside it who will decide. */
export function RequestForm({ start, saved: savedAtFirst, amend, types, objects, kommuner }: Props) {
  const text = useText();
  const id = useId();
  const navigate = useNavigate();
  const [, setParams] = useSearchParams();
  const { busy, write } = useWrite();
  const [request, setRequest] = useState(start);
  const [saved, setSaved] = useState(savedAtFirst);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);
  const [kept, setKept] = useState('');
  const [{ data: near }] = useQuery({ query: ChangeNeighboursDocument, variables: { object: request.object }, pause: request.object === '' });

  const type = types.find(one => one.key === request.matterType);
  const hasAmount = type?.hasAmount ?? true;
  const object = objects.find(one => one.slug === request.object);
  const takingPart = kommuner.filter(one => object === undefined || object.kommuner.some(kommun => kommun.code === one.code) || request.kommuner.includes(one.code));
  const systems = request.object === '' ? [] : near?.itSystems.nodes ?? [];
  const similar = request.object === '' ? [] : (near?.changeRequests.nodes ?? []).filter(one => one.id !== saved?.id);
  const change = (next: Partial<Request>) => setRequest(old => ({ ...old, ...next }));
  const fieldOf = (key: string) => `${id}-${key}`;
  const fail = (next: Fault[]) => { setFaults(next); setTurn(old => old + 1); };
  const error = (key: string) => faults.find(fault => fault.field === fieldOf(key))?.message ?? null;

  const save = async (draft: boolean) => {
    if (busy) return;
    setKept('');
    const wrong = faultsOf(request, hasAmount, draft);
    if (wrong.length > 0) return fail(wrong.map(key => ({ field: key === 'amountPerKommun' ? fieldOf(`part-${request.kommuner[0]}`) : fieldOf(key), message: text.request.fault[key] })));
    const content = contentOf(request, hasAmount);
    const result = amend && saved
      ? await write(AmendChangeDocument, { ...content, changeRequestId: saved.id, version: saved.version })
      : await write(SubmitChangeDocument, { ...content, id: saved?.id ?? null, version: saved?.version ?? null, draft });
    if (result === null) return;
    if ('refused' in result) {
      const known = ['title', 'summary', 'why', 'matterType', 'object', 'amount', 'yearlyCost', 'wishedDate', 'kommuner', 'systems'];
      return fail([{ field: null, message: text.request.notSent }, ...result.refused.map(one => ({ field: one.path !== null && known.includes(one.path) ? fieldOf(one.path) : one.path === 'amountPerKommun' && request.kommuner.length > 0 ? fieldOf(`part-${request.kommuner[0]}`) : null, message: one.message }))]);
    }
    const made = result.done.changeRequest;
    setFaults([]);
    if (!made) return;
    if (made.number !== null) return void navigate(paths.change(made.number) + query({ kvitto: '1' }));
    setSaved({ id: made.id, version: made.version, number: null });
    setKept(text.request.kept(new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' }).format(new Date()).replace(':', '.')));
    setParams({ utkast: made.id }, { replace: true, preventScrollReset: true });
  };

  return (
    <div className="request">
      <form className="request-form" noValidate aria-label={text.request.title} onSubmit={(event: FormEvent) => { event.preventDefault(); void save(false); }}>
        <ErrorSummary faults={faults} turn={turn} />
        <TextField id={fieldOf('title')} label={text.request.name} hint={text.request.nameHint} maxLength={200} value={request.title} error={error('title')} onChange={title => change({ title })} autoComplete="off" />
        <TextArea id={fieldOf('summary')} label={text.request.summary} hint={text.request.summaryHint} rows={4} maxLength={4000} value={request.summary} error={error('summary')} onChange={summary => change({ summary })} />
        <TextArea id={fieldOf('why')} label={text.request.why} optional maxLength={4000} value={request.why} error={error('why')} onChange={why => change({ why })} />
        <Select id={fieldOf('matterType')} label={text.request.type} empty={text.request.choose} value={request.matterType} error={error('matterType')} onChange={matterType => change({ matterType })}
          options={types.map(one => ({ value: one.key, label: one.name }))} />
        <Select id={fieldOf('object')} label={text.request.object} optional empty={text.request.noObject} value={request.object} error={error('object')}
          onChange={slug => change({ object: slug, systems: [], kommuner: request.kommuner.filter(code => objects.find(one => one.slug === slug)?.kommuner.some(one => one.code === code) ?? true) })}
          options={objects.map(one => ({ value: one.slug, label: one.name, group: one.family?.name }))} />
        {similar.length > 0 && (
          <div className="notice notice-info"><p><strong>{text.request.similar}</strong></p><p className="small">{text.request.similarLead}</p>
            <ul>{similar.map(one => <li key={one.id}>{one.number === null ? one.title : <Link to={paths.change(one.number)}>{one.number}: {one.title}</Link>} ({text.changes.states[one.state]})</li>)}</ul></div>
        )}
        <CheckGroup id={fieldOf('kommuner')} legend={text.request.kommuner} hint={text.request.kommunerHint} chosen={request.kommuner} error={error('kommuner')} onChange={chosen => change({ kommuner: chosen })}
          options={takingPart.map(one => ({ value: one.code, label: one.name }))} />
        {hasAmount && <AmountField id={fieldOf('amount')} label={text.request.amount} hint={type?.amountCounts ? text.who.amountCounts(type.amountCounts) : undefined} value={request.amount} error={error('amount')} onChange={amount => change({ amount })} />}
        {partsAsked(request, hasAmount) && (
          <fieldset className="stack-s">
            <legend><strong>{text.request.parts}</strong> <span className="muted">{text.ui.optional}</span></legend>
            <p className="field-hint">{text.request.partsHint}</p>
            <div className="request-parts">
              {request.kommuner.map(code => (
                <AmountField key={code} id={fieldOf(`part-${code}`)} label={kommuner.find(one => one.code === code)?.name ?? code} optional value={request.parts[code] ?? ''} error={error(`part-${code}`)} onChange={part => change({ parts: { ...request.parts, [code]: part } })} />
              ))}
            </div>
          </fieldset>
        )}
        <AmountField id={fieldOf('yearlyCost')} label={text.request.yearly} optional value={request.yearlyCost} error={error('yearlyCost')} onChange={yearlyCost => change({ yearlyCost })} />
        <Field id={fieldOf('wishedDate')} label={text.request.wished} optional error={error('wishedDate')}>{wiring => <DayInput value={request.wishedDate} onChange={wishedDate => change({ wishedDate })} {...wiring} />}</Field>
        <RadioGroup legend={text.request.work} row chosen={request.workType} onChange={workType => change({ workType: workType as Request['workType'] })}
          options={(['UPKEEP', 'DEVELOPMENT'] as const).map(value => ({ value, label: text.matter.workType[value] }))} />
        {systems.length > 0 && (
          <Disclosure title={text.request.systemsMore(systems.length)} open={request.systems.length > 0}>
            <CheckGroup id={fieldOf('systems')} legend={text.request.systems} chosen={request.systems} error={error('systems')} onChange={chosen => change({ systems: chosen })} options={systems.map(one => ({ value: one.slug, label: one.name }))} />
          </Disclosure>
        )}
        <div className="row">
          <Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.request.sending : amend ? text.request.amend : text.request.send}</Button>
          {!amend && <Button onClick={() => void save(true)} aria-disabled={busy || undefined}>{text.request.keep}</Button>}
          <span role="status">{kept}</span>
        </div>
      </form>
      <RequestAnswer request={request} hasAmount={hasAmount} />
    </div>
  );
}

function AmountField({ id, label, hint, optional, value, error, onChange }: { id: string; label: string; hint?: string; optional?: boolean; value: string; error: string | null; onChange: (value: string) => void }) {
  const text = useText();
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      {wiring => (
        <span className="row-s question-amount">
          <input className="control control-amount" inputMode="decimal" autoComplete="off" value={value} onChange={event => onChange(event.target.value)} {...wiring} />
          <span aria-hidden="true">{text.request.amountUnit}</span>
        </span>
      )}
    </Field>
  );
}
