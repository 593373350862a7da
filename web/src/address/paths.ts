/** Paths are Swedish and part of the product's contract: minutes quote them. A changed path keeps a redirect for ever. */
export const paths = {
  start: '/att-gora',
  map: '/objektkarta',
  object: (slug: string) => `/objekt/${slug}`,
  whoDecides: '/vem-bestammer',
  systems: '/system',
  system: (slug: string) => `/system/${slug}`,
  overlap: '/overlapp',
  importing: '/import',
  administration: '/administration',
  administer: (part: string) => `/administration/${part}`,
  setUp: '/komigang',
  data: '/data',
  accessibility: '/tillganglighet',
  glossary: '/ordlista',
  search: '/sok',
  signIn: '/logga-in',
} as const;
