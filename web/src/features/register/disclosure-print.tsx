import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Printer } from 'lucide-react';
import { paths } from '../../address/paths.ts';
import { DisclosedCopiesDocument } from '../../server/generated/register/graphql.ts';
import { useFormat, useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Asked } from './asked.tsx';
import './register.css';

/** The copy as it was given out: what was left out is said with its ground, and is not on the page in any other way. */
export default function DisclosurePrint() {
  const text = useText();
  const format = useFormat();
  const { number = '', order = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: DisclosedCopiesDocument, variables: { number } });
  const copy = data?.changeRequest?.disclosureCopies.find(one => one.order === Number(order));
  if (!copy) return <Asked title={text.disclosure.printed(number)} waits={text.disclosure.loading} failed={text.disclosure.failed} missing={text.disclosure.copiesNone} error={error} there={data && !fetching ? false : null} again={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <article className="sheet">
      <PageHeading title={text.disclosure.printed(number)} above={<Link to={paths.disclosure(number)}>{text.disclosure.title}</Link>}>
        <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>{text.meeting.printNow}</Button>
      </PageHeading>
      <p className="muted small">{text.disclosure.made(format.moment(copy.at), copy.person?.name ?? '')}</p>
      {copy.parts.map((part, index) => (
        <section key={index} className="minutes-paragraph">
          <h2 className="section-small"><Swedish>{part.heading}</Swedish></h2>
          {part.text !== null ? <p className="written"><Swedish>{part.text}</Swedish></p> : <p><strong>{text.disclosure.leftOut(part.ground ?? '')}</strong></p>}
        </section>
      ))}
      {copy.leftOut > 0 && <p className="small">{text.disclosure.refusal}</p>}
    </article>
  );
}
