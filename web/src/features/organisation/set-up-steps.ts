import type { SetUpQuery } from '../../server/generated/organisation/graphql.ts';

export const steps = ['samverkan', 'kommuner', 'namnder', 'personer', 'objekt', 'stolar', 'forum', 'regler', 'fraga'] as const;
export type Step = (typeof steps)[number];

export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1];

/** A step is done when the register holds what the next ones need; nothing is ticked for having been looked at. */
export function isDone(step: Step, data: SetUpQuery): boolean {
  switch (step) {
    case 'samverkan': return data.me?.union != null;
    case 'kommuner': return data.kommuner.totalCount > 0;
    case 'namnder': return data.legalBodies.nodes.length > 0;
    case 'personer': return data.people.totalCount > 1;
    case 'objekt': return data.maintenanceObjects.totalCount > 0;
    case 'stolar': return data.seats.totalCount - data.vacant.totalCount > 1;
    case 'forum': return data.forums.totalCount > 0;
    case 'regler': return data.ruleSets.totalCount > 0;
    default: return false;
  }
}

export function firstLeft(data: SetUpQuery): Step {
  return steps.find(step => !isDone(step, data)) ?? 'fraga';
}
