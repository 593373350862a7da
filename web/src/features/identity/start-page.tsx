import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { StartDocument, StartRightsDocument, type StartQuery, type StartSeatFragment } from '../../server/generated/identity/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText, useWords } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SideBadge } from '../../ui/kommun-mark.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { rightsOfSeat } from './my-rights.ts';
import { needsOf, type Need } from './needs.ts';
import { Waiting } from './waiting.tsx';
import './start.css';

export default function StartPage() {
  const text = useText();
  const me = useMe();
  const [{ data, error, fetching }, again] = useQuery({ query: StartDocument });
  const sees = me.seesAll ? text.start.seesAll : text.start.seesKommuner(me.kommuner.map(kommun => kommun.name));
  // A seat that is bound to no kommun opens every kommun's own rows in its object.
  const whole = me.seesAll ? [] : [...new Set((data?.me?.seats ?? []).flatMap(seat => seat.object !== null && seat.kommun === null ? [seat.object.name] : []))];
  return (
    <>
      <PageHeading title={text.start.title} question={text.start.question}>
        <ButtonLink look="primary" to={paths.whoDecides}>{text.start.ask}</ButtonLink>
      </PageHeading>
      <p className="start-me">
        <strong>{me.person.name}</strong>
        {me.person.title && <span>, {me.person.title}</span>}
        {me.person.homeKommun && <span className="muted">, {text.start.home(me.person.homeKommun.name)}</span>}
        <span className="muted">. {text.start.sees} {sees}{whole.length > 0 && text.start.seesObjects(whole)}.</span>
      </p>
      <Waiting />
      {error && !data ? <Failed what={text.start.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
        : !data && fetching ? <Loading what={text.start.loading} rows={5} />
          : data?.me && <Start me={data.me} map={data.objectMap} kommuner={me.kommuner} />}
    </>
  );
}

function Start({ me, map, kommuner }: { me: NonNullable<StartQuery['me']>; map: StartQuery['objectMap']; kommuner: readonly { code: string; name: string }[] }) {
  const text = useText();
  const governs = [...me.seats, ...me.deputySeats].some(seat => seat.scope === 'UNION' || seat.object !== null);
  const needs = needsOf([...me.seats, ...me.deputySeats], map, code => kommuner.find(one => one.code === code)?.name ?? code, text);
  return (
    <>
      {governs && (
        <Section id="behov" title={text.start.needs}>
          {needs.length === 0 ? <Empty title={text.start.needsNone}>{text.start.needsNoneBecause}</Empty> : <Needs needs={needs} />}
        </Section>
      )}
      <Section id="roller" title={text.start.seats}>
        {me.seats.length === 0 ? <Empty title={text.start.seatsNone} step={<ButtonLink to={paths.map}>{text.start.toMap}</ButtonLink>}>{text.start.seatsNoneBecause}</Empty>
          : <SeatList seats={me.seats} />}
        {me.deputySeats.length > 0 && <><h3 className="start-sub">{text.start.deputies}</h3><SeatList seats={me.deputySeats} /></>}
      </Section>
      {me.seats.length > 0 && <MyRights seats={me.seats} />}
      <Section id="vidare" title={text.start.next}>
        <p className="row">
          <ButtonLink to={paths.map}>{text.start.toMap}</ButtonLink>
          <ButtonLink to={paths.systems}>{text.start.toSystems}</ButtonLink>
          <ButtonLink to={paths.whoDecides}>{text.start.ask}</ButtonLink>
        </p>
      </Section>
    </>
  );
}

function Needs({ needs }: { needs: readonly Need[] }) {
  const text = useText();
  const shown = needs.slice(0, 8);
  const rest = needs.slice(8);
  const line = (need: Need, index: number) => (
    <li key={index} className="need">
      <Badge tone={need.kind === 'duplicates' ? 'info' : 'warn'}>{text.start.kind[need.kind]}</Badge>
      <div>
        <h3 className="need-title"><Link to={need.to}>{need.what}</Link></h3>
        <p className="small">{need.object && <strong>{need.object.name}. </strong>}<span className="muted">{text.start.cure[need.kind]}</span></p>
      </div>
    </li>
  );
  return (
    <div className="stack">
      <ol className="plain needs">{shown.map(line)}</ol>
      {rest.length > 0 && <Disclosure title={text.start.decideMore(needs.length)}><ol className="plain needs">{rest.map(line)}</ol></Disclosure>}
    </div>
  );
}

function SeatList({ seats }: { seats: readonly StartSeatFragment[] }) {
  const text = useText();
  return (
    <ul className="plain seat-list">
      {seats.map(seat => (
        <li key={seat.id}>
          <div>
            <strong>{seat.roleName}</strong>
            {seat.object && <> · <Link to={paths.object(seat.object.slug)}>{seat.object.name}</Link></>}
            {!seat.object && (seat.forum ?? seat.namnd ?? seat.kommun) && <> · {(seat.forum ?? seat.namnd ?? seat.kommun)!.name}</>}
            {seat.object && seat.kommun && <> · {seat.kommun.name}</>}
          </div>
          <div className="row-s small muted">
            {seat.side && <SideBadge side={seat.side} />}
            {seat.level && <span>{text.enums.level[seat.level]}</span>}
            <span>{seat.deputy ? text.seats.deputy(seat.deputy.name) : text.seats.noDeputy}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function MyRights({ seats }: { seats: readonly StartSeatFragment[] }) {
  const { text } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: StartRightsDocument });
  return (
    <Section id="beslut" title={text.start.decide}>
      <p className="muted prose">{text.start.decideLead}</p>
      {error && !data ? <Failed what={text.start.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
        : !data ? fetching && <Loading what={text.start.loading} />
          : <RightsPerSeat seats={seats} rights={data.decisionRights.nodes} />}
    </Section>
  );
}

function RightsPerSeat({ seats, rights }: { seats: readonly StartSeatFragment[]; rights: Parameters<typeof rightsOfSeat>[1] }) {
  const text = useText();
  const perSeat = seats.map(seat => ({ seat, mine: rightsOfSeat(seat, rights) })).filter(one => one.mine.length > 0);
  if (perSeat.length === 0) {
    return <Empty title={text.start.decideNone} step={<ButtonLink to={paths.whoDecides}>{text.start.ask}</ButtonLink>}>{text.start.decideNoneBecause}</Empty>;
  }
  return (
    <div>
      {perSeat.map(({ seat, mine }, index) => (
        <Disclosure key={seat.id} level={3} open={index === 0 && mine.length <= 12}
          title={<>{seat.roleName}{seat.object ? ` ${text.start.inObject(seat.object.name)}` : ''} <span className="muted">({mine.length})</span></>}>
          <ul className="right-list">
            {mine.map(({ right, step, sentence }) => (
              <li key={right.id}>
                <strong><Swedish>{right.text}</Swedish></strong>
                <span className="muted"> · {step === 1 ? text.start.firstStep : text.start.laterStep(step)}</span>
                <div className="small"><Swedish>{sentence}</Swedish></div>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
