import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { paths } from './address/paths.ts';
import { Shell } from './frame/shell.tsx';
import { Missing, RouteTrouble } from './frame/trouble.tsx';

/** How the frame treats a page. */
export interface PageHandle {
  /** Shown also to somebody who is not signed in. */
  open?: boolean;
  /** Shown although the database has no union yet. */
  withoutUnion?: boolean;
  /** The header shows the kommun filter and the day; without them the page has its own, or none. */
  filters: boolean;
}

interface PageRoute extends PageHandle {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** Every page of the product, each loaded when it is first opened. Browser tests read this list: a new page is tested from its first day. */
export const pages: readonly PageRoute[] = [
  { path: '/att-gora', filters: false, load: () => import('./features/identity/start-page.tsx') },
  { path: '/objektkarta', filters: true, load: () => import('./features/objects/map-page.tsx') },
  { path: '/objekt/:slug', filters: true, load: () => import('./features/objects/object-page.tsx') },
  { path: '/vem-bestammer', filters: false, load: () => import('./features/authority/who-decides-page.tsx') },
  { path: '/arenden', filters: false, load: () => import('./features/changes/changes-page.tsx') },
  { path: '/arenden/nytt', filters: false, load: () => import('./features/changes/new-change-page.tsx') },
  { path: '/arenden/:number', filters: false, load: () => import('./features/changes/matter-page.tsx') },
  { path: '/arenden/:number/utlamnande', filters: false, load: () => import('./features/register/disclosure-page.tsx') },
  { path: '/forum', filters: false, load: () => import('./features/register/forums-page.tsx') },
  { path: '/forum/:slug', filters: false, load: () => import('./features/register/forum-page.tsx') },
  { path: '/forum/:slug/:day', filters: false, load: () => import('./features/register/meeting-page.tsx') },
  { path: '/beslut', filters: false, load: () => import('./features/register/register-page.tsx') },
  { path: '/beslut/:authority/:year/:serial', filters: false, load: () => import('./features/register/decision-page.tsx') },
  { path: '/anmalan', filters: false, load: () => import('./features/register/delegation-page.tsx') },
  { path: '/utskrift/protokoll/:slug/:day', filters: false, load: () => import('./features/register/minutes-print.tsx') },
  { path: '/utskrift/anmalan/:slug/:year/:serial', filters: false, load: () => import('./features/register/delegation-print.tsx') },
  { path: '/utskrift/utlamnande/:number/:order', filters: false, load: () => import('./features/register/disclosure-print.tsx') },
  { path: '/system', filters: true, load: () => import('./features/systems/systems-page.tsx') },
  { path: '/system/:slug', filters: true, load: () => import('./features/systems/system-page.tsx') },
  { path: '/overlapp', filters: true, load: () => import('./features/systems/overlap-page.tsx') },
  { path: '/sok', filters: false, load: () => import('./features/objects/search-page.tsx') },
  { path: '/import', filters: false, withoutUnion: true, load: () => import('./features/exchange/import-start-page.tsx') },
  { path: '/import/:id/:step', filters: false, withoutUnion: true, load: () => import('./features/exchange/import-step-page.tsx') },
  { path: '/data', filters: false, load: () => import('./features/exchange/data-page.tsx') },
  { path: '/installningar', filters: false, load: () => import('./features/exchange/settings-page.tsx') },
  { path: '/utskick', filters: false, load: () => import('./features/exchange/deliveries-page.tsx') },
  { path: '/granskning', filters: false, load: () => import('./features/audit/audit-page.tsx') },
  { path: '/administration', filters: false, load: () => import('./features/organisation/administration-page.tsx') },
  { path: '/administration/:part', filters: false, load: () => import('./features/organisation/part-page.tsx') },
  { path: '/komigang', filters: false, withoutUnion: true, load: () => import('./features/organisation/set-up-page.tsx') },
  { path: '/komigang/:step', filters: false, withoutUnion: true, load: () => import('./features/organisation/set-up-page.tsx') },
  { path: '/logga-in', filters: false, open: true, load: () => import('./features/identity/sign-in-page.tsx') },
  { path: '/tillganglighet', filters: false, open: true, load: () => import('./features/identity/accessibility-page.tsx') },
  { path: '/ordlista', filters: false, open: true, load: () => import('./features/organisation/glossary-page.tsx') },
];

const routes: RouteObject[] = pages.map(({ path, load, ...handle }) => ({
  path,
  handle,
  lazy: async () => ({ Component: (await load()).default }),
}));

export const makeRouter = () => createBrowserRouter([{
  element: <Shell />,
  hydrateFallbackElement: <></>,
  errorElement: <RouteTrouble />,
  children: [
    { index: true, element: <Navigate to={paths.start} replace />, handle: { filters: false, open: true } satisfies PageHandle },
    // Around the pages, not on them: a page whose script cannot be fetched has not got as far as to show an error of its own.
    { errorElement: <RouteTrouble />, children: routes },
    { path: '*', element: <Missing />, handle: { filters: false, open: true } satisfies PageHandle },
  ],
}]);
