import { paths } from '../../address/paths.ts';

/** A person that one may be in development. */
export interface Choosable {
  slug: string;
  name: string;
  title: string | null;
  seats: readonly (string | { roleKey: string; role: string; object: string | null; kommun: string | null; of: string | null; as: 'HOLDER' | 'DEPUTY' })[];
}

export type GroupKey = 'UNION' | 'OBJECT' | 'KOMMUN' | 'FORUM' | 'OTHER';

const order: readonly GroupKey[] = ['UNION', 'OBJECT', 'KOMMUN', 'FORUM', 'OTHER'];

/** People by where their first seat is, so that one finds the strategist among forty names. */
export function groupPeople(people: readonly Choosable[], sought: string, compare: (a: string, b: string) => number): { key: GroupKey; people: Choosable[] }[] {
  const words = sought.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const hits = people.filter(person => words.every(word => `${person.name} ${person.title ?? ''} ${person.slug} ${JSON.stringify(person.seats)}`.toLocaleLowerCase('sv').includes(word)));
  return order
    .map(key => ({ key, people: hits.filter(person => groupOf(person) === key).sort((a, b) => compare(a.name, b.name)) }))
    .filter(group => group.people.length > 0);
}

function groupOf(person: Choosable): GroupKey {
  const first = person.seats[0];
  if (first === undefined || typeof first === 'string') return 'OTHER';
  if (first.object !== null) return 'OBJECT';
  if (first.of !== null) return 'FORUM';
  return first.kommun !== null ? 'KOMMUN' : 'UNION';
}

/** The page one was on the way to; only ever a page of our own. */
export function landing(till: string | null): string {
  if (till === null || !/^\/[^/\\]/.test(till) || till.startsWith(paths.signIn)) return paths.start;
  return till;
}
