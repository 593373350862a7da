import { useEffect, useRef } from 'react';
import { useText } from '../text/text.tsx';

export interface Fault {
  /** The id of the control it concerns, if any. */
  field: string | null;
  message: string;
}

/** On top of the form: what to mend, each with a link that moves focus there. Takes focus when it appears. */
export function ErrorSummary({ faults, turn }: { faults: readonly Fault[]; turn?: number }) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (faults.length > 0) box.current?.focus(); }, [faults.length, turn]);

  if (faults.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{faults.every(fault => fault.field === null) ? text.ui.stopped : text.ui.faults(faults.length)}</h2>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            {fault.field === null ? fault.message : (
              <a href={`#${fault.field}`} onClick={event => { event.preventDefault(); document.getElementById(fault.field!)?.focus(); }}>{fault.message}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
