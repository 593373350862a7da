import { isRouteErrorResponse, useRouteError } from 'react-router';
import { paths } from '../address/paths.ts';
import { useText } from '../text/text.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageHeading } from '../ui/page.tsx';
import { NotFound } from '../ui/status.tsx';

/** A page that could not be drawn, or code that a newer version has replaced: said in words, with a way on. */
export function RouteTrouble() {
  const text = useText();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <Missing />;
  const replaced = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <>
      <PageHeading title={text.frame.pageFailed} />
      <div className="prose">
        <p>{replaced ? text.frame.newVersion : text.frame.pageFailedBecause}</p>
        <p className="row">
          <Button look="primary" onClick={() => window.location.reload()}>{text.frame.reload}</Button>
          <ButtonLink to={paths.start}>{text.frame.toStart}</ButtonLink>
        </p>
      </div>
    </>
  );
}

export function Missing() {
  const text = useText();
  return (
    <>
      <PageHeading title={text.frame.missing} />
      <NotFound title={text.frame.missingBecause}><p><ButtonLink to={paths.start}>{text.frame.toStart}</ButtonLink></p></NotFound>
    </>
  );
}
