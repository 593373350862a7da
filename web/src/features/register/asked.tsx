import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { readFailure } from '../../server/graphql.ts';
import { PageHeading } from '../../ui/page.tsx';
import { Failed, Loading, NotFound } from '../../ui/status.tsx';

/** A page that waits for its answer, got none, or found nothing; the heading is there from the start. */
export function Asked({ title, waits, failed, missing, error, there, again, children }: {
  title: string; waits: string; failed: string; missing: string; error: CombinedError | undefined; there: boolean | null; again: () => void; children?: ReactNode;
}) {
  return (
    <>
      <PageHeading title={title} />
      {there === false ? <NotFound title={missing}>{children}</NotFound> : error ? <Failed what={failed} trouble={readFailure(error)} retry={again} /> : <Loading what={waits} rows={6} />}
    </>
  );
}

/** The Swedish day of a moment. */
export function swedishDay(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(moment));
}
