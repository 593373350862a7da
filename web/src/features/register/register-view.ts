import type { DecisionRegisterQueryVariables } from '../../server/generated/register/graphql.ts';
import { sortOf, type Address } from '../../address/params.ts';
import { isDay } from '../../text/format.ts';

export const outcomes = ['APPROVED', 'REJECTED', 'PARTLY_APPROVED', 'NO_CHANGE'] as const;
export const laws = ['NAMND_DECISION', 'DELEGATED_DECISION', 'EXECUTION_MEASURE'] as const;

/** What the address says about the register, beyond the keys that every page shares. The same words stand in the address of the files. */
export interface RegisterView {
  utfall: (typeof outcomes)[number] | '';
  klass: (typeof laws)[number] | '';
  organ: string;
  objekt: string;
  typ: string;
  fran: string;
  till: string;
  /** "ingen": what stands on no list of delegated decisions yet. */
  lista: string;
  pageSize: number;
  sort: { column: string; descending: boolean };
}

/** Keys that narrow the register. */
export const narrowing = ['sok', 'kommun', 'utfall', 'klass', 'organ', 'objekt', 'typ', 'fran', 'till', 'lista', 'per'] as const;

export function readRegisterView(params: URLSearchParams, sortera: string): RegisterView {
  const written = (key: string) => (params.get(key) ?? '').trim().slice(0, 200);
  const day = (key: string) => isDay(params.get(key)) ? params.get(key)! : '';
  const size = Number(params.get('rader'));
  return {
    utfall: outcomes.find(one => one === written('utfall')) ?? '', klass: laws.find(one => one === written('klass')) ?? '', organ: written('organ'), objekt: written('objekt'), typ: written('typ'),
    fran: day('fran'), till: day('till'), lista: written('lista'), pageSize: size === 25 || size === 100 ? size : 50, sort: sortOf(sortera, ['beslutat', 'belopp'], '-beslutat'),
  };
}

type Where = NonNullable<DecisionRegisterQueryVariables['where']>;

/** The address as a question to the server, which filters, sorts and pages. */
export function askForDecisions(address: Pick<Address, 'sok' | 'efter' | 'fore' | 'kommun' | 'per'>, view: RegisterView): DecisionRegisterQueryVariables {
  const and: Where[] = [];
  if (address.sok !== '') and.push({ or: [{ number: { contains: address.sok } }, { diarienummer: { contains: address.sok } }, { changeRequest: { title: { contains: address.sok } } }] });
  if (address.kommun.length > 0) and.push({ changeRequest: { kommuner: { some: { code: { in: address.kommun } } } } });
  if (view.utfall !== '') and.push({ outcome: { eq: view.utfall } });
  if (view.klass !== '') and.push({ legalClass: { eq: view.klass } });
  if (view.organ !== '') and.push({ bodySlug: { eq: view.organ } });
  if (view.objekt !== '') and.push({ changeRequest: { object: { slug: { eq: view.objekt } } } });
  if (view.typ !== '') and.push({ changeRequest: { matterType: { key: { eq: view.typ } } } });
  if (view.fran !== '') and.push({ decidedAt: { gte: midnight(view.fran) } });
  const last = [view.till, address.per ?? ''].filter(day => day !== '').sort()[0];
  if (last !== undefined) and.push({ decidedAt: { lt: midnight(dayAfter(last)) } });
  if (view.lista === 'ingen') and.push({ toReport: { eq: true } });
  else if (view.lista !== '') and.push({ reportNumber: { eq: view.lista } });
  const back = address.fore !== null;
  const way = view.sort.descending ? 'DESC' : 'ASC';
  return {
    first: back ? null : view.pageSize, after: address.efter, last: back ? view.pageSize : null, before: address.fore, day: address.per,
    where: and.length === 0 ? null : { and }, order: [view.sort.column === 'belopp' ? { amount: way } : { decidedAt: way }],
  };
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** The moment in UTC when a Swedish day begins; Sweden is one hour ahead in winter and two in summer. */
export function midnight(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return (inStockholm.format(summer) === `${day} 00:00` ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString();
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
