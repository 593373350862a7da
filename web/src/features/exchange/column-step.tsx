import { useState } from 'react';
import { useMe } from '../../server/session.tsx';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Notice } from '../../ui/status.tsx';
import type { StepProps } from './import-step-page.tsx';

/** Pairs the file's columns with the register's fields. Guessed, and remembered for the next file with the same heads. */
export function ColumnStep({ view, say, goTo, busy }: StepProps) {
  const text = useText();
  const me = useMe();
  const [map, setMap] = useState<Record<string, string | null>>(() => Object.fromEntries(view.columns.map(column => [column.head, column.field])));
  const [kommun, setKommun] = useState(view.kommun ?? '');
  const options = view.fields.flatMap(field => [{ value: field.key, label: field.head }, ...(field.keyHead === null ? [] : [{ value: `${field.key}.key`, label: text.importing.keyOf(field.head) }])]);
  const required = view.fields.filter(field => field.required).map(field => field.head);

  const next = async () => {
    if (await say({ map, ...(kommun === '' ? {} : { kommun }) })) goTo('kontrollera');
  };
  return (
    <Section id="kolumner" title={`${text.importing.steps.kolumner}: ${view.fileName}`}>
      {view.remembered && <Notice><p>{text.importing.remembered}</p></Notice>}
      {view.fault !== null && <Notice tone="error" role="alert" title={text.importing.fault}><p>{view.fault}</p></Notice>}
      <p className="prose">{text.importing.columnsLead} {required.length > 0 && text.importing.required(required)}</p>
      <div className="row">
        {view.sheets.length > 1 && <Select label={text.importing.sheet} filter value={view.sheet} onChange={sheet => void say({ sheet })} options={view.sheets.map(sheet => ({ value: sheet, label: sheet }))} />}
        {view.kind === 'systems' && <Select label={text.importing.kommun} filter value={kommun} onChange={setKommun} empty={text.importing.kommunInFile} options={me.kommuner.map(one => ({ value: one.code, label: one.name }))} />}
      </div>
      <ScrollRegion label={text.importing.columnsCaption(view.fileName)} className="table-region">
        <table className="data-table cards">
          <caption className="visually-hidden">{text.importing.columnsCaption(view.fileName)}</caption>
          <thead><tr><th scope="col">{text.importing.column}</th><th scope="col">{text.importing.sample}</th><th scope="col">{text.importing.means}</th></tr></thead>
          <tbody>
            {view.columns.map(column => (
              <tr key={column.column}>
                <th scope="row">{column.head} <span className="muted small">{column.letter}</span></th>
                <td data-head={text.importing.sample}><div className="cell muted small">{column.sample.join(' · ')}</div></td>
                <td data-head={text.importing.means}>
                  <div className="cell">
                    <select className="control" aria-label={text.importing.meansFor(column.head)} value={map[column.head] ?? ''} onChange={event => setMap({ ...map, [column.head]: event.target.value === '' ? null : event.target.value })}>
                      <option value="">{text.importing.notRead}</option>
                      {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
                    </select>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p><Button look="primary" aria-disabled={busy || undefined} onClick={() => { if (!busy) void next(); }}>{busy ? text.importing.checking : text.importing.check}</Button></p>
    </Section>
  );
}
