import { useLocation } from 'react-router';
import { useText } from '../../text/text.tsx';
import { CopyButton } from '../../ui/copy.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** The statement that the law asks for: aim, state, limits, and how to tell. */
export default function AccessibilityPage() {
  const { accessibility: text } = useText();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const address = from === undefined ? window.location.href : window.location.origin + from;
  return (
    <>
      <PageHeading title={text.title} question={text.question} />
      <div className="prose">
        <h2>{text.aim}</h2>
        <p>{text.aimText}</p>
        <h2>{text.state}</h2>
        <p>{text.stateText}</p>
        <h2>{text.known}</h2>
        <ul>{text.knownList.map(one => <li key={one}>{one}</li>)}</ul>
        <h2>{text.keys}</h2>
        <ul>{text.keysList.map(one => <li key={one}>{one}</li>)}</ul>
        <h2 id="rapportera">{text.report}</h2>
        <p>{text.reportText}</p>
        <p>{text.reportAddress} <code>{address}</code></p>
        <p><CopyButton label={text.copy} copied={text.copied} value={() => address} /></p>
        <h2>{text.supervision}</h2>
        <p>{text.supervisionText}</p>
      </div>
    </>
  );
}
