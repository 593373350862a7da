import { Link } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { SetUpDocument } from '../../server/generated/organisation/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Forbidden } from '../../ui/status.tsx';
import { partGroups, type PartKey } from './parts/parts.ts';
import './administration.css';

/** The index: every part that the caller may change, with what needs a look on top. */
export default function AdministrationPage() {
  const text = useText();
  const me = useMe();
  const may = (act: string) => me.may.some(permission => permission.act === act && permission.may);
  const groups = partGroups.map(group => ({
    key: group.key,
    parts: [
      ...(group.key === 'organisation' && may('saveUnion') ? ['samverkan' as const] : []),
      ...group.parts.filter(part => may(part.act)).map(part => part.key as PartKey),
      ...(group.key === 'rules' && may('adoptRuleTemplate') ? ['regelverk' as const] : []),
    ],
  })).filter(group => group.parts.length > 0);

  return (
    <>
      <PageHeading title={text.admin.title} question={text.admin.question}>
        {may('import') && <ButtonLink to={paths.importing}>{text.frame.importing}</ButtonLink>}
      </PageHeading>
      {groups.length === 0 ? <Forbidden because={text.admin.forbidden} /> : (
        <>
          <Health toSeats={may('assignSeat')} />
          {groups.map(group => (
            <Section key={group.key} id={group.key} title={text.admin.groups[group.key]}>
              <ul className="plain part-list">
                {group.parts.map(key => (
                  <li key={key}>
                    <Link to={paths.administer(key)}>{text.admin.parts[key].name}</Link>
                    <p className="muted small">{text.admin.parts[key].what}</p>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
          {may('saveSubscription') && (
            <Section id="meddelanden" title={text.deliveries.title}>
              <ul className="plain part-list">
                <li>
                  <Link to={paths.deliveries}>{text.deliveries.title}</Link>
                  <p className="muted small">{text.deliveries.question}</p>
                </li>
              </ul>
            </Section>
          )}
        </>
      )}
    </>
  );
}

/** Nothing is shown as healthy that has not been counted. */
function Health({ toSeats }: { toSeats: boolean }) {
  const text = useText();
  const [{ data, error }] = useQuery({ query: SetUpDocument });
  if (error && !data) return <p className="muted">{text.admin.healthFailed}</p>;
  if (!data) return <p className="muted" role="status">{text.admin.healthLoading}</p>;
  const vacant = data.vacant.totalCount;
  return (
    <div className="row health">
      <span>{text.admin.health}:</span>
      {vacant > 0 ? !toSeats ? <Badge tone="warn">{text.admin.vacant(vacant)}</Badge> : <Link to={`${paths.administer('stolar')}?vakanta=1`}><Badge tone="warn">{text.admin.vacant(vacant)}</Badge></Link> : <Badge tone="ok">{text.admin.vacant(0)}</Badge>}
      {data.ruleSets.totalCount === 0 && <Link to={paths.administer('regelverk')}><Badge tone="warn">{text.admin.rules.none}</Badge></Link>}
    </div>
  );
}
