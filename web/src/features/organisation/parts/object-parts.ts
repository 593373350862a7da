import {
  AdminFamiliesDocument, AdminObjectsDocument, SaveMaintenanceObjectDocument, SaveObjectFamilyDocument, type ParticipationMode,
} from '../../../server/generated/organisation/graphql.ts';
import { readWhole } from '../../../text/format.ts';
import { flag, lines, orNull, saving, textOf } from '../form-spec.ts';
import { contains, enumOptions, kommunOptions, optionsOf, part } from './part.ts';

export const families = part({
  key: 'familjer',
  act: 'saveObjectFamily',
  importKind: 'families',
  document: AdminFamiliesDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'objekt', head: text.map.head.object, number: true, cell: row => row.objects.length },
    { key: 'ordning', head: text.admin.order, number: true, cell: row => row.order },
  ],
  form: (row, { text }) => ({
    act: 'saveObjectFamily',
    title: row === null ? text.admin.parts.familjer.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.familjer.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name, hint: text.admin.familyHint },
      { key: 'order', kind: 'whole', label: text.admin.order, optional: true, hint: text.admin.orderHint },
    ],
    values: { name: row?.name ?? '', order: row?.order.toString() ?? '' },
    save: values => saving(SaveObjectFamilyDocument, { id: row?.id ?? null, name: textOf(values, 'name'), order: readWhole(textOf(values, 'order')), version: row?.version ?? null }),
  }),
});

export const objects = part({
  key: 'objekt',
  act: 'saveMaintenanceObject',
  importKind: 'objects',
  document: AdminObjectsDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'familj', head: text.map.head.family, cell: row => row.family?.name ?? text.ui.unknown },
    { key: 'kommuner', head: text.map.head.kommuner, cell: row => row.participations.map(one => `${one.kommun?.name ?? ''}${one.mode === 'FULL' ? '' : ` (${text.enums.mode[one.mode].toLocaleLowerCase('sv')})`}`).join(', ') },
    { key: 'galler', head: text.admin.valid, cell: row => text.object.span(row.from, row.to) },
  ],
  form: (row, { text, lookups, today }) => ({
    act: 'saveMaintenanceObject',
    title: row === null ? text.admin.parts.objekt.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.objekt.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'purpose', kind: 'long', label: text.object.purpose, optional: true, hint: text.admin.purposeHint },
      { key: 'family', kind: 'choice', label: text.map.head.family, options: optionsOf(lookups.objectFamilies.nodes), empty: text.ui.choose },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
      {
        key: 'participations', kind: 'lines', label: text.admin.participations, hint: text.admin.participationsHint, add: text.admin.addParticipation,
        fresh: { kommun: '', mode: 'FULL', from: today, to: '' },
        name: line => lookups.kommuner.nodes.find(kommun => kommun.code === line['kommun'])?.name ?? '',
        fields: [
          { key: 'kommun', kind: 'choice', label: text.frame.kommun, options: kommunOptions(lookups), empty: text.ui.choose },
          { key: 'mode', kind: 'choice', label: text.admin.part, options: enumOptions(text.enums.mode) },
          { key: 'from', kind: 'day', label: text.ui.from },
          { key: 'to', kind: 'day', label: text.ui.to, optional: true },
        ],
      },
      ...(row === null ? [{ key: 'createSeats', kind: 'check', label: text.admin.createSeats, hint: text.admin.createSeatsHint } as const] : []),
    ],
    values: {
      name: row?.name ?? '', purpose: row?.purpose ?? '', family: row?.family?.slug ?? '', from: row?.from ?? today, to: row?.to ?? '', createSeats: true,
      participations: row === null
        ? lookups.kommuner.nodes.map(kommun => ({ kommun: kommun.code, mode: 'FULL', from: today, to: '' }))
        : row.participations.map(one => ({ kommun: one.kommun?.code ?? '', mode: one.mode, from: one.from, to: one.to ?? '' })),
    },
    save: values => saving(SaveMaintenanceObjectDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), purpose: orNull(values, 'purpose'), family: textOf(values, 'family'), from: orNull(values, 'from'), to: orNull(values, 'to'),
      participations: lines(values, 'participations').map(line => ({ kommun: line['kommun']!, mode: line['mode'] as ParticipationMode, from: line['from']!, to: line['to'] === '' ? null : line['to']! })),
      createSeats: row === null ? flag(values, 'createSeats') : null, version: row?.version ?? null,
    }),
  }),
});
