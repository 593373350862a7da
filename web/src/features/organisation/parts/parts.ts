import { forums, matterTypes, seats } from './authority-parts.ts';
import { families, objects } from './object-parts.ts';
import { forvaltningar, kommuner, namnder, people } from './organisation-parts.ts';
import type { AnyPart } from './part.ts';
import { functions, suppliers, systems, uses } from './system-parts.ts';

/** The parts in the order of the index; the union and the rule set have pages of their own kind beside them. */
export const partGroups = [
  { key: 'organisation', parts: [kommuner, namnder, forvaltningar, people] },
  { key: 'objects', parts: [families, objects, seats, forums] },
  { key: 'rules', parts: [matterTypes] },
  { key: 'systems', parts: [systems, uses, suppliers, functions] },
] as const;

export const parts: readonly AnyPart[] = partGroups.flatMap(group => group.parts);

export type PartKey = 'kommuner' | 'namnder' | 'forvaltningar' | 'personer' | 'familjer' | 'objekt' | 'stolar' | 'forum' | 'beslutstyper' | 'system' | 'anvandning' | 'leverantorer' | 'funktioner';
