import { tellSignedOut, type Failure } from './graphql.ts';

/** An answer over plain HTTP: the body, or why not. */
export type Answer<T> = { ok: true; body: T } | { ok: false; status: number; failure: Failure; problem: unknown };

interface Problem { code?: string; detail?: string; path?: string; correlation?: string }

/** Asks one of the plain HTTP doors (sign-in, files) and reads its problem body when it says no. */
export async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init, headers: { Accept: 'application/json', ...init?.headers } });
  } catch {
    return { ok: false, status: 0, problem: null, failure: { kind: 'offline', message: null, path: null, reference: null } };
  }
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  if (response.ok) return { ok: true, body: body as T };

  if (response.status === 401) tellSignedOut();
  const problem = (body ?? {}) as Problem;
  return {
    ok: false,
    status: response.status,
    problem: body,
    failure: {
      kind: kindOf(response.status),
      message: problem.detail ?? null,
      path: problem.path ?? null,
      reference: problem.correlation ?? null,
    },
  };
}

export function post<T>(path: string, body: unknown): Promise<Answer<T>> {
  return ask<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
}

function kindOf(status: number): Failure['kind'] {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 503 || status === 429) return 'busy';
  return status >= 400 && status < 500 ? 'invalid' : 'failed';
}
