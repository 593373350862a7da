import { makeFormat } from '../format.ts';

const format = makeFormat('sv');

export const ui = {
  optional: '(valfritt)',
  unknown: 'uppgift saknas',
  dayForm: 'ÅÅÅÅ-MM-DD',
  pickDay: 'Välj i kalender',
  notApplicable: 'gäller inte',
  noHits: 'Inga träffar',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  faults: (count: number) => count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`,
  stopped: 'Det gick inte igenom',
  choose: 'Välj',
  all: 'Alla',
  none: 'Ingen',
  yes: 'Ja',
  no: 'Nej',
  close: 'Stäng',
  cancel: 'Avbryt',
  save: 'Spara',
  saved: 'Sparat',
  saving: 'Sparar',
  from: 'Från och med',
  to: 'Till och med',
  today: 'i dag',
  until: (day: string) => `t.o.m. ${day}`,
  since: (day: string) => `sedan ${day}`,
  and: (parts: readonly string[]) => format.list(parts),
  back: 'Tillbaka',
};

export const states = {
  retry: 'Försök igen',
  reference: (reference: string) => `Referens ${reference}`,
  offline: 'Ingen kontakt med servern just nu. Kontrollera nätet och försök igen.',
  busy: 'Servern är upptagen just nu. Försök igen om en liten stund.',
  failed: 'Något gick fel hos oss. Försök igen; kvarstår felet, lämna referensen till den som sköter Objekt.',
  forbidden: 'Den här sidan är inte öppen för dig',
  forbiddenBecause: 'Ingen av dina roller har den här uppgiften.',
  askFor: (who: readonly string[]) => `Be ${format.list(who)} om hjälp.`,
  notFound: 'Det du söker finns inte, eller så är det inte öppet för dig.',
  invalidKeys: (keys: readonly string[]) => `Adressen innehöll något som inte gick att läsa (${format.list(keys)}). Det är bortvalt.`,
};

export const table = {
  paging: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  size: 'Rader per sida',
  columns: 'Kolumner',
  clear: 'Rensa filter',
  asTable: 'Visa som tabell',
  asPicture: 'Visa som karta',
  print: 'Skriv ut',
};

export const kommun = {
  uses: (name: string) => `${name} använder det`,
  usesNot: (name: string) => `${name} använder det inte`,
  unseen: (kommuner: readonly string[]) => `Vad ${format.list(kommuner)} använder visas bara där du får se det.`,
  unseenMark: 'Frågetecken: du ser inte vad den kommunen använder.',
  part: (name: string, part: 'FULL' | 'PARTIAL' | 'PLANNED' | 'OPTED_OUT' | 'LEFT' | null) => {
    switch (part) {
      case 'FULL': return `${name} ingår`;
      case 'PARTIAL': return `${name} ingår delvis`;
      case 'PLANNED': return `${name} är planerad`;
      case 'OPTED_OUT': return `${name} har valt att stå utanför`;
      case 'LEFT': return `${name} har lämnat`;
      default: return `${name} ingår inte`;
    }
  },
};

export const gaps = {
  outcome: { NO_RULE: 'ingen regel', AMBIGUOUS: 'två regler gäller lika', UNLAWFUL: 'regeln strider mot lagen', DECIDED_BY: 'har ett svar' },
  matter: (what: string, kommuner: number, amount: number | null) => `${what}, ${kommuner === 1 ? 'en kommun' : 'flera kommuner'}${amount === null ? '' : `, ${format.money(amount)}`}`,
  full: (what: string, outcome: string) => `${what}: ${outcome}`,
  ask: 'Fråga',
};

export const seats = {
  inKommun: (role: string, kommun: string | null) => kommun === null ? role : `${role}, ${kommun}`,
  vacant: (since: string | null) => since === null ? 'Vakant' : `Vakant sedan ${since}`,
  deputyActs: (name: string) => `${name} är ersättare`,
  deputy: (name: string) => `Ersättare: ${name}`,
  noDeputy: 'Ingen ersättare',
  holder: 'Innehavare',
  deputyHead: 'Ersättare',
  role: 'Roll',
  asDeputy: 'som ersättare',
};

export const enums = {
  side: { BUSINESS: 'Verksamhet', IT: 'IT' },
  level: { BUDGET: 'Budgetnivå', DECISION: 'Beslutsnivå', OPERATIVE: 'Operativ nivå' },
  mode: { FULL: 'Ingår', PARTIAL: 'Ingår delvis', PLANNED: 'Planerad', OPTED_OUT: 'Står utanför', LEFT: 'Har lämnat' },
  lifecycle: { UNKNOWN: 'Okänd', PLANNED: 'Planerat', ACTIVE: 'I drift', PHASING_OUT: 'Avvecklas', RETIRED: 'Avvecklat' },
  legalClass: { NAMND_DECISION: 'Nämndbeslut', DELEGATED_DECISION: 'Delegationsbeslut', EXECUTION_MEASURE: 'Verkställighet' },
  flavour: { NORMAL: 'Normal', STANDARD: 'Standardändring', EMERGENCY: 'Nödändring' },
  legalKind: { LEGAL_BODY: 'Beslutande organ', ADVISORY: 'Rådgivande' },
  body: {
    FULLMAKTIGE: 'Fullmäktige', KOMMUNSTYRELSE: 'Kommunstyrelse', NAMND: 'Nämnd', UTSKOTT: 'Utskott', GEMENSAM_NAMND: 'Gemensam nämnd',
    STEERING_GROUP: 'Styrgrupp', MANAGEMENT_GROUP: 'Ledningsgrupp', COUNCIL: 'Råd', MANAGERS_FORUM: 'Chefsforum', PREPARATION: 'Beredningsgrupp', OTHER: 'Annat forum',
  },
  cooperation: { GEMENSAM_NAMND: 'Gemensam nämnd', KOMMUNALFORBUND: 'Kommunalförbund', HOST_AGREEMENT: 'Avtalssamverkan', COMPANY: 'Gemensamt bolag' },
  words: { NEWER: 'Nyare ord (objektledare, objektplan)', OLDER: 'Äldre ord (förvaltningsledare, förvaltningsplan)' },
  scope: { OBJECT: 'Objekt', UNION: 'Samverkan', KOMMUN: 'Kommun', NAMND: 'Nämnd', FORUM: 'Forum' },
  reach: { ANY: 'lokalt och gemensamt', LOCAL: 'bara lokalt (en kommun)', SHARED: 'bara gemensamt (flera kommuner)' },
  systemRole: { RESPONSIBLE: 'Ansvarar', USING: 'Använder' },
  verdict: { KEEP: 'Behåll', DEVELOP: 'Utveckla', PHASE_OUT: 'Avveckla', CONSOLIDATE: 'Slå ihop', UNKNOWN: 'Vet ej' },
  ruleSetState: { DRAFT: 'Utkast', ADOPTED: 'Antaget', SUPERSEDED: 'Ersatt' },
};
