import { ask } from '../../server/http.ts';

/** What the server takes, for the file dialogue; the server decides. */
export const kinds = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv,.png,.jpg,.jpeg';

/** Where a file of the matter is read. */
export const addressOf = (id: string) => `/documents/${id.slice(id.indexOf(':') + 1)}`;

/** Hands a file in with the matter; the same key again is the same file. */
export function handIn(matter: string, file: File, idempotencyKey: string) {
  const form = new FormData();
  form.set('matter', matter);
  form.set('idempotencyKey', idempotencyKey);
  form.set('file', file);
  return ask<null>('/documents', { method: 'POST', body: form });
}
