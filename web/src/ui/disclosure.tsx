import type { ReactNode } from 'react';
import './disclosure.css';

/** The browser's own disclosure: opens with the keyboard, is found by search in the page, and prints open. */
export function Disclosure({ title, children, open = false, level }: { title: ReactNode; children: ReactNode; open?: boolean; level?: 2 | 3 | 4 }) {
  const Heading = level === undefined ? 'span' : (`h${level}` as const);
  return (
    <details className="disclosure" open={open}>
      <summary><Heading className="disclosure-title">{title}</Heading></summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
