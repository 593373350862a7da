import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';

/** Something went wrong on the way to the server or in it, in the few kinds that a page shows differently. */
export interface Failure {
  kind: 'offline' | 'signedOut' | 'forbidden' | 'notFound' | 'invalid' | 'busy' | 'failed';
  message: string | null;
  path: string | null;
  reference: string | null;
}

const listeners = new Set<() => void>();

/** Calls back when an answer says that the session is over. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellSignedOut(): void {
  listeners.forEach(listener => listener());
}

export function readFailure(error: CombinedError): Failure {
  const first = error.graphQLErrors[0];
  const status = (error.response as Response | undefined)?.status;
  const extensions = first?.extensions ?? {};
  const code = typeof extensions.code === 'string' ? extensions.code : null;
  const reference = typeof extensions.correlation === 'string' ? extensions.correlation
    : (error.response as Response | undefined)?.headers?.get('x-correlation-id') ?? null;
  const path = typeof extensions.path === 'string' ? extensions.path : first?.path?.join('.') ?? null;
  const message = first?.message || null;

  if (status === 401 || code === 'SIGNED_OUT' || code === 'UNAUTHENTICATED') return { kind: 'signedOut', message, path, reference };
  if (status === 403 || code === 'FORBIDDEN' || code === 'NO_MANDATE') return { kind: 'forbidden', message, path, reference };
  if (code === 'NOT_FOUND') return { kind: 'notFound', message, path, reference };
  if (code === 'INVALID') return { kind: 'invalid', message, path, reference };
  if (status === 503 || status === 429 || code === 'BUSY') return { kind: 'busy', message, path, reference };
  if (error.networkError && status === undefined) return { kind: 'offline', message: null, path, reference };
  return { kind: 'failed', message, path, reference };
}

/** What went wrong before GraphQL was reached comes as a problem body; said as a GraphQL error it keeps its words, its code and the number to quote. */
async function fetchReadably(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.ok || !response.headers.get('content-type')?.includes('problem+json')) return response;
  const problem = await response.json().catch(() => ({})) as { detail?: string; code?: string; correlation?: string; path?: string };
  const body = { errors: [{ message: problem.detail ?? '', extensions: { code: problem.code, correlation: problem.correlation, path: problem.path } }] };
  return new Response(JSON.stringify(body), { status: response.status, statusText: response.statusText, headers: { 'Content-Type': 'application/json' } });
}

export function makeClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchReadably,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: { Accept: 'application/graphql-response+json, application/json' } },
    exchanges: [
      mapExchange({ onError: error => { if (readFailure(error).kind === 'signedOut') tellSignedOut(); } }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
