/** How the outcome of a decision is coloured; the word says it too. */
export const outcomeTones = { APPROVED: 'ok', REJECTED: 'error', PARTLY_APPROVED: 'ok', NO_CHANGE: 'plain' } as const;
