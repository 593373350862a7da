import { useText } from '../../text/text.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { MyTokens } from './my-tokens.tsx';
import './import.css';

type Kind = 'systems';

/** Everything that leaves the product: files, the feed, tokens, and the doors for developers. */
export default function DataPage() {
  const text = useText();
  const kinds = Object.keys(text.data.kinds) as Kind[];
  const address = `${window.location.origin}/odata`;
  const link = (kind: Kind, ending: string, form: string, query = '') => <a href={`/export/${kind}.${ending}${query}`} download aria-label={text.data.download(text.data.kinds[kind], form)}>{form}</a>;
  return (
    <>
      <PageHeading title={text.data.title} question={text.data.question} />
      <Section id="filer" title={text.data.files}>
        <p className="prose">{text.data.filesLead}</p>
        <dl className="facts">
          {kinds.map(kind => (
            <div key={kind}>
              <dt>{text.data.kinds[kind]}</dt>
              <dd className="row-s">{link(kind, 'xlsx', text.data.xlsx)} · {link(kind, 'csv', text.data.csv)} · {link(kind, 'csv', text.data.plain, '?format=rfc4180')}</dd>
            </div>
          ))}
        </dl>
        <p className="muted prose">{text.data.csvNote} {text.data.roundTrip}</p>
      </Section>
      <Section id="feed" title={text.data.feed}>
        <p className="prose">{text.data.feedLead}</p>
        <p className="row"><span>{text.data.address}: <code>{address}</code></span><CopyButton label={text.data.copy} copied={text.data.copied} value={() => address} /></p>
        <p><a href="/feed/objekt.pbids" download>{text.data.pbids}</a></p>
        <div className="two-lists">
          <ol>{text.data.excelSteps.map(step => <li key={step}>{step}</li>)}</ol>
          <ol>{text.data.powerBiSteps.map(step => <li key={step}>{step}</li>)}</ol>
        </div>
      </Section>
      <Section id="token" title={text.data.tokens}>
        <div className="prose">
          <p>{text.data.tokensLead}</p>
          <p>{text.data.tokensHow}</p>
          <p><code className="command">{['token create', '--person PERSON', '--scope read', '--days 180'].map(part => <span key={part}>{part} </span>)}</code></p>
          <ul>{text.data.tokensRules.map(rule => <li key={rule}>{rule}</li>)}</ul>
        </div>
        <h3>{text.data.myTokens}</h3>
        <MyTokens />
      </Section>
      <Section id="utvecklare" title={text.data.graphql}>
        <p className="prose">{text.data.graphqlLead}</p>
        <ul>
          <li><a href="/graphql/schema.graphql">{text.data.schema}</a></li>
          <li><a href="/odata/$metadata">{text.data.metadata}</a></li>
        </ul>
      </Section>
    </>
  );
}
