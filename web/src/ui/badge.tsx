import type { ReactNode } from 'react';
import { Check, CircleAlert, CircleHelp, Clock, Info, TriangleAlert } from 'lucide-react';
import './badge.css';

type Tone = 'ok' | 'warn' | 'error' | 'info' | 'plain' | 'wait';

const icons = { ok: Check, warn: TriangleAlert, error: CircleAlert, info: Info, plain: CircleHelp, wait: Clock };

/** Icon and word in a framed chip; colour only supports. */
export function Badge({ tone = 'plain', icon = true, children }: { tone?: Tone; icon?: boolean; children: ReactNode }) {
  const Icon = icons[tone];
  return <span className={`badge badge-${tone}`}>{icon && tone !== 'plain' && <Icon aria-hidden="true" />}{children}</span>;
}
