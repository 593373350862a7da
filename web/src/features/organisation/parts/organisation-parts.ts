import {
  AdminForvaltningarDocument, AdminKommunerDocument, AdminNamnderDocument, AdminPeopleDocument,
  SaveForvaltningDocument, SaveKommunDocument, SaveNamndDocument, SavePersonDocument, type ForumBody,
} from '../../../server/generated/organisation/graphql.ts';
import { readWhole } from '../../../text/format.ts';
import { flag, orNull, saving, textOf } from '../form-spec.ts';
import { contains, kommunOptions, part } from './part.ts';

export const kommuner = part({
  key: 'kommuner',
  act: 'saveKommun',
  importKind: 'kommuner',
  document: AdminKommunerDocument,
  search: sought => ({ or: [{ name: contains(sought) }, { code: contains(sought) }] }),
  one: code => ({ code: { eq: code } }),
  keyOf: row => row.code,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'kod', head: text.admin.code, cell: row => row.code },
    { key: 'marke', head: text.admin.mark, cell: row => row.mark },
    { key: 'vard', head: text.admin.host, cell: row => row.isHost ? text.ui.yes : '' },
    { key: 'invanare', head: text.admin.inhabitants, number: true, cell: row => row.inhabitants ?? text.ui.unknown },
    { key: 'galler', head: text.admin.valid, cell: row => text.object.span(row.from, row.to) },
  ],
  form: (row, { text, today }) => ({
    act: 'saveKommun',
    title: row === null ? text.admin.parts.kommuner.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.kommuner.add : text.admin.saveChange,
    fields: [
      ...(row === null ? [{ key: 'code', kind: 'text', label: text.admin.code, hint: text.admin.codeHint } as const] : []),
      { key: 'name', kind: 'text', label: text.admin.name, optional: true, hint: text.admin.kommunNameHint },
      { key: 'mark', kind: 'text', label: text.admin.mark, optional: true, hint: text.admin.markHint },
      { key: 'isHost', kind: 'check', label: text.admin.isHost, hint: text.admin.isHostHint },
      { key: 'inhabitants', kind: 'whole', label: text.admin.inhabitants, optional: true },
      { key: 'inhabitantsSource', kind: 'text', label: text.admin.inhabitantsSource, optional: true, hint: text.admin.inhabitantsSourceHint },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
    ],
    values: {
      code: row?.code ?? '', name: row?.name ?? '', mark: row?.mark ?? '', isHost: row?.isHost ?? false, inhabitants: row?.inhabitants?.toString() ?? '',
      inhabitantsSource: row?.inhabitantsSource ?? '', from: row?.from ?? today, to: row?.to ?? '',
    },
    save: values => saving(SaveKommunDocument, {
      code: row?.code ?? textOf(values, 'code'), name: orNull(values, 'name'), mark: orNull(values, 'mark'), isHost: flag(values, 'isHost'),
      inhabitants: readWhole(textOf(values, 'inhabitants')), inhabitantsSource: orNull(values, 'inhabitantsSource'), from: orNull(values, 'from'), to: orNull(values, 'to'), version: row?.version ?? null,
    }),
  }),
});

const legalBodies = ['FULLMAKTIGE', 'KOMMUNSTYRELSE', 'NAMND', 'UTSKOTT', 'GEMENSAM_NAMND'] as const;

export const namnder = part({
  key: 'namnder',
  act: 'saveNamnd',
  importKind: 'namnder',
  document: AdminNamnderDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'kommun', head: text.frame.kommun, cell: row => row.kommun?.name ?? '' },
    { key: 'slag', head: text.admin.bodyKind, cell: row => row.forum ? text.enums.body[row.forum.body] : text.ui.unknown },
    { key: 'galler', head: text.admin.valid, cell: row => text.object.span(row.from, row.to) },
  ],
  form: (row, { text, lookups, today }) => ({
    act: 'saveNamnd',
    title: row === null ? text.admin.parts.namnder.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.namnder.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'kommun', kind: 'choice', label: text.frame.kommun, options: kommunOptions(lookups), empty: text.ui.choose, hint: text.admin.namndKommunHint },
      { key: 'body', kind: 'choice', label: text.admin.bodyKind, options: legalBodies.map(value => ({ value, label: text.enums.body[value] })), hint: text.admin.bodyHint },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
    ],
    values: { name: row?.name ?? '', kommun: row?.kommun?.code ?? '', body: row?.forum?.body ?? 'NAMND', from: row?.from ?? today, to: row?.to ?? '' },
    save: values => saving(SaveNamndDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), kommun: textOf(values, 'kommun'), body: textOf(values, 'body') as ForumBody, from: orNull(values, 'from'), to: orNull(values, 'to'), version: row?.version ?? null,
    }),
  }),
});

export const forvaltningar = part({
  key: 'forvaltningar',
  act: 'saveForvaltning',
  importKind: null,
  document: AdminForvaltningarDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'namnd', head: text.admin.namnd, cell: row => row.namnd?.name ?? '' },
    { key: 'kommun', head: text.frame.kommun, cell: row => row.kommun?.name ?? '' },
  ],
  form: (row, { text, lookups, today }) => ({
    act: 'saveForvaltning',
    title: row === null ? text.admin.parts.forvaltningar.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.forvaltningar.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'namnd', kind: 'choice', label: text.admin.namnd, options: lookups.namnder.nodes.map(one => ({ value: one.slug, label: one.name, group: one.kommun?.name })), empty: text.ui.choose },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
    ],
    values: { name: row?.name ?? '', namnd: row?.namnd?.slug ?? '', from: row?.from ?? today, to: row?.to ?? '' },
    save: values => saving(SaveForvaltningDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), namnd: textOf(values, 'namnd'), from: orNull(values, 'from'), to: orNull(values, 'to'), version: row?.version ?? null,
    }),
  }),
});

export const people = part({
  key: 'personer',
  act: 'savePerson',
  importKind: 'people',
  document: AdminPeopleDocument,
  search: sought => ({ or: [{ name: contains(sought) }, { title: contains(sought) }, { email: contains(sought) }] }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'titel', head: text.admin.personTitle, cell: row => row.title ?? '' },
    { key: 'kommun', head: text.admin.employer, cell: row => row.homeKommun?.name ?? text.ui.unknown },
    { key: 'epost', head: text.admin.email, cell: row => row.email ?? '' },
    { key: 'aktiv', head: text.admin.active, cell: row => row.active ? text.ui.yes : text.ui.no },
  ],
  form: (row, { text, lookups }) => ({
    act: 'savePerson',
    title: row === null ? text.admin.parts.personer.add : text.admin.change(row.name),
    lead: text.admin.personLead,
    submit: row === null ? text.admin.parts.personer.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'title', kind: 'text', label: text.admin.personTitle, optional: true },
      { key: 'email', kind: 'text', label: text.admin.email, optional: true },
      { key: 'homeKommun', kind: 'choice', label: text.admin.employer, options: kommunOptions(lookups), empty: text.ui.unknown, optional: true, hint: text.admin.employerHint },
      { key: 'active', kind: 'check', label: text.admin.isActive },
    ],
    values: { name: row?.name ?? '', title: row?.title ?? '', email: row?.email ?? '', homeKommun: row?.homeKommun?.code ?? '', active: row?.active ?? true },
    save: values => saving(SavePersonDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), title: orNull(values, 'title'), email: orNull(values, 'email'), homeKommun: orNull(values, 'homeKommun'), active: flag(values, 'active'), version: row?.version ?? null,
    }),
  }),
});

