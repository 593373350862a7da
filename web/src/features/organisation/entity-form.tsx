import { useId, useRef, useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Notice } from '../../ui/status.tsx';
import { checkForm, placeRefusals, type Faults } from './check-form.ts';
import { FormField } from './form-field.tsx';
import type { FormSpec, Values } from './form-spec.ts';

interface Trouble { faults: Faults; general: string[]; stale: boolean }

const calm: Trouble = { faults: {}, general: [], stale: false };

/** One form for every kind of thing: checks on sending, keeps everything written, and says where it went wrong. */
export function EntityForm({ spec, onSaved, onCancel, onStale }: { spec: FormSpec; onSaved: () => void; onCancel?: () => void; onStale?: () => void }) {
  const text = useText();
  const client = useClient();
  const id = useId();
  const [values, setValues] = useState<Values>(spec.values);
  const [trouble, setTrouble] = useState<Trouble>(calm);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const attempt = useRef({ of: '', key: '' });

  const change = (key: string, value: Values[string]) => setValues(old => ({ ...old, [key]: value }));
  const shown = spec.fields.filter(field => !field.when || field.when(values));
  const fail = (next: Trouble) => {
    setTrouble(next);
    setTurn(old => old + 1);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const faults = checkForm(spec.fields, values, text);
    if (Object.keys(faults).length > 0) return fail({ ...calm, faults });

    // The same content sent twice is one act: the key follows what is written.
    const { document, input } = spec.save(values);
    const content = JSON.stringify(input);
    if (attempt.current.of !== content) attempt.current = { of: content, key: crypto.randomUUID() };
    setBusy(true);
    const { data, error } = await client.mutation(document, { input: { ...input, idempotencyKey: attempt.current.key } as never }).toPromise();
    setBusy(false);
    if (error) {
      const failure = readFailure(error);
      const placed = failure.kind === 'invalid' && failure.message !== null ? placeRefusals(spec.fields, [{ message: failure.message, path: failure.path }]) : null;
      return fail(placed ? { ...placed, stale: false } : { ...calm, general: [`${text.admin.notSaved} ${failure.kind === 'offline' ? text.states.offline : failure.kind === 'signedOut' ? text.frame.expired : failure.message ?? text.states.failed}`] });
    }
    const refusals = data?.result.errors ?? [];
    if (refusals.length === 0) return onSaved();
    const stale = refusals.some(refusal => refusal.code === 'STALE');
    fail({ ...placeRefusals(spec.fields, refusals), stale });
  };

  const faults: Fault[] = [
    ...trouble.general.map(message => ({ field: null, message })),
    ...shown.filter(field => trouble.faults[field.key] !== undefined).map(field => ({ field: `${id}-${field.key}`, message: trouble.faults[field.key]! })),
  ];
  return (
    <form className="form" noValidate onSubmit={event => void submit(event)} aria-label={spec.title}>
      <ErrorSummary faults={faults} turn={turn} />
      {trouble.stale && onStale && <Notice tone="warn"><p>{text.admin.stale}</p><Button onClick={onStale}>{text.admin.fetchNew}</Button></Notice>}
      {spec.lead && <p className="muted">{spec.lead}</p>}
      {shown.map(field => <FormField key={field.key} id={`${id}-${field.key}`} field={field} value={values[field.key]} error={trouble.faults[field.key] ?? null} onChange={value => change(field.key, value)} />)}
      <div className="form-acts">
        <Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.ui.saving : spec.submit}</Button>
        {onCancel && <Button onClick={onCancel}>{text.ui.cancel}</Button>}
      </div>
    </form>
  );
}
