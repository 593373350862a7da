import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { LookupsDocument } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Failed, Loading, Notice } from '../../ui/status.tsx';
import { EntityForm } from './entity-form.tsx';
import type { AnyPart, ListResult, ListVariables, Part } from './parts/part.ts';
import type { PartKey } from './parts/parts.ts';

/** Adds one after the other, with what is already there beside it. */
export function QuickAdd({ part: any, onSaved, titled = false }: { part: AnyPart; onSaved: () => void; titled?: boolean }) {
  const part = any as unknown as Part<object>;
  const text = useText();
  const me = useMe();
  const [params] = useSearchParams();
  const [turn, setTurn] = useState(0);
  const [lookups, lookupsAgain] = useQuery({ query: LookupsDocument, requestPolicy: 'network-only' });
  const [there, thereAgain] = useQuery<ListResult<object>, ListVariables>({ query: part.document, variables: { first: 20, after: null, where: null }, requestPolicy: 'cache-and-network' });
  const words = text.admin.parts[part.key as PartKey];
  if (!lookups.data) return lookups.error ? <Failed what={text.admin.formFailed} trouble={readFailure(lookups.error)} retry={() => lookupsAgain({ requestPolicy: 'network-only' })} /> : <Loading what={text.admin.formLoading} />;

  const saved = () => {
    setTurn(turn + 1);
    lookupsAgain({ requestPolicy: 'network-only' });
    thereAgain({ requestPolicy: 'network-only' });
    onSaved();
  };
  const names = there.data?.list.nodes.map(row => part.nameOf(row, text)) ?? [];
  return (
    <div className="stack">
      {titled && <h3>{words.name}</h3>}
      {turn > 0 && <Notice tone="ok" role="status"><p>{text.admin.savedNamed}</p></Notice>}
      <EntityForm key={turn} spec={part.form(null, { text, lookups: lookups.data, today: me.today, params })} onSaved={saved} />
      {part.importKind && <p><Link to={`${paths.importing}?slag=${part.importKind}`}>{text.setUp.or}</Link></p>}
      {names.length > 0 && (
        <div>
          <h3 className="listed">{text.setUp.listed} ({there.data?.list.totalCount})</h3>
          <p>{names.join(', ')}{(there.data?.list.totalCount ?? 0) > names.length ? ' …' : ''}</p>
          <p><Link to={paths.administer(part.key)}>{text.setUp.seeAll}</Link></p>
        </div>
      )}
    </div>
  );
}
