import { query } from './params.ts';

/** Paths are Swedish and part of the product's contract: minutes quote them. A changed path keeps a redirect for ever. */
export const paths = {
  start: '/att-gora',
  map: '/objektkarta',
  object: (slug: string) => `/objekt/${slug}`,
  whoDecides: '/vem-bestammer',
  changes: '/arenden',
  /** The number has an Ä in it. */
  change: (number: string) => `/arenden/${encodeURIComponent(number)}`,
  newChange: '/arenden/nytt',
  systems: '/system',
  system: (slug: string) => `/system/${slug}`,
  overlap: '/overlapp',
  importing: '/import',
  administration: '/administration',
  administer: (part: string) => `/administration/${part}`,
  setUp: '/komigang',
  data: '/data',
  settings: '/installningar',
  deliveries: '/utskick',
  audit: '/granskning',
  accessibility: '/tillganglighet',
  glossary: '/ordlista',
  search: '/sok',
  signIn: '/logga-in',
} as const;

/** A question to Vem bestämmer?, as a link that asks it. */
export function askAbout(matter: { typ: string; objekt?: string | null; kommuner?: readonly string[]; belopp?: number | null; per?: string | null }): string {
  return paths.whoDecides + query({
    typ: matter.typ,
    objekt: matter.objekt ?? null,
    kommun: matter.kommuner?.join(',') ?? null,
    belopp: matter.belopp === null || matter.belopp === undefined ? null : String(matter.belopp),
    per: matter.per ?? null,
  });
}
