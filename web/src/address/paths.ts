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
  disclosure: (number: string) => `/arenden/${encodeURIComponent(number)}/utlamnande`,
  disclosed: (number: string, order: number) => `/utskrift/utlamnande/${encodeURIComponent(number)}/${order}`,
  forums: '/forum',
  forum: (slug: string) => `/forum/${slug}`,
  meeting: (slug: string, day: string) => `/forum/${slug}/${day}`,
  minutes: (slug: string, day: string) => `/utskrift/protokoll/${slug}/${day}`,
  decisions: '/beslut',
  decision: (of: { authority: string; year: number; serial: number }) => `/beslut/${of.authority}/${of.year}/${of.serial}`,
  delegation: '/anmalan',
  delegationList: (slug: string, year: number, serial: number) => `/utskrift/anmalan/${slug}/${year}/${serial}`,
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
