import { useState } from 'react';
import { useLocation } from 'react-router';
import { Columns3, Download } from 'lucide-react';
import { firstPage, type Address } from '../../address/params.ts';
import { useAddress } from '../../address/use-address.ts';
import type { SystemFiltersQuery } from '../../server/generated/systems/graphql.ts';
import type { Text } from '../../text/text.tsx';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Select, TextField } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { columnKeys, exportAddress, usualColumns, type ColumnKey, type SystemView } from './system-view.ts';

/** The filters by name, so that none is ever hidden. */
export function activeFilters(address: Address, view: SystemView, known: SystemFiltersQuery, text: Text): string[] {
  const nameIn = (list: readonly { slug: string; name: string }[], slug: string) => list.find(one => one.slug === slug)?.name ?? slug;
  return [
    address.sok === '' ? null : `”${address.sok}”`,
    ...address.kommun.map(code => known.kommuner.nodes.find(one => one.code === code)?.name ?? code),
    view.objekt === '' ? null : nameIn(known.maintenanceObjects.nodes, view.objekt),
    view.funktion === '' ? null : nameIn(known.functions.nodes, view.funktion),
    view.livscykel === '' ? null : text.enums.lifecycle[view.livscykel],
    view.saknas === '' ? null : `${text.systems.saknas}: ${text.systems.saknasWhat[view.saknas]}`,
  ].filter(one => one !== null);
}

export function SystemFilterForm({ view, known, count }: { view: SystemView; known: SystemFiltersQuery; count: number }) {
  const text = useText();
  const { sok, change } = useAddress();
  const [written, write] = useState(sok);
  const [open, setOpen] = useState(false);
  return (
    <form role="search" className="toolbar-filters" aria-label={text.systems.filtersCount(count)} onSubmit={event => { event.preventDefault(); change({ sok: written.trim(), ...firstPage }); }}>
      <div className="toolbar-search">
        <TextField label={text.systems.sok} type="search" filter value={written} onChange={write} autoComplete="off" maxLength={200} placeholder={text.systems.sokHint} />
        <Button type="submit">{text.systems.apply}</Button>
      </div>
      <Button className="toolbar-more" dense aria-expanded={open} onClick={() => setOpen(!open)}>{text.systems.filtersCount(count)}</Button>
      <div className={open ? 'toolbar-selects toolbar-selects-open' : 'toolbar-selects'}>
      <Select label={text.systems.objekt} filter empty={text.systems.any} value={view.objekt} onChange={objekt => change({ objekt, ...firstPage })}
        options={known.maintenanceObjects.nodes.map(one => ({ value: one.slug, label: one.name, group: one.family?.name }))} />
      <Select label={text.systems.funktion} filter empty={text.systems.any} value={view.funktion} onChange={funktion => change({ funktion, ...firstPage })}
        options={known.functions.nodes.map(one => ({ value: one.slug, label: one.name }))} />
      <Select label={text.systems.livscykel} filter empty={text.systems.any} value={view.livscykel} onChange={livscykel => change({ livscykel, ...firstPage })}
        options={Object.entries(text.enums.lifecycle).map(([value, label]) => ({ value, label }))} />
      <Select label={text.systems.saknas} filter empty={text.systems.any} value={view.saknas} onChange={saknas => change({ saknas, ...firstPage })}
        options={Object.entries(text.systems.saknasWhat).map(([value, label]) => ({ value, label }))} />
      </div>
    </form>
  );
}

export function ChosenColumns({ view }: { view: SystemView }) {
  const text = useText();
  const { change } = useAddress();
  const choose = (key: ColumnKey, shown: boolean) => {
    const columns = columnKeys.filter(one => one === key ? shown : view.columns.includes(one));
    change({ kolumner: columns.join() === usualColumns.join() ? null : columns.join(',') });
  };
  return (
    <Panel align="end" icon={<Columns3 aria-hidden="true" />} shown={text.systems.columns}>
      {() => (
        <fieldset className="stack-s">
          <legend className="visually-hidden">{text.systems.columns}</legend>
          {columnKeys.filter(key => key !== 'namn').map(key => <Checkbox key={key} label={text.systems.head[key]} checked={view.columns.includes(key)} onChange={shown => choose(key, shown)} />)}
          <p className="muted small">{text.systems.columnsHint}</p>
        </fieldset>
      )}
    </Panel>
  );
}

export function ExportLinks({ view }: { view: SystemView }) {
  const text = useText();
  const address = useAddress();
  const location = useLocation();
  const without = [view.funktion === '' ? null : text.systems.funktion, view.livscykel === '' ? null : text.systems.livscykel, view.saknas === '' ? null : text.systems.saknas].filter(one => one !== null);
  return (
    <Panel align="end" closeOn={location.key} icon={<Download aria-hidden="true" />} shown={text.systems.export}>
      {() => (
        <div className="stack-s">
          <p className="muted small">{text.systems.exportLead} {without.length > 0 && text.systems.exportWithout(without)}</p>
          <ul className="plain stack-s">
            <li><a href={exportAddress('xlsx', address, view)} download>{text.systems.exportXlsx}</a></li>
            <li><a href={exportAddress('csv', address, view)} download>{text.systems.exportCsv}</a></li>
          </ul>
        </div>
      )}
    </Panel>
  );
}
