import { isDay, readAmount, writeAmount } from '../../text/format.ts';
import { query } from '../../address/params.ts';
import { paths } from '../../address/paths.ts';

/** A question as it stands in the form, all in text. */
export interface Question {
  typ: string;
  objekt: string;
  kommun: string[];
  belopp: string;
  per: string;
}

export interface QuestionType { key: string; hasAmount: boolean }

/** The question in an address; null when nothing has been asked yet. */
export function questionOf(params: URLSearchParams): Question | null {
  const typ = params.get('typ') ?? '';
  if (typ === '') return null;
  return {
    typ,
    objekt: params.get('objekt') ?? '',
    kommun: (params.get('kommun') ?? '').split(',').filter(code => code !== ''),
    belopp: written(params.get('belopp') ?? ''),
    per: params.get('per') ?? '',
  };
}

/** The address has a point before the öre; the field has what a person would write. */
function written(belopp: string): string {
  const amount = readAmount(belopp);
  return amount === null ? belopp : writeAmount(amount);
}

export function addressOf(question: Question): string {
  const amount = readAmount(question.belopp);
  return paths.whoDecides + query({
    typ: question.typ,
    objekt: question.objekt,
    kommun: question.kommun.join(','),
    belopp: amount === null ? null : String(amount),
    per: question.per,
  });
}

export type QuestionFault = 'typ' | 'belopp' | 'beloppUnreadable' | 'per';

/** What must be mended before the question can be sent; the rest is for the server to judge. */
export function faultsOf(question: Question, type: QuestionType | undefined): QuestionFault[] {
  const faults: QuestionFault[] = [];
  if (question.typ === '') faults.push('typ');
  if (type?.hasAmount === true) {
    if (question.belopp.trim() === '') faults.push('belopp');
    else if (readAmount(question.belopp) === null) faults.push('beloppUnreadable');
  }
  if (question.per !== '' && !isDay(question.per)) faults.push('per');
  return faults;
}

export function sameQuestion(a: Question, b: Question | null): boolean {
  return b !== null && a.typ === b.typ && a.objekt === b.objekt && a.per === b.per
    && [...a.kommun].sort().join() === [...b.kommun].sort().join()
    && (readAmount(a.belopp) ?? a.belopp) === (readAmount(b.belopp) ?? b.belopp);
}
