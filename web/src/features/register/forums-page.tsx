import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { ForumsDocument, type ForumsQuery } from '../../server/generated/register/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText } from '../../text/text.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/status.tsx';
import { Or } from '../../ui/values.tsx';

export default function ForumsPage() {
  const text = useText();
  const [{ data, error }, again] = useQuery({ query: ForumsDocument });
  const columns: Column<ForumsQuery['forums']['nodes'][number]>[] = [
    { key: 'namn', head: text.forum.head.name, main: true, cell: row => <Link to={paths.forum(row.slug)}>{row.name}</Link> },
    { key: 'slag', head: text.forum.head.kind, cell: row => text.forum.kind[row.legalKind] },
    { key: 'hor', head: text.forum.head.belongs, cell: row => row.object ? <Link to={paths.object(row.object.slug)}>{row.object.name}</Link> : <Or>{row.kommun?.name}</Or> },
    { key: 'uppgift', head: text.forum.head.task, cell: row => <Or>{row.task}</Or> },
  ];
  return (
    <>
      <PageHeading title={text.forum.title} question={text.forum.question} />
      {data ? <DataTable caption={text.forum.caption(data.forums.nodes.length)} region={text.forum.list} columns={columns} rows={data.forums.nodes} rowKey={row => row.slug} />
        : error ? <Failed what={text.forum.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.forum.loading} rows={8} />}
    </>
  );
}
