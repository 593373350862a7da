import { useEffect, useState, type ReactNode } from 'react';
import { CloudOff, LockKeyhole, RotateCw, SearchX, TriangleAlert } from 'lucide-react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { Swedish } from './swedish.tsx';
import './status.css';

/** Says what is being fetched at once, to the ear; draws its grey lines only if the wait is long enough to be seen. */
export function Loading({ what, rows = 4 }: { what: string; rows?: number }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(wait);
  }, []);
  return (
    <div className="loading" aria-busy="true">
      <p role="status" className={slow ? 'muted small' : 'visually-hidden'}>{what}</p>
      <div aria-hidden="true" className={slow ? 'skeleton' : 'skeleton skeleton-waiting'}>
        {Array.from({ length: rows }, (_, index) => <div key={index} className="skeleton-row" />)}
      </div>
    </div>
  );
}

/** Why it is empty, and the one next step. */
export function Empty({ title, children, step }: { title: string; children?: ReactNode; step?: ReactNode }) {
  return (
    <div className="state state-empty">
      <p className="state-title">{title}</p>
      {children && <div className="muted">{children}</div>}
      {step && <div className="state-step">{step}</div>}
    </div>
  );
}

/** What a page needs to know of something that went wrong. */
export interface Trouble {
  kind: 'offline' | 'signedOut' | 'forbidden' | 'notFound' | 'invalid' | 'busy' | 'failed';
  message: string | null;
  reference: string | null;
}

/** What failed, what still works, a way to try again, and a number to quote. */
export function Failed({ what, works, trouble, retry }: { what: string; works?: string; trouble?: Trouble; retry?: () => void }) {
  const text = useText();
  if (trouble?.kind === 'forbidden') return <Forbidden because={trouble.message} />;
  if (trouble?.kind === 'notFound') return <NotFound title={trouble.message ?? text.states.notFound} />;
  const offline = trouble?.kind === 'offline';
  return (
    <div className="state state-error" role="alert">
      {offline ? <CloudOff aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <div className="stack-s">
        <p className="state-title">{what}</p>
        <p>{offline ? text.states.offline : trouble?.kind === 'busy' ? text.states.busy : trouble?.message ? <Swedish>{trouble.message}</Swedish> : text.states.failed}</p>
        {works && <p>{works}</p>}
        {retry && <Button icon={<RotateCw aria-hidden="true" />} onClick={retry}>{text.states.retry}</Button>}
        {trouble?.reference && <p className="small muted">{text.states.reference(trouble.reference)}</p>}
      </div>
    </div>
  );
}

/** Which role has access and who grants it; never a bare "access denied". */
export function Forbidden({ because, who = [] }: { because: string | null; who?: readonly { name: string }[] }) {
  const text = useText();
  return (
    <div className="state state-forbidden">
      <LockKeyhole aria-hidden="true" />
      <div className="stack-s">
        <p className="state-title">{text.states.forbidden}</p>
        <p>{because === null ? text.states.forbiddenBecause : <Swedish>{because}</Swedish>}</p>
        {who.length > 0 && <p>{text.states.askFor(who.map(person => person.name))}</p>}
      </div>
    </div>
  );
}

export function NotFound({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state state-missing">
      <SearchX aria-hidden="true" />
      <div className="stack-s">
        <p className="state-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** A band across the page: history, demo, signed out, something left out. */
export function Band({ tone, children, act }: { tone: 'info' | 'warn' | 'demo'; children: ReactNode; act?: ReactNode }) {
  return (
    <div className={`band band-${tone}`}>
      <div className="band-inner"><div>{children}</div>{act}</div>
    </div>
  );
}

/** A notice in the page. */
export function Notice({ tone = 'info', title, children, role }: { tone?: 'info' | 'warn' | 'ok' | 'error'; title?: string; children: ReactNode; role?: 'status' | 'alert' }) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {title && <p className="state-title">{title}</p>}
      {children}
    </div>
  );
}
