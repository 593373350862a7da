import type { ReactNode } from 'react';
import { UserRoundX } from 'lucide-react';
import { useFormat, useText } from '../text/text.tsx';
import './badge.css';

/** A value that nobody has given is said in words, never shown as 0 or as nothing. */
export function Unknown() {
  return <span className="unknown">{useText().ui.unknown}</span>;
}

export function Money({ amount }: { amount: number | null | undefined }) {
  const format = useFormat();
  return amount === null || amount === undefined ? <Unknown /> : <span className="nowrap">{format.money(amount)}</span>;
}

export function Count({ value }: { value: number | null | undefined }) {
  const format = useFormat();
  return value === null || value === undefined ? <Unknown /> : <>{format.number(value)}</>;
}

export function Or({ children }: { children: ReactNode }) {
  return children === null || children === undefined || children === '' ? <Unknown /> : <>{children}</>;
}

/** Dates in tables are written as in the register; the machine-readable form is the same. */
export function Day({ day, long = false }: { day: string | null | undefined; long?: boolean }) {
  const format = useFormat();
  if (!day) return <Unknown />;
  return <time dateTime={day} className="nowrap">{long ? format.longDay(day) : day}</time>;
}

/** An empty chair: icon, word and since when. */
export function Vacant({ since, deputy }: { since?: string | null; deputy?: string | null }) {
  const text = useText();
  return (
    <span>
      <span className="vacant"><UserRoundX aria-hidden="true" />{text.seats.vacant(since ?? null)}</span>
      {deputy && <span className="muted"> · {text.seats.deputyActs(deputy)}</span>}
    </span>
  );
}
