import { isDay } from '../text/format.ts';

/** The query keys that mean the same thing on every page. */
export interface Address {
  /** Four-digit codes; empty means all. */
  kommun: string[];
  /** The day asked about, or null for today. */
  per: string | null;
  sok: string;
  /** Column, with a leading minus for descending; empty means the page's own order. */
  sortera: string;
  sida: number;
  /** Where the page starts: the last cursor before it, as the server gave it. */
  efter: string | null;
  /** The same, for stepping back: the first cursor after it. */
  fore: string | null;
  tabell: boolean;
  /** Keys whose value could not be read, so that the page can say so. */
  invalid: string[];
}

export function readAddress(params: URLSearchParams): Address {
  const invalid: string[] = [];
  const per = params.get('per');
  if (per !== null && per !== '' && !isDay(per)) invalid.push('per');

  const written = (params.get('kommun') ?? '').split(',').filter(code => code !== '');
  const kommun = written.filter(code => /^\d{4}$/.test(code));
  if (kommun.length < written.length) invalid.push('kommun');

  const sida = Number(params.get('sida') ?? '1');
  const efter = params.get('efter');
  const fore = params.get('fore');
  if (!Number.isInteger(sida) || sida < 1) invalid.push('sida');

  return {
    kommun: [...new Set(kommun)],
    per: isDay(per) ? per : null,
    sok: (params.get('sok') ?? '').trim().slice(0, 200),
    sortera: params.get('sortera') ?? '',
    sida: (efter !== null || fore !== null) && Number.isInteger(sida) && sida > 1 ? sida : 1,
    efter,
    fore: efter === null ? fore : null,
    tabell: params.get('visa') === 'tabell',
    invalid,
  };
}

/** A change of address: null or an empty text takes the key away. */
export type Change = Record<string, string | null>;

export function changed(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === '') next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** Filters and order decide what is counted, so a new filter always starts at the first page. */
export const firstPage: Change = { sida: null, efter: null, fore: null };

export function sortOf(sortera: string, allowed: readonly string[], fallback: string): { column: string; descending: boolean } {
  const written = sortera === '' ? fallback : sortera;
  const descending = written.startsWith('-');
  const column = descending ? written.slice(1) : written;
  return allowed.includes(column) ? { column, descending } : { column: fallback.replace(/^-/, ''), descending: fallback.startsWith('-') };
}

/** What a link between pages takes along: which kommuner and which day one is looking at. */
export function keep(params: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const key of ['kommun', 'per']) {
    const value = params.get(key);
    if (value) kept.set(key, value);
  }
  const text = kept.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export function query(change: Change): string {
  const text = changed(new URLSearchParams(), change).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
