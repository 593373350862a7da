import type { Answer, ImportView, Row } from './import-door.ts';

/** The same cell in the same column is one question, however many rows ask it. */
export interface Question { field: string; given: string; head: string | null; text: string; cure: string; choices: string[]; rows: Row[]; refusal: boolean }

export function questionsOf(view: ImportView): { questions: Question[]; faults: { row: Row; text: string; cure: string; head: string | null }[] } {
  const questions = new Map<string, Question>();
  const faults: { row: Row; text: string; cure: string; head: string | null }[] = [];
  for (const row of view.rows) {
    for (const remark of row.remarks) {
      if (remark.weight === 'NOTE') continue;
      if (remark.field === null) {
        faults.push({ row, text: remark.text, cure: remark.cure, head: remark.head });
        continue;
      }
      const key = `${remark.field}\n${remark.given}`;
      const known = questions.get(key);
      if (known) known.rows.push(row);
      else questions.set(key, { field: remark.field, given: remark.given, head: remark.head, text: remark.text, cure: remark.cure, choices: remark.choices, rows: [row], refusal: remark.weight === 'REFUSAL' });
    }
  }
  return { questions: [...questions.values()], faults };
}

/** Adds or replaces an answer; an empty meaning takes it back. */
export function withAnswer(answers: readonly Answer[], field: string, given: string, meant: string): Answer[] {
  const rest = answers.filter(answer => answer.field !== field || answer.given !== given);
  return meant === '' ? rest : [...rest, { field, given, meant }];
}
