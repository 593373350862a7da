import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';

type State = 'DRAFT' | 'SUBMITTED' | 'AWAITING_RULE' | 'IN_STEP' | 'RETURNED' | 'EMERGENCY_DECIDED' | 'DECIDED' | 'CLOSED_NO_CHANGE' | 'WITHDRAWN';
type Outcome = 'APPROVED' | 'REJECTED' | 'PARTLY_APPROVED' | 'NO_CHANGE';

const tones = { DRAFT: 'plain', SUBMITTED: 'wait', AWAITING_RULE: 'warn', IN_STEP: 'wait', RETURNED: 'info', EMERGENCY_DECIDED: 'warn', DECIDED: 'ok', CLOSED_NO_CHANGE: 'plain', WITHDRAWN: 'plain' } as const;
const ends = { APPROVED: 'ok', REJECTED: 'error', PARTLY_APPROVED: 'ok', NO_CHANGE: 'plain' } as const;

/** Where a matter stands; a decided one says how it was decided. */
export function StateBadge({ state, outcome }: { state: State; outcome: Outcome | null | undefined }) {
  const text = useText();
  return outcome && state === 'DECIDED' ? <Badge tone={ends[outcome]}>{text.changes.outcomes[outcome]}</Badge> : <Badge tone={tones[state]}>{text.changes.states[state]}</Badge>;
}
