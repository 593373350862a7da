import type { ChangeDraftQuery, SubmitChangeMutationVariables } from '../../server/generated/changes/graphql.ts';
import { isDay, readAmount, writeAmount } from '../../text/format.ts';

/** A request as it stands in the form, all in text. */
export interface Request {
  title: string;
  summary: string;
  why: string;
  matterType: string;
  object: string;
  kommuner: string[];
  amount: string;
  yearlyCost: string;
  parts: Record<string, string>;
  wishedDate: string;
  workType: 'UPKEEP' | 'DEVELOPMENT';
  systems: string[];
}

export type RequestFault = 'title' | 'summary' | 'matterType' | 'amount' | 'yearlyCost' | 'wishedDate' | 'amountPerKommun';

export const emptyRequest: Request = { title: '', summary: '', why: '', matterType: '', object: '', kommuner: [], amount: '', yearlyCost: '', parts: {}, wishedDate: '', workType: 'UPKEEP', systems: [] };

const written = (amount: number | null) => amount === null ? '' : writeAmount(amount);

/** The form as a draft, or a matter to amend, was left. */
export function requestOf(draft: NonNullable<ChangeDraftQuery['changeRequest']>): Request {
  return {
    title: draft.title,
    summary: draft.summary,
    why: draft.why ?? '',
    matterType: draft.matterType?.key ?? '',
    object: draft.object?.slug ?? '',
    kommuner: draft.kommuner.map(one => one.code),
    amount: written(draft.amount),
    yearlyCost: written(draft.yearlyCost),
    parts: Object.fromEntries(draft.amountPerKommun.filter(part => part.amount !== null).map(part => [part.kommun.code, writeAmount(part.amount!)])),
    wishedDate: draft.wishedDate ?? '',
    workType: draft.workType,
    systems: draft.systems.map(one => one.slug),
  };
}

/** Parts are asked for when several kommuner share an amount; none of them filled in is also an answer. */
export function partsAsked(request: Request, hasAmount: boolean): boolean {
  return hasAmount && request.kommuner.length > 1;
}

/** What must be mended before it is sent; the rest is for the server to judge. */
export function faultsOf(request: Request, hasAmount: boolean, draft: boolean): RequestFault[] {
  const faults: RequestFault[] = [];
  const unreadable = (amount: string) => amount.trim() !== '' && readAmount(amount) === null;
  if (request.title.trim() === '') faults.push('title');
  if (!draft && request.summary.trim() === '') faults.push('summary');
  if (request.matterType === '') faults.push('matterType');
  if (hasAmount && (unreadable(request.amount) || (!draft && request.amount.trim() === ''))) faults.push('amount');
  if (unreadable(request.yearlyCost)) faults.push('yearlyCost');
  if (request.wishedDate !== '' && !isDay(request.wishedDate)) faults.push('wishedDate');
  if (partsAsked(request, hasAmount)) {
    const parts = request.kommuner.map(code => request.parts[code] ?? '');
    if (parts.some(part => part.trim() !== '') && parts.some(part => readAmount(part) === null)) faults.push('amountPerKommun');
  }
  return faults;
}

type Content = Omit<SubmitChangeMutationVariables['input'], 'id' | 'draft' | 'version' | 'idempotencyKey'>;

export function contentOf(request: Request, hasAmount: boolean): Content {
  const parts = partsAsked(request, hasAmount) && request.kommuner.every(code => readAmount(request.parts[code] ?? '') !== null);
  const orNull = (text: string) => text.trim() === '' ? null : text.trim();
  return {
    title: request.title.trim(),
    summary: orNull(request.summary),
    why: orNull(request.why),
    matterType: request.matterType,
    object: orNull(request.object),
    kommuner: request.kommuner,
    amount: hasAmount ? readAmount(request.amount) : null,
    amountPerKommun: parts ? request.kommuner.map(code => ({ kommun: code, amount: readAmount(request.parts[code]!)! })) : null,
    yearlyCost: readAmount(request.yearlyCost),
    wishedDate: orNull(request.wishedDate),
    workType: request.workType,
    systems: request.systems,
  };
}
