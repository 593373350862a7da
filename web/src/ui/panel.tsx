import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import './panel.css';

/** A button that shows a panel below itself: no modal, no trap. Escape closes and gives focus back; leaving it closes it. */
export function Panel({ label, shown, icon, children, align = 'start', closeOn }: {
  label?: string;
  shown: ReactNode;
  icon?: ReactNode;
  children: (close: () => void) => ReactNode;
  align?: 'start' | 'end';
  /** Closes when this changes, e.g. on a change of page. */
  closeOn?: string;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => setOpen(false), [closeOn]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => { if (!box.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div className="panel-box" ref={box} onKeyDown={event => { if (event.key === 'Escape' && open) { event.stopPropagation(); close(); } }}>
      <button type="button" ref={button} className="panel-button" aria-expanded={open} aria-controls={id} aria-label={label} onClick={() => setOpen(!open)}>
        {icon}<span>{shown}</span><ChevronDown aria-hidden="true" className="panel-arrow" />
      </button>
      <div id={id} className={align === 'end' ? 'panel panel-end' : 'panel'} hidden={!open}>{open && children(close)}</div>
    </div>
  );
}
