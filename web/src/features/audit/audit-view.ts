import type { AuditLogQueryVariables } from '../../server/generated/audit/graphql.ts';
import { isDay } from '../../text/format.ts';
import type { Address } from '../../address/params.ts';

/** What the address says about the list, beyond the keys that every page shares. */
export interface AuditView {
  fran: string;
  till: string;
  person: string;
  handling: string;
  galler: string;
  pageSize: number;
  /** Newest first unless the address says otherwise. */
  descending: boolean;
}

export function readView(params: URLSearchParams, sortera: string): AuditView {
  const written = (key: string) => (params.get(key) ?? '').trim().slice(0, 200);
  const day = (key: string) => isDay(params.get(key)) ? params.get(key)! : '';
  const size = Number(params.get('rader'));
  return { fran: day('fran'), till: day('till'), person: written('person'), handling: written('handling'), galler: written('galler'), pageSize: [25, 50, 100].includes(size) ? size : 50, descending: sortera !== 'nummer' };
}

type Where = NonNullable<AuditLogQueryVariables['where']>;

/** The address as a question to the server, which filters, sorts and pages. */
export function askFor(address: Pick<Address, 'efter' | 'fore'>, view: AuditView): AuditLogQueryVariables {
  const and: Where[] = [];
  if (view.fran !== '') and.push({ at: { gte: midnight(view.fran) } });
  if (view.till !== '') and.push({ at: { lt: midnight(dayAfter(view.till)) } });
  if (view.person !== '') and.push({ person: { name: { contains: view.person } } });
  if (view.handling !== '') and.push({ kind: { eq: view.handling } });
  if (view.galler !== '') and.push({ subject: { contains: view.galler } });
  const back = address.fore !== null;
  return {
    first: back ? null : view.pageSize,
    after: address.efter,
    last: back ? view.pageSize : null,
    before: address.fore,
    where: and.length === 0 ? null : { and },
    order: [{ number: view.descending ? 'DESC' : 'ASC' }],
  };
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** The moment in UTC when a Swedish day begins; Sweden is one hour ahead in winter and two in summer. */
export function midnight(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return (inStockholm.format(summer) === `${day} 00:00` ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString();
}

export function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
