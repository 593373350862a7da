import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router';
import { paths } from '../address/paths.ts';
import { query } from '../address/params.ts';
import { useAddress } from '../address/use-address.ts';
import { useSession, type Session } from '../server/session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Band, Failed, Loading } from '../ui/status.tsx';
import { PageHeading } from '../ui/page.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { PageHandle } from '../routes.tsx';
import './frame.css';

/** What surrounds every page: skip link, header, the bands that say what one is looking at, the page, footer. */
export function Shell() {
  const text = useText();
  const session = useSession();
  const handle = useHandle();
  const moving = useNavigation().state === 'loading';
  const me = session.state === 'signedIn' ? session.me : null;
  return (
    <div className="frame">
      <a className="skip" href="#content">{text.frame.skip}</a>
      <Header me={me} filters={handle.filters && me?.union != null} />
      <Bands session={session} filters={handle.filters} />
      <main id="content" tabIndex={-1} className={moving ? 'content content-moving' : 'content'} aria-busy={moving || undefined}>
        <Gate session={session} handle={handle} />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}

function useHandle(): PageHandle {
  const last = useMatches().at(-1);
  return (last?.handle as PageHandle | undefined) ?? { open: true, filters: false };
}

/** Lets in to the page, or says why not yet. */
function Gate({ session, handle }: { session: Session; handle: PageHandle }) {
  const text = useText();
  const location = useLocation();
  const page = <Suspense fallback={<Loading what={text.frame.loading} />}><Outlet /></Suspense>;
  if (handle.open) return page;
  if (session.state === 'loading') return <Loading what={text.frame.loadingSession} />;
  if (session.state === 'failed') {
    return <><PageHeading title={text.frame.product} /><Failed what={text.frame.sessionFailed} trouble={session.failure} retry={session.retry} /></>;
  }
  if (session.state === 'signedOut') {
    const wanted = location.pathname + location.search + location.hash;
    return <Navigate to={paths.signIn + query({ till: wanted === paths.start ? null : wanted })} replace />;
  }
  if (session.me.union === null && !handle.withoutUnion) return <Navigate to={paths.setUp} replace />;
  return page;
}

function Bands({ session, filters }: { session: Session; filters: boolean }) {
  const text = useText();
  const { per, change, invalid } = useAddress();
  if (session.state !== 'signedIn') return null;
  const { me } = session;
  const history = filters && per !== null;
  if (!me.union?.isDemo && !session.expired && !history && invalid.length === 0) return null;
  return (
    <aside aria-label={text.frame.about}>
      {me.union?.isDemo && <Band tone="demo">{text.frame.demo}</Band>}
      {session.expired && (
        <Band tone="warn" act={<Button dense onClick={session.reload}>{text.frame.signedInAgain}</Button>}>
          {text.frame.expired} <a href={paths.signIn} target="_blank" rel="noreferrer">{text.frame.signInAgain}</a>
        </Band>
      )}
      {history && (
        <Band tone="info" act={<Button dense onClick={() => change({ per: null }, 'push')}>{text.frame.toToday}</Button>}>
          <strong>{per > me.today ? text.frame.future(per) : text.frame.historical(per)}</strong>
        </Band>
      )}
      {invalid.length > 0 && <Band tone="warn">{text.states.invalidKeys(invalid)}</Band>}
    </aside>
  );
}
