import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { ObjectMapDocument, type ObjectMapQuery } from '../../server/generated/objects/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { useMay, useMe } from '../../server/session.tsx';
import { useText, useWords } from '../../text/text.tsx';
import { Printer, Table } from 'lucide-react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/field.tsx';
import { PageHeading, Section } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/status.tsx';
import { FamilyOfBoxes } from './map-boxes.tsx';
import { MapTable } from './map-table.tsx';
import './map.css';

export type Perspective = 'agare' | 'vakanser' | 'dubbletter';
export type MapFamily = ObjectMapQuery['objectMap']['families'][number];
export type MapBox = MapFamily['objects'][number];
export type MapKommun = ObjectMapQuery['kommuner']['nodes'][number];

const perspectives: readonly Perspective[] = ['agare', 'vakanser', 'dubbletter'];

export default function MapPage() {
  const text = useText();
  const { per, params, change, tabell } = useAddress();
  const [{ data, error }, again] = useQuery({ query: ObjectMapDocument, variables: { day: per } });
  const written = params.get('perspektiv') as Perspective | null;
  const perspective = written !== null && perspectives.includes(written) ? written : 'agare';
  return (
    <>
      <PageHeading title={text.map.title} question={text.map.question}>
        <Button icon={<Table aria-hidden="true" />} onClick={() => change({ visa: tabell ? null : 'tabell' }, 'push')}>{tabell ? text.table.asPicture : text.table.asTable}</Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>{text.table.print}</Button>
      </PageHeading>
      <div className="no-print map-choice">
        <RadioGroup legend={text.map.perspective} row chosen={perspective} onChange={value => change({ perspektiv: value === 'agare' ? null : value })}
          options={perspectives.map(value => ({ value, label: text.map.perspectives[value] }))} />
      </div>
      {data ? <Picture data={data} perspective={perspective} />
        : error ? <Failed what={text.map.failed} trouble={readFailure(error)} retry={() => again({ requestPolicy: 'network-only' })} />
          : <Loading what={text.map.loading} rows={8} />}
    </>
  );
}

function Picture({ data, perspective }: { data: ObjectMapQuery; perspective: Perspective }) {
  const { text } = useWords();
  const { kommun, change, tabell, per } = useAddress();
  const me = useMe();
  const maySave = useMay('saveMaintenanceObject')?.may === true;
  const kommuner = data.kommuner.nodes;
  const all = data.objectMap.families;
  const families = all
    .map(family => ({ ...family, objects: family.objects.filter(box => kommun.length === 0 || box.participations.some(part => kommun.includes(part.kommun) && ['FULL', 'PARTIAL', 'PLANNED'].includes(part.mode))) }))
    .filter(family => family.objects.length > 0);
  const boxes = families.flatMap(family => family.objects);

  if (all.every(family => family.objects.length === 0)) {
    return <Empty title={text.map.empty} step={maySave && per === null && <ButtonLink look="primary" to={`${paths.administer('objekt')}?ny=1`}>{text.map.emptyStep}</ButtonLink>}>{text.map.emptyBecause}</Empty>;
  }
  if (boxes.length === 0) {
    const names = kommun.map(code => kommuner.find(one => one.code === code)?.name ?? code);
    return <Empty title={text.map.hidden(names)} step={<Button onClick={() => change({ kommun: null })}>{text.map.showAll}</Button>} />;
  }
  const vacancies = boxes.reduce((sum, box) => sum + box.vacantSeats.length, 0);
  const gaps = boxes.reduce((sum, box) => sum + box.gaps.length, 0);
  return (
    <>
      <p role="status" className="map-summary">{text.map.summary(boxes.length, vacancies, gaps)}</p>
      <p className="muted small">{text.map.legend[perspective]} {text.map.marks} {kommuner.length <= 15 && text.map.codes(kommuner)}</p>
      <p className="print-only small">{text.map.printTitle(per ?? me.today)}</p>
      {tabell ? <MapTable families={families} kommuner={kommuner} />
        : <div className="map">{families.map(family => <FamilyOfBoxes key={family.slug} family={family} kommuner={kommuner} perspective={perspective} />)}</div>}
      <Changes changes={data.objectMap.changes} />
    </>
  );
}

function Changes({ changes }: { changes: ObjectMapQuery['objectMap']['changes'] }) {
  const text = useText();
  const { change, per } = useAddress();
  if (changes.length === 0) return null;
  return (
    <Section id="andringar" title={text.map.changes} className="no-print">
      <p className="muted">{text.map.changesLead}</p>
      <ul className="plain map-changes">
        {changes.map((one, index) => (
          <li key={index}><Button look="quiet" dense aria-current={per === one.day ? 'true' : undefined} onClick={() => change({ per: one.day }, 'push')}>{text.map.changeOn(one.day, one.text)}</Button></li>
        ))}
      </ul>
    </Section>
  );
}
