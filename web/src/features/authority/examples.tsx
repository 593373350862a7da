import { Link } from 'react-router';
import type { QuestionFormQuery } from '../../server/generated/authority/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/page.tsx';
import { addressOf } from './question.ts';

/** Three questions made of the union's own types and objects, to begin from. */
export function Examples({ types, objects }: { types: QuestionFormQuery['matterTypes']['nodes']; objects: QuestionFormQuery['maintenanceObjects']['nodes'] }) {
  const text = useText();
  const priced = types.filter(type => type.hasAmount);
  const free = types.filter(type => !type.hasAmount);
  const wide = [...objects].sort((a, b) => b.kommuner.length - a.kommuner.length);
  const pick = [
    { type: priced[1] ?? priced[0], object: wide.find(object => object.slug === 'ekonomi') ?? wide[0], amount: 900_000 },
    { type: priced.find(type => type.key === 'change-normal') ?? priced[0], object: wide[1] ?? wide[0], amount: 40_000 },
    { type: free.find(type => type.key === 'plan-adopt') ?? free[0], object: wide[2] ?? wide[0], amount: null },
  ].filter(one => one.type !== undefined);
  if (pick.length === 0) return null;
  return (
    <Section id="exempel" title={text.who.examples}>
      <p className="muted prose">{text.who.examplesLead}</p>
      <ul className="examples">
        {pick.map(({ type, object, amount }, index) => (
          <li key={index}>
            <Link to={addressOf({ typ: type!.key, objekt: object?.slug ?? '', kommun: [], belopp: amount === null ? '' : String(amount), per: '' })}>
              {text.who.example(type!.name, object?.name ?? null, amount)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
