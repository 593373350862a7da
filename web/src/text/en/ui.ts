import { makeFormat } from '../format.ts';

const format = makeFormat('en');

export const ui = {
  optional: '(optional)',
  unknown: 'not stated',
  dayForm: 'YYYY-MM-DD',
  pickDay: 'Choose in calendar',
  notApplicable: 'not applicable',
  noHits: 'No hits',
  copyFailed: 'Could not copy. Mark the text and copy it yourself.',
  faults: (count: number) => count === 1 ? 'One thing needs mending' : `${count} things need mending`,
  stopped: 'It did not go through',
  choose: 'Choose',
  all: 'All',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  saving: 'Saving',
  from: 'From',
  to: 'Until and including',
  today: 'today',
  until: (day: string) => `until ${day}`,
  since: (day: string) => `since ${day}`,
  and: (parts: readonly string[]) => format.list(parts),
  back: 'Back',
};

export const states = {
  retry: 'Try again',
  reference: (reference: string) => `Reference ${reference}`,
  offline: 'No contact with the server just now. Check the network and try again.',
  busy: 'The server is busy just now. Try again in a little while.',
  failed: 'Something went wrong on our side. Try again; if it stays, give the reference to whoever runs Objekt.',
  forbidden: 'This page is not open to you',
  forbiddenBecause: 'None of your roles has this task.',
  askFor: (who: readonly string[]) => `Ask ${format.list(who)} for help.`,
  notFound: 'What you look for does not exist, or is not open to you.',
  invalidKeys: (keys: readonly string[]) => `The address held something that could not be read (${format.list(keys)}). It has been left out.`,
};

export const table = {
  paging: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  size: 'Rows per page',
  columns: 'Columns',
  clear: 'Clear filters',
  asTable: 'Show as table',
  asPicture: 'Show as map',
  print: 'Print',
};

export const kommun = {
  uses: (name: string) => `${name} uses it`,
  usesNot: (name: string) => `${name} does not use it`,
  unseen: (kommuner: readonly string[]) => `What ${format.list(kommuner)} use is shown only where you may see it.`,
  unseenMark: 'Question mark: you cannot see what that kommun uses.',
  part: (name: string, part: 'FULL' | 'PARTIAL' | 'PLANNED' | 'OPTED_OUT' | 'LEFT' | null) => {
    switch (part) {
      case 'FULL': return `${name} takes part`;
      case 'PARTIAL': return `${name} takes part in some of it`;
      case 'PLANNED': return `${name} is planned`;
      case 'OPTED_OUT': return `${name} has chosen to stay out`;
      case 'LEFT': return `${name} has left`;
      default: return `${name} does not take part`;
    }
  },
};

export const gaps = {
  outcome: { NO_RULE: 'no rule', AMBIGUOUS: 'two rules say the same', UNLAWFUL: 'the rule is against the law', DECIDED_BY: 'has an answer' },
  matter: (what: string, kommuner: number, amount: number | null) => `${what}, ${kommuner === 1 ? 'one kommun' : 'several kommuner'}${amount === null ? '' : `, ${format.money(amount)}`}`,
  full: (what: string, outcome: string) => `${what}: ${outcome}`,
  ask: 'Ask',
};

export const seats = {
  inKommun: (role: string, kommun: string | null) => kommun === null ? role : `${role}, ${kommun}`,
  vacant: (since: string | null) => since === null ? 'Vacant' : `Vacant since ${since}`,
  deputyActs: (name: string) => `${name} is deputy`,
  deputy: (name: string) => `Deputy: ${name}`,
  noDeputy: 'No deputy',
  holder: 'Holder',
  deputyHead: 'Deputy',
  role: 'Role',
  asDeputy: 'as deputy',
};

export const enums = {
  side: { BUSINESS: 'Business', IT: 'IT' },
  level: { BUDGET: 'Budget level', DECISION: 'Decision level', OPERATIVE: 'Operative level' },
  mode: { FULL: 'Takes part', PARTIAL: 'Takes part in some', PLANNED: 'Planned', OPTED_OUT: 'Stays out', LEFT: 'Has left' },
  lifecycle: { UNKNOWN: 'Unknown', PLANNED: 'Planned', ACTIVE: 'In use', PHASING_OUT: 'Being retired', RETIRED: 'Retired' },
  legalClass: { NAMND_DECISION: 'Decision by a nämnd', DELEGATED_DECISION: 'Delegated decision', EXECUTION_MEASURE: 'Execution' },
  flavour: { NORMAL: 'Normal', STANDARD: 'Standard change', EMERGENCY: 'Emergency change' },
  legalKind: { LEGAL_BODY: 'Deciding body', ADVISORY: 'Advisory' },
  body: {
    FULLMAKTIGE: 'Municipal assembly', KOMMUNSTYRELSE: 'Municipal board', NAMND: 'Nämnd', UTSKOTT: 'Committee', GEMENSAM_NAMND: 'Joint nämnd',
    STEERING_GROUP: 'Steering group', MANAGEMENT_GROUP: 'Management group', COUNCIL: 'Council', MANAGERS_FORUM: 'Managers’ forum', PREPARATION: 'Preparing group', OTHER: 'Other forum',
  },
  cooperation: { GEMENSAM_NAMND: 'Joint nämnd', KOMMUNALFORBUND: 'Association of kommuner', HOST_AGREEMENT: 'Cooperation by agreement', COMPANY: 'Joint company' },
  words: { NEWER: 'Newer words (objektledare, objektplan)', OLDER: 'Older words (förvaltningsledare, förvaltningsplan)' },
  scope: { OBJECT: 'Object', UNION: 'Union', KOMMUN: 'Kommun', NAMND: 'Nämnd', FORUM: 'Forum' },
  reach: { ANY: 'local and shared', LOCAL: 'local only (one kommun)', SHARED: 'shared only (several kommuner)' },
  systemRole: { RESPONSIBLE: 'Responsible', USING: 'Uses' },
  verdict: { KEEP: 'Keep', DEVELOP: 'Develop', PHASE_OUT: 'Retire', CONSOLIDATE: 'Merge', UNKNOWN: 'Don’t know' },
  ruleSetState: { DRAFT: 'Draft', ADOPTED: 'Adopted', SUPERSEDED: 'Superseded' },
};
