import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { AdminRuleSetsDocument, AdoptRuleTemplateDocument, TemplatesDocument } from '../../server/generated/organisation/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMe } from '../../server/session.tsx';
import { unbroken } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { Day, Or } from '../../ui/values.tsx';
import { EntityForm } from './entity-form.tsx';
import { orNull, saving, textOf, type FormSpec } from './form-spec.ts';

/** The rule sets as they are, and the first one from a template. Later ones are adopted by a decision. */
export function RuleSets() {
  const text = useText();
  const [{ data, error }, again] = useQuery({ query: AdminRuleSetsDocument, requestPolicy: 'cache-and-network' });
  if (!data) return error ? <Failed what={text.admin.rules.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.admin.rules.loading} />;
  const sets = data.ruleSets.nodes;
  const adopted = sets.some(set => set.state !== 'DRAFT');
  return (
    <>
      <Section id="regelverk" title={text.admin.rules.inForce}>
        {sets.length === 0 ? <Empty title={text.admin.rules.none}>{text.admin.rules.noneBecause}</Empty> : (
          <ul className="plain stack">
            {sets.map(set => (
              <li key={set.id}>
                <h3>{text.admin.rules.version} {set.number}: {set.name}</h3>
                <dl className="facts">
                  <dt>{text.admin.rules.state}</dt><dd>{text.enums.ruleSetState[set.state]}</dd>
                  <dt>{text.admin.valid}</dt><dd>{set.from ? <>{text.object.span(set.from, set.to)}</> : <Day day={null} />}</dd>
                  <dt>{text.admin.rules.source}</dt><dd><Or>{set.source}</Or></dd>
                  {set.accepted.length > 0 && <><dt>{text.admin.rules.accepted}</dt><dd><ul>{set.accepted.map((one, index) => <li key={index}>{one.text} <span className="muted">{text.admin.rules.acceptedReason(one.reason)}</span></li>)}</ul></dd></>}
                </dl>
              </li>
            ))}
          </ul>
        )}
        <p className="row">
          {adopted && <a className="button button-secondary" href="/export/rights.xlsx" download><span>{text.admin.rules.exportNow}</span></a>}
          <ButtonLink to={`${paths.importing}?slag=rights`}>{text.admin.rules.importThem}</ButtonLink>
        </p>
      </Section>
      {!adopted && <Section id="mall" title={text.admin.rules.adopt}><AdoptTemplate onSaved={() => again({ requestPolicy: 'network-only' })} /></Section>}
    </>
  );
}

export function AdoptTemplate({ onSaved }: { onSaved: () => void }) {
  const text = useText();
  const { today } = useMe();
  const [{ data, error }, again] = useQuery({ query: TemplatesDocument, requestPolicy: 'cache-and-network' });
  if (!data) return error ? <Failed what={text.admin.formFailed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} /> : <Loading what={text.admin.formLoading} />;
  const templates = data.ruleTemplates;
  const spec: FormSpec = {
    act: 'adoptRuleTemplate',
    title: text.admin.rules.adopt,
    lead: text.admin.rules.adoptLead,
    submit: text.admin.rules.submit,
    fields: [
      { key: 'template', kind: 'choice', label: text.admin.rules.template, options: templates.map(one => ({ value: one.key, label: one.missing.length > 0 ? one.name : `${one.name} (${text.admin.rules.rights(one.rightCount)})` })), empty: text.ui.choose },
      { key: 'source', kind: 'text', label: text.admin.rules.sourceLabel, hint: text.admin.rules.sourceHint },
      { key: 'from', kind: 'day', label: text.ui.from },
    ],
    values: { template: '', source: '', from: today },
    save: values => saving(AdoptRuleTemplateDocument, { template: textOf(values, 'template'), source: textOf(values, 'source'), from: orNull(values, 'from') }),
  };
  return (
    <>
      <dl className="facts">
        {templates.map(one => <div key={one.key}><dt>{one.name}</dt><dd className="prose">
          <p>{unbroken(one.description)}</p>
          {one.missing.length > 0 && <div><strong>{text.admin.rules.missing}:</strong><ul>{one.missing.map(what => <li key={what}>{what}</li>)}</ul></div>}
          {one.leftOut.length > 0 && <div className="muted">{text.admin.rules.leftOut}:<ul>{one.leftOut.map(what => <li key={what}>{what}</li>)}</ul></div>}
        </dd></div>)}
      </dl>
      <EntityForm spec={spec} onSaved={onSaved} />
    </>
  );
}
