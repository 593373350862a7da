import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useText } from '../../text/text.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { steps, type Step } from './import-door.ts';
import './import.css';

/** The heading and the row of steps, each with an address of its own. */
export function ImportFrame({ id, step, reached }: { id: string | null; step: Step | 'valj'; reached: number }) {
  const text = useText();
  const names = text.importing.steps;
  return (
    <>
      <PageHeading title={text.importing.title} question={text.importing.question} documentTitle={`${names[step]} – ${text.importing.title}`} />
      <nav aria-label={text.importing.stepsLabel}>
        <ol className="import-steps">
          {(['valj', ...steps] as const).map((one, index) => {
            const name = `${index + 1}. ${names[one]}`;
            const open = one === 'valj' || (id !== null && index <= reached && one !== 'klart');
            return <li key={one} aria-current={one === step ? 'step' : undefined}>{open && one !== step ? <Link to={one === 'valj' ? paths.importing : `${paths.importing}/${id}/${one}`}>{name}</Link> : <span>{name}</span>}</li>;
          })}
        </ol>
      </nav>
      <p className="import-phone muted">{text.importing.phone}</p>
    </>
  );
}
