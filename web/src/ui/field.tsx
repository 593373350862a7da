import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { useText } from '../text/text.tsx';
import './field.css';

interface Frame {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  /** A control that narrows a list: nothing to fill in, so nothing is said about being required. */
  filter?: boolean;
}

interface Wiring { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }

/** Label above, hint before the control, the message at the control. Required is the rule; "(valfritt)" is written. */
export function Field({ label, hint, error, optional, filter, id, children }: Frame & { id?: string; children: (wiring: Wiring) => ReactNode }) {
  const text = useText();
  const made = useId();
  const own = id ?? made;
  const hintId = `${own}-hint`;
  const errorId = `${own}-error`;
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={own}>{label}{optional && <span className="muted"> {text.ui.optional}</span>}</label>
      {hint && <div id={hintId} className="field-hint">{hint}</div>}
      {children({
        id: own,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(optional || filter ? {} : { 'aria-required': true as const }),
      })}
      {error && <div id={errorId} className="field-error"><span aria-hidden="true">!</span> {error}</div>}
    </div>
  );
}

type Inputs = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'>;

export function TextField({ label, hint, error, optional, filter, id, value, onChange, ...rest }: Frame & Inputs & { value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} filter={filter} id={id}>
      {wiring => <input className="control" value={value} onChange={event => onChange(event.target.value)} {...wiring} {...rest} />}
    </Field>
  );
}

export function TextArea({ label, hint, error, optional, filter, id, value, onChange, ...rest }: Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & { value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} filter={filter} id={id}>
      {wiring => <textarea className="control" rows={3} value={value} onChange={event => onChange(event.target.value)} {...wiring} {...rest} />}
    </Field>
  );
}

export interface Option { value: string; label: string; group?: string }

export function Select({ label, hint, error, optional, filter, id, value, onChange, options, empty, ...rest }: Frame & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** The words of the choice "nothing chosen"; without them there is no such choice. */
  empty?: string;
}) {
  const groups = [...new Set(options.map(option => option.group))];
  return (
    <Field label={label} hint={hint} error={error} optional={optional} filter={filter} id={id}>
      {wiring => (
        <select className="control" value={value} onChange={event => onChange(event.target.value)} {...wiring} {...rest}>
          {empty !== undefined && <option value="">{empty}</option>}
          {groups.map(group => {
            const inGroup = options.filter(option => option.group === group).map(option => <option key={option.value} value={option.value}>{option.label}</option>);
            return group === undefined ? inGroup : <optgroup key={group} label={group}>{inGroup}</optgroup>;
          })}
        </select>
      )}
    </Field>
  );
}

export function Checkbox({ label, hint, checked, onChange, id }: { label: ReactNode; hint?: ReactNode; checked: boolean; onChange: (checked: boolean) => void; id?: string }) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className="check">
      <input type="checkbox" id={own} checked={checked} onChange={event => onChange(event.target.checked)} aria-describedby={hint ? `${own}-hint` : undefined} />
      <label htmlFor={own}>{label}</label>
      {hint && <div id={`${own}-hint`} className="field-hint check-hint">{hint}</div>}
    </div>
  );
}

/** Several of a few, with one legend. */
export function CheckGroup({ legend, hint, error, options, chosen, onChange, id }: {
  legend: string;
  hint?: ReactNode;
  error?: string | null;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  id?: string;
}) {
  const made = useId();
  const own = id ?? made;
  return (
    <fieldset className="field" id={own} tabIndex={-1} aria-describedby={[hint ? `${own}-hint` : '', error ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined}>
      <legend>{legend}</legend>
      {hint && <div id={`${own}-hint`} className="field-hint">{hint}</div>}
      <div className="check-row">
        {options.map(option => (
          <Checkbox key={option.value} label={option.label} checked={chosen.includes(option.value)}
            onChange={checked => onChange(checked ? [...chosen, option.value] : chosen.filter(value => value !== option.value))} />
        ))}
      </div>
      {error && <div id={`${own}-error`} className="field-error"><span aria-hidden="true">!</span> {error}</div>}
    </fieldset>
  );
}

/** One of a few, all visible. */
export function RadioGroup({ legend, options, chosen, onChange, row = false }: {
  legend: string;
  options: readonly Option[];
  chosen: string;
  onChange: (value: string) => void;
  row?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className={row ? 'check-row' : 'stack-s'}>
        {options.map(option => (
          <div className="check" key={option.value}>
            <input type="radio" name={name} id={`${name}-${option.value}`} checked={option.value === chosen} onChange={() => onChange(option.value)} />
            <label htmlFor={`${name}-${option.value}`}>{option.label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
