import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useText } from '../../text/text.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { Money } from '../../ui/values.tsx';
import { swedishDay } from './asked.tsx';
import type { Meeting } from './meeting-page.tsx';

/** One paragraph of the minutes, the same on the page and on paper: what was decided, how each voted, who was recused or dissented, and the entry of the log that recorded it. */
export function Paragraph({ paragraph: one }: { paragraph: Meeting['paragraphs'][number] }) {
  const text = useText();
  const head = text.meeting.paragraph(one.number);
  const dissent = one.votes.filter(vote => vote.reservation !== null && vote.verdict === 'AGAINST');
  return (
    <article className="minutes-paragraph" id={`paragraf-${one.number}`}>
      <h3>{head} {one.matter ? one.matter.title : text.meeting.told}</h3>
      {one.matter && <p className="small muted"><Link to={paths.change(one.matter.number ?? '')}>{one.matter.number}</Link>{one.matter.object && <> · {one.matter.object.name}</>}{one.matter.kommuner.length > 0 && <> · {one.matter.kommuner.map(kommun => kommun.name).join(', ')}</>}{one.matter.amount !== null && <> · {text.meeting.amount} <Money amount={one.matter.amount} /></>}</p>}
      <p><strong>{text.meeting.decision}: </strong><Swedish>{one.text}</Swedish> {one.decision && <Link to={paths.decision(one.decision)}>{text.meeting.decisionNumber(one.decision.number)}</Link>}</p>
      {one.votes.length > 0 && (
        <table className="minutes-table">
          <caption>{text.meeting.votesCaption(head)}</caption>
          <thead><tr><th scope="col">{text.meeting.name}</th><th scope="col">{text.meeting.capacity}</th><th scope="col">{text.meeting.vote}</th></tr></thead>
          <tbody>{one.votes.map(vote => <tr key={vote.name}><th scope="row">{vote.name}</th><td>{vote.seat}{vote.kommun && `, ${vote.kommun.name}`}</td><td>{text.meeting.said[vote.verdict]}</td></tr>)}</tbody>
        </table>
      )}
      {one.recused.length > 0 && <p><strong>{text.meeting.recused}: </strong>{one.recused.map(person => `${person.name} (${person.note ?? ''})`).join('; ')}</p>}
      {dissent.length > 0 && <p><strong>{text.meeting.reservations}: </strong>{dissent.map(vote => `${vote.name}: ${vote.reservation}`).join('; ')}</p>}
      {one.report && one.report.decisions.length > 0 && <ul>{one.report.decisions.map(decision => <li key={decision.id}>{decision.number}, {swedishDay(decision.decidedAt)}: {decision.changeRequest?.title} ({decision.decider?.name ?? decision.deciderName})</li>)}</ul>}
      {one.auditHash !== null && one.auditNumber !== null && <p className="proof">{text.meeting.proof(one.auditNumber)} <code>{one.auditHash}</code></p>}
    </article>
  );
}
