import type { ObjectRightFragment } from '../../server/generated/objects/graphql.ts';
import type { TypeOfMatter } from './rights-table.ts';

export interface LadderOfObject { steps: ObjectRightFragment['steps']; keys: string[]; matters: string[] }

/** Rights that share the very same steps share one ladder, so that the page says it once. */
export function laddersOf(rights: readonly ObjectRightFragment[], types: readonly TypeOfMatter[]): LadderOfObject[] {
  const ladders = new Map<string, LadderOfObject>();
  for (const right of rights) {
    if (right.steps.length < 2) continue;
    const same = right.steps.map(step => `${step.sentence} ${step.workingDays}`).join('\n');
    const ladder = ladders.get(same) ?? { steps: right.steps, keys: [], matters: [] };
    ladder.keys.push(right.key);
    for (const name of mattersOf(right, types)) if (!ladder.matters.includes(name)) ladder.matters.push(name);
    ladders.set(same, ladder);
  }
  return [...ladders.values()].sort((a, b) => b.keys.length - a.keys.length);
}

function mattersOf(right: ObjectRightFragment, types: readonly TypeOfMatter[]): string[] {
  const { matterTypes, categories } = right.covers;
  if (matterTypes.length > 0) return types.filter(type => matterTypes.includes(type.key)).map(type => type.name);
  return types.filter(type => categories.length === 0 || categories.includes(type.category)).map(type => type.name);
}
