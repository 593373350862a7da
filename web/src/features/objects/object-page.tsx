import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { ObjectPageDocument, type ObjectPageQuery } from '../../server/generated/objects/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading, NotFound } from '../../ui/status.tsx';
import { History, Overview } from './object-overview.tsx';
import { ObjectRights } from './object-rights.tsx';
import { Forums, Systems } from './object-systems.tsx';
import { RoleMatrix } from './role-matrix.tsx';
import './object.css';

export type FoundObject = NonNullable<ObjectPageQuery['maintenanceObject']>;

export default function ObjectPage() {
  const { slug = '' } = useParams();
  return <ObjectBySlug key={slug} slug={slug} />;
}

function ObjectBySlug({ slug }: { slug: string }) {
  const text = useText();
  const { per, along } = useAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: ObjectPageDocument, variables: { slug, day: per } });
  const found = data?.maintenanceObject ?? null;
  const missing = !fetching && !found && (!error || readFailure(error).kind === 'notFound');
  return (
    <>
      <PageHeading title={found?.name ?? text.object.heading} question={found ? text.object.question : undefined} above={found?.family?.name}>
        {found && <ButtonLink to={paths.whoDecides + query({ objekt: slug, per })}>{text.object.ask}</ButtonLink>}
      </PageHeading>
      {missing ? <NotFound title={text.object.missing}><p>{text.object.missingBecause}</p><p><ButtonLink to={paths.map + along}>{text.object.toMap}</ButtonLink></p></NotFound>
        : found ? <Found object={found} kommuner={data!.kommuner.nodes} />
          : error ? <Failed what={text.object.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
            : <Loading what={text.object.loading} rows={6} />}
    </>
  );
}

function Found({ object, kommuner }: { object: FoundObject; kommuner: ObjectPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { per } = useAddress();
  const mayAssign = useMay('assignSeat')?.may === true && per === null;
  const names = text.object.sections;
  return (
    <div className="object">
      <nav className="contents no-print" aria-label={text.object.contents}>
        <ul>
          {Object.entries(names).map(([id, name]) => <li key={id}><a href={`#${id}`}>{name}</a></li>)}
        </ul>
      </nav>
      <div className="object-sections">
        <Overview object={object} kommuner={kommuner} />
        <Section id="roller" title={names.roller} acts={mayAssign && <ButtonLink dense to={`${paths.administer('stolar')}?objekt=${object.slug}`}>{text.object.changeRoles}</ButtonLink>}>
          {object.seats.length === 0 ? <Empty title={text.object.seatsNone}>{text.object.seatsNoneBecause}</Empty> : <RoleMatrix seats={object.seats} name={object.name} />}
        </Section>
        <ObjectRights object={object} kommuner={kommuner} />
        <Systems object={object} kommuner={kommuner} />
        <Forums object={object} />
        <History object={object} />
      </div>
    </div>
  );
}
