import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text/text.tsx';
import { useHeadingFocus } from './heading-focus.ts';
import './page.css';

/** The document's title: "Ekonomi – Objekt". */
export function useTitle(title: string | null): void {
  const text = useText();
  useEffect(() => {
    document.title = title === null ? text.frame.product : `${title} – ${text.frame.product}`;
  }, [title, text]);
}

/** The one h1 of the page, which takes focus on a change of page; then the question that the page answers. */
export function PageHeading({ title, question, above, children, documentTitle }: {
  title: string;
  question?: string;
  above?: ReactNode;
  children?: ReactNode;
  documentTitle?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(documentTitle ?? title);
  useHeadingFocus(heading, useLocation().pathname);
  return (
    <header className="page-heading">
      {above && <div className="page-above">{above}</div>}
      <div className="page-title">
        <div>
          <h1 tabIndex={-1} ref={heading}>{title}</h1>
          {question && <p className="lead muted">{question}</p>}
        </div>
        {children && <div className="page-acts no-print">{children}</div>}
      </div>
    </header>
  );
}

/** A part of a page with its own heading, so that it can be linked to. */
export function Section({ id, title, children, acts, className }: { id: string; title: string; children: ReactNode; acts?: ReactNode; className?: string }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={className ? `section ${className}` : 'section'}>
      <div className="section-title">
        <h2 id={`${id}-title`}>{title}</h2>
        {acts}
      </div>
      {children}
    </section>
  );
}
