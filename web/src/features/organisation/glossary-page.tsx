import { useText } from '../../text/text.tsx';
import { PageHeading } from '../../ui/page.tsx';

export default function GlossaryPage() {
  const { glossary: text } = useText();
  return (
    <>
      <PageHeading title={text.title} question={text.question} />
      <div className="prose">
        <p>{text.lead}</p>
        <dl className="stack">
          {text.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt><dfn>{term}</dfn></dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
