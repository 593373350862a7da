import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { query } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import type { ObjectPageQuery } from '../../server/generated/objects/graphql.ts';
import { useMe, useSees } from '../../server/session.tsx';
import { useWords } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { UseMarks } from '../../ui/kommun-mark.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty } from '../../ui/status.tsx';
import { Count, Money, Or } from '../../ui/values.tsx';
import type { FoundObject } from './object-page.tsx';

type Tie = FoundObject['systemTies'][number];

export function Systems({ object, kommuner }: { object: FoundObject; kommuner: ObjectPageQuery['kommuner']['nodes'] }) {
  const { text, format } = useWords();
  const { along } = useAddress();
  const sees = useSees();
  const unseen = kommuner.filter(one => !sees(one.code)).map(one => one.name);
  const ties = object.systemTies.filter(tie => tie.system !== null).sort((a, b) => format.compare(a.system!.name, b.system!.name));
  const columns: Column<Tie>[] = [
    { key: 'namn', head: text.object.system, main: true, cell: tie => <Link to={paths.system(tie.system!.slug) + along}>{tie.system!.name}</Link> },
    { key: 'del', head: text.object.role, cell: tie => text.enums.systemRole[tie.role] },
    { key: 'funktioner', head: text.object.functions, cell: tie => <Or>{tie.system!.functions.map(one => one.name).join(', ')}</Or> },
    { key: 'leverantor', head: text.object.supplier, cell: tie => <Or>{tie.system!.supplier?.name}</Or> },
    { key: 'kommuner', head: text.object.kommuner, cell: tie => <UseMarks kommuner={kommuner} uses={tie.system!.uses} sees={sees} /> },
    { key: 'anvandare', head: text.object.users, number: true, cell: tie => <Count value={tie.system!.userCount} /> },
    { key: 'kostnad', head: text.object.cost, number: true, cell: tie => <Money amount={tie.system!.yearlyCost} /> },
  ];
  return (
    <Section id="system" title={text.object.sections.system} acts={ties.length > 0 && <ButtonLink dense className="no-print" to={paths.overlap + query({ visaBara: 'overlapp' })}>{text.object.overlap}</ButtonLink>}>
      {ties.length === 0 ? <Empty title={text.object.systemsNone}>{text.object.systemsNoneBecause}</Empty>
        : <>{unseen.length > 0 && <p className="muted prose">{text.kommun.unseen(unseen)}</p>}<DataTable caption={text.object.systemsCaption(ties.length, object.name)} columns={columns} rows={ties} rowKey={tie => tie.id} /></>}
    </Section>
  );
}

export function Forums({ object }: { object: FoundObject }) {
  const { text } = useWords();
  const { per } = useAddress();
  const today = useMe().today;
  const from = per ?? today;
  return (
    <Section id="forum" title={text.object.sections.forum}>
      {object.forums.length === 0 ? <Empty title={text.object.forumsNone}>{text.object.forumsNoneBecause}</Empty> : (
        <ul className="plain forum-list">
          {object.forums.map(forum => {
            const next = forum.meetings.map(meeting => meeting.day).filter(day => day >= from).sort()[0];
            return (
              <li key={forum.slug}>
                <h3 className="object-sub">{forum.name}</h3>
                <p className="muted">{text.enums.legalKind[forum.legalKind]}. {next === undefined ? text.object.noMeeting : text.object.nextMeeting(next)}.</p>
                {forum.task && <p>{forum.task}</p>}
                {forum.chair?.holder && <p className="small">{text.object.chair}: {forum.chair.holder.name}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
