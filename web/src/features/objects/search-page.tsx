import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { SearchDocument, type SearchQuery } from '../../server/generated/objects/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';

export default function SearchPage() {
  const text = useText();
  const { sok } = useAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: SearchDocument, variables: { text: sok }, pause: sok === '' });
  return (
    <>
      <PageHeading title={text.search.title} question={sok === '' ? text.search.empty : text.search.question(sok)} />
      {sok === '' ? null
        : error && !data ? <Failed what={text.search.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
          : !data || fetching ? <Loading what={text.search.loading} />
            : data.search.length === 0 ? <Empty title={text.search.none(sok)}>{text.search.noneBecause}</Empty>
              : (
                <>
                  <p role="status" className="muted search-hits">{text.search.hits(data.search.length)}</p>
                  <ul className="plain stack">
                    {data.search.map(hit => <Hit key={`${hit.kind} ${hit.slug}`} hit={hit} />)}
                  </ul>
                </>
              )}
    </>
  );
}

function Hit({ hit }: { hit: SearchQuery['search'][number] }) {
  const text = useText();
  const kinds: Record<string, { name: string; to: string | null }> = {
    MaintenanceObject: { name: text.search.kinds.object, to: paths.object(hit.slug) },
    ItSystem: { name: text.search.kinds.system, to: paths.system(hit.slug) },
    MatterType: { name: text.search.kinds.matterType, to: paths.whoDecides + query({ typ: hit.slug }) },
    Person: { name: text.search.kinds.person, to: null },
    Forum: { name: text.search.kinds.forum, to: null },
  };
  const kind = kinds[hit.kind] ?? { name: text.search.kinds.other, to: null };
  return (
    <li className="row-s">
      <Badge icon={false}>{kind.name}</Badge>
      {kind.to === null ? <strong>{hit.name}</strong> : <Link to={kind.to}>{hit.name}</Link>}
      {hit.detail && <span className="muted">{hit.detail}</span>}
    </li>
  );
}
