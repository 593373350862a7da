import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { TextField } from '../../ui/field.tsx';
import { Empty, Failed, Loading, Notice } from '../../ui/status.tsx';
import type { AnyPart, ListResult, ListVariables, Part } from './parts/part.ts';
import type { PartKey } from './parts/parts.ts';

/** The list of a part, with search and pages, and the acts of each row as links. */
export function PartList({ part: any }: { part: AnyPart }) {
  const part = any as unknown as Part<object>;
  const text = useText();
  const me = useMe();
  const { sok, efter, sida, change } = useAddress();
  const [params] = useSearchParams();
  const saved = (useLocation().state as { saved?: string } | null)?.saved;
  const conditions = [sok === '' ? null : part.search(sok), part.narrow?.(params) ?? null].filter(one => one !== null);
  const where = conditions.length === 0 ? null : { and: conditions };
  const [{ data, error, fetching }, again] = useQuery<ListResult<object>, ListVariables>({ query: part.document, variables: { first: 50, after: efter, where } });
  const words = text.admin.parts[part.key as PartKey];
  const may = (act: string) => me.may.some(permission => permission.act === act && permission.may);

  const columns: Column<object>[] = [
    ...part.columns(text),
    {
      key: 'atgarder',
      head: text.admin.acts,
      cell: row => {
        const name = part.nameOf(row, text);
        const acts = [...(may(part.saveAct ?? part.act) ? [{ key: 'andra', label: text.admin.edit }] : []), ...(part.acts ?? []).filter(act => may(act.act)).map(act => ({ key: act.key, label: act.name(text) }))];
        return <span className="row-s">{acts.map(act => <Link key={act.key} to={`?${withKey(params, act.key, part.keyOf(row))}`} aria-label={text.admin.editNamed(act.label, name)}>{act.label}</Link>)}</span>;
      },
    },
  ];

  if (!data) return error ? <Failed what={text.admin.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.admin.loading} rows={8} />;
  return (
    <>
      {saved !== undefined && <Notice tone="ok" role="status"><p><strong>{text.admin.savedNamed}</strong> {saved}</p></Notice>}
      <PartSearch key={sok} />
      {data.list.nodes.length === 0 ? (
        sok === '' ? <Empty title={text.admin.none(words.name)} step={part.importKind && <ButtonLink to={`${paths.importing}?slag=${part.importKind}`}>{text.admin.importList}</ButtonLink>}>{text.admin.noneBecause}</Empty>
          : <Empty title={text.admin.noHits(sok)} step={<Button onClick={() => change({ sok: null, efter: null, sida: null })}>{text.table.clear}</Button>} />
      ) : (
        <>
          <DataTable caption={text.admin.count(data.list.nodes.length, data.list.totalCount, words.name)} columns={columns} rows={data.list.nodes} rowKey={row => part.keyOf(row)} busy={fetching} />
          <p className="row paging">
            {sida > 1 && <Button dense onClick={() => change({ sida: null, efter: null }, 'push')}>{text.table.previous}</Button>}
            {data.list.pageInfo.hasNextPage && <Button dense onClick={() => change({ sida: String(sida + 1), efter: data.list.pageInfo.endCursor }, 'push')}>{text.admin.more}</Button>}
          </p>
        </>
      )}
    </>
  );
}

function PartSearch() {
  const text = useText();
  const { sok, change } = useAddress();
  const [written, write] = useState(sok);
  return (
    <form role="search" aria-label={text.admin.search} className="part-search" onSubmit={event => { event.preventDefault(); change({ sok: written.trim(), efter: null, sida: null }); }}>
      <TextField label={text.admin.search} type="search" filter value={written} onChange={write} maxLength={200} autoComplete="off" />
      <Button type="submit">{text.frame.search}</Button>
    </form>
  );
}

function withKey(params: URLSearchParams, key: string, value: string): string {
  const next = new URLSearchParams(params);
  next.set(key, value);
  return next.toString();
}
