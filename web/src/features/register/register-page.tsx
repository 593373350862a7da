import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Download } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { firstPage } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { DecisionRegisterDocument, RegisterFiltersDocument, type DecisionRegisterQuery, type RegisterFiltersQuery } from '../../server/generated/register/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { readDay } from '../../text/format.ts';
import { useText, type Text } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, Paging, type Column } from '../../ui/data-table.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Field, Select, TextField } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Empty, Failed, Loading, Notice } from '../../ui/status.tsx';
import { Day, Money } from '../../ui/values.tsx';
import { swedishDay } from './asked.tsx';
import { outcomeTones } from './outcome-tones.ts';
import { askForDecisions, laws, narrowing, outcomes, readRegisterView, type RegisterView } from './register-view.ts';
import './register.css';

export default function RegisterPage() {
  const text = useText();
  const address = useAddress();
  const view = useMemo(() => readRegisterView(address.params, address.sortera), [address]);
  const [filters] = useQuery({ query: RegisterFiltersDocument });
  const [{ data, error, fetching, stale }, again] = useQuery({ query: DecisionRegisterDocument, variables: askForDecisions(address, view) });
  const found = data?.decisions;
  const narrowed = narrowing.some(key => (address.params.get(key) ?? '') !== '');
  const clear = () => address.change({ ...Object.fromEntries(narrowing.map(key => [key, null])), ...firstPage });
  const late = filters.data?.delegationDue.bodies.filter(one => one.overdue) ?? [];
  const file = (ending: string) => {
    const asked = new URLSearchParams([...address.params].filter(([key]) => (narrowing as readonly string[]).includes(key)));
    return `/export/decisions.${ending}${asked.size === 0 ? '' : `?${asked}`}`;
  };
  return (
    <>
      <PageHeading title={text.register.title} question={text.register.question}>
        <a className="button button-secondary" href={file('xlsx')}><Download aria-hidden="true" /><span>{text.register.xlsx}</span></a>
        <a className="button button-secondary" href={file('csv')}><Download aria-hidden="true" /><span>{text.register.csv}</span></a>
      </PageHeading>
      {late.length > 0 && <Notice tone="error"><p>{text.register.overdue(late.map(one => one.forum.name))} <Link to={paths.delegation}>{text.register.toReports}</Link></p></Notice>}
      {(filters.data?.delegationDue.withoutBody ?? 0) > 0 && <Notice tone="warn"><p>{text.register.withoutBody(filters.data!.delegationDue.withoutBody)}</p></Notice>}
      <Filters key={[address.sok, view.fran, view.till, address.per].join()} view={view} sok={address.sok} per={address.per} kommun={address.kommun.join(',')} known={filters.data} onChange={change => address.change({ ...change, ...firstPage })} />
      {!found ? (error ? <Failed what={text.register.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.register.loading} rows={8} />)
        : found.totalCount === 0 ? (
          narrowed ? <Empty title={text.register.none} step={<Button onClick={clear}>{text.register.clear}</Button>}>{text.register.noneBecause}</Empty> : <Empty title={text.register.empty}>{text.register.emptyBecause}</Empty>
        ) : (
          <>
            {narrowed && <p><Button look="quiet" dense onClick={clear}>{text.register.clear}</Button></p>}
            <DataTable caption={text.register.caption(found.totalCount)} region={text.register.title} columns={columnsOf(text, address.along)} rows={found.nodes} rowKey={row => row.id} busy={fetching || stale}
              sorting={{ ...view.sort, onSort: sortera => address.change({ sortera: sortera === '-beslutat' ? null : sortera, ...firstPage }) }} />
            <Paging page={address.sida} pageSize={view.pageSize} total={found.totalCount} hasNext={found.pageInfo.hasNextPage || (address.fore !== null && address.sida * view.pageSize < found.totalCount)}
              onNext={() => address.change({ sida: String(address.sida + 1), efter: found.pageInfo.endCursor ?? null, fore: null }, 'push')}
              onPrevious={() => address.change(address.sida <= 2 ? firstPage : { sida: String(address.sida - 1), fore: found.pageInfo.startCursor ?? null, efter: null }, 'push')}
              onSize={size => address.change({ rader: size === 50 ? null : String(size), ...firstPage })} />
          </>
        )}
    </>
  );
}

function Filters({ view, sok, per, kommun, known, onChange }: { view: RegisterView; sok: string; per: string | null; kommun: string; known: RegisterFiltersQuery | undefined; onChange: (change: Record<string, string | null>) => void }) {
  const text = useText();
  const me = useMe();
  const [written, write] = useState(sok);
  const [days, setDays] = useState({ fran: view.fran, till: view.till, per: per ?? '' });
  const send = () => onChange({ sok: written.trim(), ...Object.fromEntries(Object.entries(days).map(([key, day]) => [key, readDay(day)])) });
  const day = (key: keyof typeof days, label: string) => <Field label={label} filter>{wiring => <DayInput value={days[key]} onChange={value => setDays(old => ({ ...old, [key]: value }))} {...wiring} />}</Field>;
  return (
    <form role="search" className="register-filters no-print" aria-label={text.register.filters} onSubmit={event => { event.preventDefault(); send(); }}>
      <div className="register-search">
        <TextField label={text.register.search} type="search" filter value={written} onChange={write} autoComplete="off" maxLength={200} />
        <Button type="submit">{text.register.apply}</Button>
      </div>
      {me.kommuner.length > 1 && <Select label={text.register.kommun} filter empty={text.register.any} value={kommun} onChange={value => onChange({ kommun: value })} options={me.kommuner.map(one => ({ value: one.code, label: one.name }))} />}
      <Select label={text.register.body} filter empty={text.register.any} value={view.organ} onChange={organ => onChange({ organ })} options={known?.forums.nodes.map(one => ({ value: one.slug, label: one.name })) ?? []} />
      <Select label={text.register.object} filter empty={text.register.any} value={view.objekt} onChange={objekt => onChange({ objekt })} options={known?.maintenanceObjects.nodes.map(one => ({ value: one.slug, label: one.name })) ?? []} />
      <Select label={text.register.type} filter empty={text.register.any} value={view.typ} onChange={typ => onChange({ typ })} options={known?.matterTypes.nodes.map(one => ({ value: one.key, label: one.name })) ?? []} />
      <Select label={text.register.outcome} filter empty={text.register.any} value={view.utfall} onChange={utfall => onChange({ utfall })} options={outcomes.map(value => ({ value, label: text.changes.outcomes[value] }))} />
      <Select label={text.register.law} filter empty={text.register.any} value={view.klass} onChange={klass => onChange({ klass })} options={laws.map(value => ({ value, label: text.register.laws[value] }))} />
      <Select label={text.register.toReport} filter empty={text.register.any} value={view.lista} onChange={lista => onChange({ lista })} options={[{ value: 'ingen', label: text.register.toReportChoice }, ...(view.lista === '' || view.lista === 'ingen' ? [] : [{ value: view.lista, label: view.lista }])]} />
      {day('fran', text.register.from)}
      {day('till', text.register.to)}
      {day('per', text.register.per)}
    </form>
  );
}

function columnsOf(text: Text, along: string): Column<DecisionRegisterQuery['decisions']['nodes'][number]>[] {
  const { head } = text.register;
  return [
    { key: 'nummer', head: head.number, main: true, cell: row => <Link to={paths.decision(row) + along}>{row.number}</Link> },
    { key: 'arende', head: head.title, cell: row => <>{row.changeRequest?.title}{row.corrects && <span className="muted small"> · {text.register.corrected}</span>}</> },
    { key: 'utfall', head: head.outcome, cell: row => <Badge tone={outcomeTones[row.outcome]}>{text.changes.outcomes[row.outcome]}</Badge> },
    { key: 'beslutat', head: head.decided, sortable: true, cell: row => <Day day={swedishDay(row.decidedAt)} /> },
    { key: 'av', head: head.by, cell: row => row.decider?.name ?? row.deciderName ?? <span className="muted">{text.register.clock}</span> },
    { key: 'objekt', head: head.object, cell: row => row.changeRequest?.object ? <Link to={paths.object(row.changeRequest.object.slug)}>{row.changeRequest.object.name}</Link> : <span className="muted">{text.register.noObject}</span> },
    { key: 'klass', head: head.law, cell: row => text.register.laws[row.legalClass] },
    { key: 'dnr', head: head.dnr, cell: row => row.diarienummer ?? <span className="muted">{text.register.noDnr}</span> },
    { key: 'belopp', head: head.amount, number: true, sortable: true, cell: row => row.amount === null ? <span className="muted">{text.changes.noAmount}</span> : <Money amount={row.amount} /> },
  ];
}
