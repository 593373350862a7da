import { useRef, type InputHTMLAttributes } from 'react';
import { CalendarDays } from 'lucide-react';
import { isDay, readDay } from '../text/format.ts';
import { useText } from '../text/text.tsx';

type Inputs = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'>;

/** A day written as the register writes it, 2026-11-23, whatever language the browser has; the button opens the browser's own calendar. */
export function DayInput({ value, onChange, ...rest }: Inputs & { value: string; onChange: (day: string) => void }) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className="day-input">
      <input ref={field} className="control" inputMode="numeric" autoComplete="off" maxLength={10} placeholder={text.ui.dayForm} value={value} onChange={event => onChange(event.target.value)} onBlur={() => { const day = readDay(value); if (day !== null && day !== value) onChange(day); }} {...rest} />
      <button type="button" className="day-button" aria-label={text.ui.pickDay} onClick={() => { try { picker.current?.showPicker(); } catch { field.current?.focus(); } }}><CalendarDays aria-hidden="true" /></button>
      <input ref={picker} type="date" className="day-picker" tabIndex={-1} aria-hidden="true" value={isDay(value) ? value : ''} onChange={event => { if (event.target.value !== '') onChange(event.target.value); }} />
    </span>
  );
}
