import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { ObjectRightsDocument, type ObjectPageQuery, type ObjectRightFragment } from '../../server/generated/objects/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useText, useWords } from '../../text/text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import type { FoundObject } from './object-page.tsx';
import { laddersOf, type LadderOfObject } from './ladders.ts';
import { closeness, makeRightsTable, type BandRow, type RightsTable, type TypeOfMatter } from './rights-table.ts';

/** Decision rights as a table whose column heads are the rights' own limits, as sentences, and the ladders behind them. A failure here fails alone. */
export function ObjectRights({ object, kommuner }: { object: FoundObject; kommuner: ObjectPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { per } = useAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: ObjectRightsDocument, variables: { day: per } });
  const place = useMemo(() => ({ slug: object.slug, family: object.family?.slug ?? null }), [object]);
  const rights = useMemo(() => (data?.decisionRights.nodes ?? []).filter(right => closeness(right, place) !== null), [data, place]);
  const table = useMemo(() => makeRightsTable(rights, data?.matterTypes.nodes ?? [], place), [rights, data, place]);
  const names = text.object.sections;

  if (!data) {
    return (
      <Section id="beslutsratter" title={names.beslutsratter}>
        {error ? <Failed what={text.object.rightsFailed} works={text.object.rightsWorks} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
          : fetching && <Loading what={text.object.rightsLoading} rows={5} />}
      </Section>
    );
  }
  if (rights.length === 0) {
    return <Section id="beslutsratter" title={names.beslutsratter}><Empty title={text.object.rightsNone}>{text.object.rightsNoneBecause}</Empty></Section>;
  }
  const nameOf = (code: string) => kommuner.find(kommun => kommun.code === code)?.name ?? code;
  return (
    <>
      <Section id="beslutsratter" title={names.beslutsratter}>
        <p className="muted prose">{text.object.rightsLead}</p>
        <RightsTableView table={table} name={object.name} nameOf={nameOf} />
        <Sentences rights={rights} place={place} />
      </Section>
      <Section id="eskalering" title={names.eskalering}>
        <Ladders rights={rights} types={data.matterTypes.nodes} place={place} />
      </Section>
    </>
  );
}

function RightsTableView({ table, name, nameOf }: { table: RightsTable; name: string; nameOf: (code: string) => string }) {
  const text = useText();
  const [band, setBand] = useState(0);
  const heads = table.columns.map(column => text.object.band(column.above, column.upTo));
  const priced = table.rows.filter(row => row.type.hasAmount);
  const free = table.rows.filter(row => !row.type.hasAmount);
  const spanHead = (from: number, span: number) => text.object.band(table.columns[from]!.above, table.columns[from + span - 1]!.upTo);
  return (
    <>
      {heads.length > 1 && <div className="rights-band no-print"><Select label={text.object.amount} filter value={String(band)} onChange={value => setBand(Number(value))} options={heads.map((head, index) => ({ value: String(index), label: head }))} /></div>}
      <ScrollRegion label={text.object.rightsTable(name)} className="table-region">
        <table className="data-table cards rights">
          <caption className="visually-hidden">{text.object.rightsTable(name)}</caption>
          <thead><tr><th scope="col">{text.object.matter}</th>{heads.map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {priced.map((row, index) => {
              let at = 0;
              return (
                <tr key={index}>
                  <th scope="row">{row.type.name}<RowDetail row={row} nameOf={nameOf} /></th>
                  {row.cells.map((cell, cellIndex) => {
                    const from = at;
                    at += cell.span;
                    return (
                      <td key={cellIndex} colSpan={cell.span} data-head={spanHead(from, cell.span)} className={band >= from && band < at ? undefined : 'other-band'}>
                        <div className="cell"><Cell rights={cell.rights} /></div>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {free.length > 0 && (
        <Disclosure level={3} title={<>{text.object.noAmount} <span className="muted">({free.length})</span></>}>
          <table className="data-table cards rights">
            <caption className="visually-hidden">{text.object.noAmount}</caption>
            <thead><tr><th scope="col">{text.object.matter}</th><th scope="col">{text.object.who}</th></tr></thead>
            <tbody>
              {free.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{row.type.name}<RowDetail row={row} nameOf={nameOf} /></th>
                  <td data-head={text.object.who}><div className="cell"><Cell rights={row.cells[0]?.rights ?? []} /></div></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </>
  );
}

function RowDetail({ row, nameOf }: { row: BandRow; nameOf: (code: string) => string }) {
  const text = useText();
  const detail = row.kommuner.length > 0 ? text.object.named(row.kommuner.map(nameOf)) : text.object.reach[row.reach];
  return detail === '' ? null : <div className="muted small">{detail}</div>;
}

function Cell({ rights }: { rights: readonly ObjectRightFragment[] }) {
  const text = useText();
  if (rights.length === 0) return <span className="vacant">{text.object.noRule}</span>;
  return (
    <>
      {rights.length > 1 && <div className="vacant">{text.object.twoRules}</div>}
      {rights.map(right => {
        const first = right.steps[0];
        if (first === undefined) return null;
        return (
          <div key={right.id}>
            <div>{first.decider.kind === 'FORUM' ? text.object.votes(first.decider.name) : text.object.decides(first.decider.name)}</div>
            {first.consenting.length > 0 && <div className="muted small">{text.object.consentOf(first.consenting)}</div>}
            {first.heard.length > 0 && <div className="muted small">{text.object.hearing(first.heard)}</div>}
            <a className="small" href={`#regel-${right.key}`} onClick={() => document.getElementById(`regel-${right.key}`)?.closest('details')?.setAttribute('open', '')}>{right.key}</a>
          </div>
        );
      })}
    </>
  );
}

function Sentences({ rights, place }: { rights: readonly ObjectRightFragment[]; place: { slug: string; family: string | null } }) {
  const { text, format } = useWords();
  const groups = ([2, 1, 0] as const).map(near => ({ near, rights: rights.filter(right => closeness(right, place) === near).sort((a, b) => format.compare(a.key, b.key)) })).filter(group => group.rights.length > 0);
  return (
    <div className="sentences">
      <h3 className="object-sub" id="meningar">{text.object.sentences}</h3>
      <p className="muted">{text.object.sentencesLead(rights.length)}</p>
      {groups.map(group => (
        <Disclosure key={group.near} level={4} open={group.near === 2} title={<>{text.object.closeness[group.near]} <span className="muted">({group.rights.length})</span></>}>
          <ul className="plain stack">
            {group.rights.map(right => (
              <li key={right.id} id={`regel-${right.key}`} className="sentence" tabIndex={-1}>
                <div><strong>{right.key}</strong> <Swedish>{right.text}</Swedish></div>
                <div className="muted small">{text.object.source}: {right.source ?? text.ui.unknown}. {text.object.active} {text.object.span(right.validFrom, right.validTo)}.</div>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

function Ladders({ rights, types, place }: { rights: readonly ObjectRightFragment[]; types: readonly TypeOfMatter[]; place: { slug: string; family: string | null } }) {
  const text = useText();
  const ladders = laddersOf(rights.filter(right => (closeness(right, place) ?? 0) > 0 || rights.every(one => closeness(one, place) === 0)), types);
  if (ladders.length === 0) return <p className="muted">{text.object.laddersNone}</p>;
  return (
    <>
      <p className="muted prose">{text.object.laddersLead}</p>
      <LadderList ladders={ladders.slice(0, 1)} open />
      {ladders.length > 1 && <Disclosure level={3} title={<>{text.object.moreLadders} <span className="muted">({ladders.length - 1})</span></>}><LadderList ladders={ladders.slice(1)} /></Disclosure>}
    </>
  );
}

function LadderList({ ladders, open = false }: { ladders: readonly LadderOfObject[]; open?: boolean }) {
  const text = useText();
  return (
    <div>
      {ladders.map((ladder, index) => (
        <Disclosure key={index} level={open ? 3 : 4} open={open} title={<>{ladder.matters.join(', ')} <span className="muted">({ladder.keys.join(', ')})</span></>}>
          <ol className="object-ladder">
            {ladder.steps.map(step => (
              <li key={step.order} value={step.order}>
                <Swedish>{step.sentence.charAt(0).toLocaleUpperCase('sv') + step.sentence.slice(1)}.</Swedish> <span className="muted">{text.object.workingDays(step.workingDays)}</span>
                {step.conclusive !== null && <div><strong>{text.who.conclusive[step.conclusive]}</strong></div>}
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </div>
  );
}
