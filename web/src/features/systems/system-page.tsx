import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import { SystemPageDocument, type SystemPageQuery } from '../../server/generated/systems/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay, useSees } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { SideBadge, UseMarks } from '../../ui/kommun-mark.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading, NotFound } from '../../ui/status.tsx';
import { Count, Day, Money, Or } from '../../ui/values.tsx';
import './systems.css';

type FoundSystem = NonNullable<SystemPageQuery['itSystem']>;
type Use = FoundSystem['uses'][number];

export default function SystemPage() {
  const { slug = '' } = useParams();
  return <SystemBySlug key={slug} slug={slug} />;
}

function SystemBySlug({ slug }: { slug: string }) {
  const text = useText();
  const { per, along } = useAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: SystemPageDocument, variables: { slug, day: per } });
  const maySave = useMay('saveItSystem')?.may === true && per === null;
  const found = data?.itSystem ?? null;
  const missing = !fetching && !found && (!error || readFailure(error).kind === 'notFound');
  return (
    <>
      <PageHeading title={found?.name ?? text.system.heading} question={found ? text.system.question : undefined} above={found && <Link to={paths.systems + along}>{text.system.heading}</Link>}>
        {found && maySave && <ButtonLink to={`${paths.administer('system')}?andra=${slug}`}>{text.system.change}</ButtonLink>}
      </PageHeading>
      {missing ? <NotFound title={text.system.missing}><p>{text.system.missingBecause}</p><p><ButtonLink to={paths.systems + along}>{text.system.toSystems}</ButtonLink></p></NotFound>
        : found ? <Found system={found} kommuner={data!.kommuner.nodes} />
          : error ? <Failed what={text.system.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
            : <Loading what={text.system.loading} rows={6} />}
    </>
  );
}

function Found({ system, kommuner }: { system: FoundSystem; kommuner: SystemPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { along } = useAddress();
  const objects = (list: readonly { slug: string; name: string }[]) => list.length === 0 ? <Or>{null}</Or> : list.map((one, index) => <span key={one.slug}>{index > 0 && ', '}<Link to={paths.object(one.slug) + along}>{one.name}</Link></span>);
  return (
    <>
      <Section id="fakta" title={text.system.facts}>
        <div className="system-facts">
          <dl className="facts">
            <dt>{text.system.description}</dt><dd><Or>{system.description}</Or></dd>
            <dt>{text.system.supplier}</dt><dd><Or>{system.supplier?.name}</Or></dd>
            <dt>{text.system.functions}</dt><dd><Or>{system.functions.map(one => one.name).join(', ')}</Or></dd>
            <dt>{text.system.lifecycle}</dt><dd>{text.enums.lifecycle[system.lifecycle]}</dd>
            {system.aliases.length > 0 && <><dt>{text.system.aliases}</dt><dd>{system.aliases.map(alias => alias.name).join(', ')}</dd></>}
          </dl>
          <dl className="facts">
            <dt>{text.system.responsible}</dt><dd>{objects(system.responsibleObject ? [system.responsibleObject] : [])}</dd>
            {system.usedBy.length > 0 && <><dt>{text.system.usedBy}</dt><dd>{objects(system.usedBy)}</dd></>}
            <dt>{text.systems.head.kommuner}</dt><dd><UseMarks kommuner={kommuner} uses={system.uses} sees={useSees()} /></dd>
            <dt>{text.systems.head.anvandare}</dt><dd><Count value={system.userCount} /></dd>
            <dt>{text.systems.head.kostnad}</dt><dd><Money amount={system.yearlyCost} /></dd>
            <dt>{text.system.common}</dt><dd>{system.common ? text.system.commonYes : text.system.commonNo}</dd>
          </dl>
        </div>
      </Section>
      <Uses system={system} kommuner={kommuner} />
      <Assessments uses={system.uses} />
      <SameFunction system={system} />
    </>
  );
}

function Uses({ system, kommuner }: { system: FoundSystem; kommuner: SystemPageQuery['kommuner']['nodes'] }) {
  const text = useText();
  const { per } = useAddress();
  const sees = useSees();
  const unseen = kommuner.filter(one => !sees(one.code)).map(one => one.name);
  const mayUse = useMay('saveSystemUse')?.may === true && per === null;
  const columns: Column<Use>[] = [
    { key: 'kommun', head: text.system.head.kommun, main: true, cell: use => use.kommun?.name ?? '' },
    { key: 'lokalt', head: text.system.head.localName, cell: use => <Or>{use.localName}</Or> },
    { key: 'anvandare', head: text.system.head.users, number: true, cell: use => <Count value={use.users} /> },
    { key: 'kostnad', head: text.system.head.cost, number: true, cell: use => <Money amount={use.yearlyCost} /> },
    { key: 'agare', head: text.system.head.owner, cell: use => <Or>{use.owner ?? use.ownerForvaltning?.name}</Or> },
    { key: 'drift', head: text.system.head.hosting, cell: use => <Or>{use.hosting}</Or> },
    { key: 'sedan', head: text.system.head.since, cell: use => <Day day={use.since} /> },
    { key: 'anteckning', head: text.system.head.note, cell: use => <Or>{use.note}</Or> },
  ];
  if (mayUse) columns.push({ key: 'andra', head: text.system.change, cell: use => <Link to={`${paths.administer('anvandning')}?andra=${encodeURIComponent(use.id)}&system=${system.slug}`} aria-label={text.system.changeUse(use.kommun?.name ?? '')}>{text.system.change}</Link> });
  const rows = [...system.uses].sort((a, b) => (a.kommun?.order ?? 0) - (b.kommun?.order ?? 0));
  return (
    <Section id="anvandning" title={text.system.uses}>
      <p className="muted prose">{text.system.usesLead} {unseen.length > 0 && text.kommun.unseen(unseen)}</p>
      {rows.length === 0 ? <Empty title={text.system.usesNone}>{text.system.usesNoneBecause}</Empty> : <DataTable caption={text.system.usesCaption(system.name)} captionHidden columns={columns} rows={rows} rowKey={use => use.id} />}
    </Section>
  );
}

function Assessments({ uses }: { uses: readonly Use[] }) {
  const text = useText();
  const judged = uses.filter(use => use.assessments.length > 0);
  return (
    <Section id="bedomningar" title={text.system.assessments}>
      <p className="muted prose">{text.system.assessmentsLead}</p>
      {judged.length === 0 ? <Empty title={text.system.assessmentsNone} /> : (
        <ul className="plain stack">
          {judged.map(use => {
            const disagree = new Set(use.assessments.map(one => one.verdict)).size > 1;
            return (
              <li key={use.id}>
                <div className="row-s assessed"><strong>{use.kommun?.name}</strong>{disagree && <Badge tone="warn">{text.system.disagree}</Badge>}</div>
                <ul className="plain stack-s">
                  {use.assessments.map(one => (
                    <li key={one.id} className="row-s"><SideBadge side={one.side} /> <strong>{text.enums.verdict[one.verdict]}</strong>{one.reason && <span>{one.reason}</span>}{one.person && <span className="muted small">{one.person.name}, {one.from}</span>}</li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function SameFunction({ system }: { system: FoundSystem }) {
  const text = useText();
  const { along } = useAddress();
  return (
    <Section id="samma" title={text.system.same} acts={<Link to={paths.overlap + query({ visaBara: 'overlapp' })}>{text.system.overlap}</Link>}>
      <p className="muted prose">{text.system.sameLead}</p>
      {system.functions.length === 0 ? <Empty title={text.system.sameUnknown} /> : (
        <dl className="facts">
          {system.functions.map(one => {
            const others = one.systems.filter(other => other.slug !== system.slug);
            return (
              <div key={one.slug}>
                <dt>{one.name}</dt>
                <dd>
                  {others.length === 0 ? text.system.sameNone : (
                    <ul className="plain">
                      {others.map(other => <li key={other.slug}><Link to={paths.system(other.slug) + along}>{other.name}</Link> <span className="muted small">{other.uses.map(use => use.kommun?.name).filter(Boolean).join(', ')}</span></li>)}
                    </ul>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </Section>
  );
}
