/** The one place that turns numbers, money, dates and lists into text, through the platform's own formatter. */
export type Language = 'sv' | 'en';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

export interface Format {
  /** "1 250 000 kr"; öre only where there are any. */
  money(amount: number): string;
  /** "1 250 tkr" for dense tables. */
  thousands(amount: number): string;
  number(value: number): string;
  /** Running text: "27 november 2026". */
  longDay(day: string): string;
  /** Lists: "fre 27/11", with year when it is another than now. */
  shortDay(day: string, today?: string): string;
  /** "27 november 2026 kl. 14.02" in Swedish time, from a moment in UTC. */
  moment(instant: string): string;
  /** "Mora, Orsa och Älvdalen". */
  list(parts: readonly string[]): string;
  compare(a: string, b: string): number;
  plural(count: number, one: string, many: string): string;
}

/** A pure date has no time zone: noon UTC can be read as the same day everywhere we are. */
function dateOf(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`);
}

export function makeFormat(language: Language): Format {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { style: 'currency', currency: 'SEK', currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency: 'SEK', currencyDisplay: 'narrowSymbol', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const order = new Intl.Collator('sv-SE', { sensitivity: 'base', numeric: true });
  const rules = new Intl.PluralRules(locale);
  return {
    money: amount => (Number.isInteger(amount) ? whole : exact).format(amount),
    thousands: amount => `${plain.format(Math.round(amount / 1000))} tkr`,
    number: value => plain.format(value),
    longDay: day => long.format(dateOf(day)),
    shortDay: (day, today) => {
      const date = dateOf(day);
      const written = `${weekday.format(date).replace('.', '')} ${date.getUTCDate()}/${date.getUTCMonth() + 1}`;
      return today !== undefined && today.slice(0, 4) === day.slice(0, 4) ? written : `${written} ${date.getUTCFullYear()}`;
    },
    moment: instant => time.format(new Date(instant)),
    list: parts => list.format(parts),
    compare: (a, b) => order.compare(a, b),
    plural: (count, one, many) => `${plain.format(count)} ${rules.select(count) === 'one' ? one : many}`,
  };
}

/** A sentence whose amounts are never broken over two lines. */
export function unbroken(sentence: string): string {
  return sentence.replace(/(\d) (?=\d|kr\b)/g, '$1\u00a0');
}

/** Reads what a person writes as an amount: "250 000", "250000,50", "250 000 kr". Null when it is no amount. */
export function readAmount(written: string): number | null {
  const text = written.trim().replace(/\u2212/g, '-').replace(/[\s\u00a0\u202f]/g, '').replace(/(kr|sek|:-)$/i, '');
  if (!/^-?\d{1,12}([.,]\d{1,2})?$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}

/** Writes an amount as it stands in a field: "180 000,01". Read back it is the same. */
export function writeAmount(amount: number): string {
  const [whole, part] = amount.toFixed(2).split('.') as [string, string];
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (part === '00' ? '' : `,${part}`);
}

/** Reads a whole number such as "1 250". */
export function readWhole(written: string): number | null {
  const text = written.trim().replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Reads a day as people write it: 2026-11-23, 20261123, 23/11 2026, 23.11.2026. Null when it is none. */
export function readDay(written: string): string | null {
  const text = written.trim();
  const swedish = /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]{1,2}(\d{4})$/.exec(text);
  const parts = swedish ? [swedish[1]!, swedish[2]!, swedish[3]!] : dayFirst ? [dayFirst[3]!, dayFirst[2]!, dayFirst[1]!] : null;
  if (parts === null) return null;
  const day = `${parts[0]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isDay(text: string | null | undefined): text is string {
  if (text === null || text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text && text >= '1900-01-01';
}
