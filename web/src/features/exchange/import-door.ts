import { ask, post, type Answer as HttpAnswer } from '../../server/http.ts';

export type Verdict = 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'QUESTION' | 'REFUSED';

export interface Remark { weight: 'NOTE' | 'QUESTION' | 'REFUSAL'; head: string | null; field: string | null; given: string; text: string; cure: string; choices: string[] }
export interface Row { row: number; verdict: Verdict; subject: string; remarks: Remark[]; changes: { head: string; before: string; after: string }[] }
export interface Answer { field: string; given: string; meant: string; row?: number | null }
export interface Figures { rows: number; added: number; changed: number; unchanged: number; questions: number; refused: number }

/** A file that has been uploaded, and everything the server makes of it. */
export interface ImportView {
  id: string;
  fileName: string;
  kind: string;
  kindTitle: string;
  state: 'OPEN';
  version: string;
  sheet: string;
  sheets: string[];
  kommun: string | null;
  createKommuner: boolean;
  remembered: boolean;
  columns: { column: number; head: string; letter: string; field: string | null; label: string | null; sample: string[] }[];
  fields: { key: string; head: string; required: boolean; keyHead: string | null; form: string }[];
  fault: string | null;
  figures: Figures;
  lastLine: string;
  mayBeApplied: boolean;
  missingKommuner: { code: string; name: string | null }[];
  remarks: string[];
  rows: Row[];
  rowsLeftOut: number;
  duplicates: { name: string; other: string; otherSlug: string | null; score: number; reason: string }[];
  answers: Answer[];
}

export interface ImportDone { id: string; fileName?: string; kind?: string; state: 'DONE'; lastLine: string }

/** What a person says about a file. What is left out stays as it was. */
export interface Said { sheet?: string; kommun?: string; createKommuner?: boolean; map?: Record<string, string | null>; answers?: Answer[] }

export const steps = ['kolumner', 'kontrollera', 'forhandsvisa', 'klart'] as const;
export type Step = (typeof steps)[number];

const files = '/import/files';

export const open = () => ask<{ id: string; fileName: string; kind: string; created: string }[]>(files);
export const show = (id: string) => ask<ImportView | ImportDone>(`${files}/${id}`);
export const preview = (id: string, said: Said) => post<ImportView>(`${files}/${id}/preview`, said);
export const confirm = (id: string, version: string, idempotencyKey: string) => post<ImportDone>(`${files}/${id}/confirm`, { version, idempotencyKey });
export const discard = (id: string) => ask<null>(`${files}/${id}`, { method: 'DELETE' });
export const rows = (id: string, verdict: Verdict, skip: number) => ask<Row[]>(`${files}/${id}/rows?verdict=${verdict}&skip=${skip}&take=100`);

export function upload(file: File, kind: string, kommun: string): Promise<HttpAnswer<ImportView>> {
  const form = new FormData();
  form.set('file', file);
  form.set('kind', kind);
  if (kommun !== '') form.set('kommun', kommun);
  return ask<ImportView>(files, { method: 'POST', body: form });
}

/** "445 rows: 430 added, 0 changed, 10 unchanged, 5 questions, 0 refused" as figures. */
export function readLastLine(line: string): Figures | null {
  const found = /^(\d+) rows: (\d+) added, (\d+) changed, (\d+) unchanged, (\d+) questions, (\d+) refused$/.exec(line);
  if (found === null) return null;
  const [rowCount, added, changed, unchanged, questions, refused] = found.slice(1).map(Number) as [number, number, number, number, number, number];
  return { rows: rowCount, added, changed, unchanged, questions, refused };
}
