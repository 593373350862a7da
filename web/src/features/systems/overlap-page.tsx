import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ArrowLeftRight } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { OverlapDocument } from '../../server/generated/systems/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText, useWords } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Select } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Money } from '../../ui/values.tsx';
import { axisOf, heatOf, linesOf, pairs, readMatrix, seen, type Axis, type Matrix, type MatrixRow, type MatrixView, type Pair } from './matrix.ts';
import './systems.css';

/** More lines than this help nobody on one page; a kommun or other axes give fewer. */
const most = 300;

export default function OverlapPage() {
  const text = useText();
  const { params, per, kommun } = useAddress();
  const view = useMemo(() => readMatrix(params), [params]);
  const [{ data, error, fetching }, again] = useQuery({ query: OverlapDocument, variables: { rows: axisOf[view.rows], columns: axisOf[view.columns], kommuner: kommun.length === 0 ? null : kommun, day: per } });
  return (
    <>
      <PageHeading title={text.overlap.title} question={text.overlap.question} />
      <Choices view={view} matrix={data?.systemMatrix} />
      {data ? <Grid matrix={data.systemMatrix} view={view} busy={fetching} />
        : error ? <Failed what={text.overlap.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
          : <Loading what={text.overlap.loading} rows={8} />}
    </>
  );
}

function Choices({ view, matrix }: { view: MatrixView; matrix: Matrix | undefined }) {
  const text = useText();
  const { change } = useAddress();
  const pair = pairs.find(one => one === `${view.rows}-${view.columns}` || one === `${view.columns}-${view.rows}`) ?? 'stod-kommun';
  const choose = (rows: Axis, columns: Axis) => change({ rader: rows === 'stod' && columns === 'kommun' ? null : rows, kolumner: rows === 'stod' && columns === 'kommun' ? null : columns, kolumn: null });
  return (
    <div className="overlap-form no-print">
      <Select label={text.overlap.view} filter value={pair} onChange={value => choose(...(value.split('-') as [Axis, Axis]))} options={pairs.map((value: Pair) => ({ value, label: text.overlap.views[value] }))} />
      <Button icon={<ArrowLeftRight aria-hidden="true" />} onClick={() => choose(view.columns, view.rows)}>{text.overlap.swap}</Button>
      <Checkbox label={text.overlap.onlyOverlap} checked={view.only === 'overlapp'} onChange={on => change({ visaBara: on ? 'overlapp' : null })} />
      <Checkbox label={text.overlap.onlyGaps} checked={view.only === 'luckor'} onChange={on => change({ visaBara: on ? 'luckor' : null })} />
      {matrix && <div className="overlap-narrow"><Select label={text.overlap.narrow} empty={text.overlap.allColumns} filter value={view.column} onChange={kolumn => change({ kolumn })} options={matrix.columns.map(column => ({ value: column.key, label: column.name }))} /></div>}
    </div>
  );
}

function Grid({ matrix, view, busy }: { matrix: Matrix; view: MatrixView; busy: boolean }) {
  const text = useText();
  const { change } = useAddress();
  const me = useMe();
  const sees = useCallback((code: string) => me.seesAll || me.kommuner.some(kommun => kommun.code === code), [me]);
  const all = useMemo(() => linesOf(matrix, view, sees), [matrix, view, sees]);
  const lines = all.slice(0, most);
  const caption = text.overlap.caption(text.overlap.axes[view.rows], text.overlap.axes[view.columns], all.length, matrix.rowsTotal);

  if (all.length === 0) {
    return (
      <Empty title={view.only === '' ? text.overlap.noneEmpty : view.only === 'overlapp' ? text.overlap.none : text.overlap.noneGaps}
        step={view.only !== '' && <Button onClick={() => change({ visaBara: null })}>{text.overlap.showAll}</Button>}>
        {view.only === '' ? text.overlap.noneEmptyBecause : text.overlap.notJudged(matrix.notJudged)}
      </Empty>
    );
  }
  return (
    <>
      <p className="muted small">{text.overlap.legend} {text.overlap.notJudged(matrix.notJudged)}{!me.seesAll && (view.rows === 'kommun' || view.columns === 'kommun') && ` ${text.kommun.unseenMark}`}</p>
      {(all.length > most || matrix.rows.length < matrix.rowsTotal) && <p><strong>{text.overlap.truncated(lines.length, matrix.rowsTotal)}</strong></p>}
      <ScrollRegion label={caption} className={view.column === '' ? 'table-region' : 'table-region narrowed'} busy={busy}>
        <table className="heat">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.overlap.axes[view.rows]}</th>
              {matrix.columns.map(column => <th key={column.key} scope="col" className={hidden(view, column.key)}>{column.name}</th>)}
              {view.rows !== 'system' && <th scope="col" className="num">{text.overlap.different}</th>}
              <th scope="col" className="num">{text.overlap.cost}</th>
            </tr>
          </thead>
          <tbody>{lines.map(line => <Line key={line.key} line={line} view={view} columns={matrix.columns} sees={sees} />)}</tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function hidden(view: MatrixView, column: string): string | undefined {
  return view.column !== '' && view.column !== column ? 'not-chosen' : undefined;
}

function Line({ line, view, columns, sees }: { line: MatrixRow; view: MatrixView; columns: Matrix['columns']; sees: (code: string) => boolean }) {
  const { text } = useWords();
  const { along } = useAddress();
  const to = view.rows === 'system' ? paths.system(line.key) : view.rows === 'objekt' ? paths.object(line.key) : view.rows === 'stod' ? `${paths.systems}?funktion=${line.key}` : null;
  return (
    <tr>
      <th scope="row">{to === null ? line.name : <Link to={to + (to.includes('?') ? '' : along)}>{line.name}</Link>}</th>
      {line.cells.map((cell, index) => {
        const column = columns[index]!;
        if (cell === null && !seen(view, line.key, column.key, sees)) return <td key={column.key} className={`unseen ${hidden(view, column.key) ?? ''}`}><span aria-hidden="true">?</span><span className="visually-hidden">{text.overlap.unseen}</span></td>;
        if (cell === null) return <td key={column.key} className={`hole ${hidden(view, column.key) ?? ''}`}><span aria-hidden="true">–</span><span className="visually-hidden">{text.overlap.gap}</span></td>;
        return (
          <td key={column.key} className={`${view.rows === 'system' || view.columns === 'system' ? 'heat-2' : `heat-${heatOf(line.systemCount)}`} ${hidden(view, column.key) ?? ''}`}>
            {view.rows === 'system' || view.columns === 'system' ? <CellMark view={view} count={cell.systems.length} /> : cell.systems.map((one, at) => <div key={one.slug}>{at < 6 ? <Link to={paths.system(one.slug) + along}>{one.name}</Link> : at === 6 ? `+${cell.systems.length - 6}` : null}</div>)}
          </td>
        );
      })}
      {view.rows !== 'system' && <td className={`num heat-${heatOf(line.systemCount)}`}><span className="heat-count">{line.systemCount}</span>{line.holes > 0 && view.columns === 'kommun' && <div className="small">{text.overlap.gaps(line.holes)}</div>}</td>}
      <td className="num"><Money amount={line.yearlyCost} /></td>
    </tr>
  );
}

function CellMark({ view, count }: { view: MatrixView; count: number }) {
  const { text } = useWords();
  return <>{view.rows === 'system' || view.columns === 'system' ? (count > 1 ? text.overlap.many(count) : text.ui.yes) : null}</>;
}
