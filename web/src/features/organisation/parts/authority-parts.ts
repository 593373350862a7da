import {
  AdminForumsDocument, AdminMatterTypesDocument, AdminSeatsDocument, AssignSeatDocument, SaveForumDocument, SaveMatterTypeDocument, SaveSeatDocument, SetDeputyDocument,
  type AdminSeatsQuery, type Flavour, type ForumBody, type ForumLegalKind, type LegalClass,
} from '../../../server/generated/organisation/graphql.ts';
import { readWhole } from '../../../text/format.ts';
import type { Text } from '../../../text/text.tsx';
import { flag, lines, orNull, saving, textOf, type FormSpec, type Values } from '../form-spec.ts';
import { contains, enumOptions, kommunOptions, optionsOf, part, type Surroundings } from './part.ts';

type SeatRow = AdminSeatsQuery['list']['nodes'][number];

const placeOf = (row: SeatRow): string => [row.object?.name ?? row.forum?.name ?? row.namnd?.name, row.kommun?.name].filter(Boolean).join(', ');
const seatName = (row: SeatRow): string => [row.roleName ?? row.role?.name ?? '', placeOf(row)].filter(Boolean).join(' ');
const holderOf = (row: SeatRow, text: Text): string => row.holder?.name ?? text.seats.vacant(row.vacantSince);

function assign(row: SeatRow, { text, today }: Surroundings): FormSpec {
  return {
    act: 'assignSeat',
    title: text.admin.assignTitle(seatName(row)),
    lead: text.admin.assignLead(holderOf(row, text)),
    submit: text.admin.assign,
    fields: [
      { key: 'person', kind: 'find', what: 'people', label: text.search.kinds.person, optional: true, hint: text.admin.assignHint, shown: row.holder?.name ?? '' },
      { key: 'from', kind: 'day', label: text.ui.from, hint: text.admin.assignFromHint },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
    ],
    values: { person: row.holder?.slug ?? '', from: today, to: '' },
    save: values => saving(AssignSeatDocument, { seat: row.slug, person: orNull(values, 'person'), from: orNull(values, 'from'), to: orNull(values, 'to'), version: row.version }),
  };
}

function deputise(row: SeatRow, { text, today }: Surroundings): FormSpec {
  const now = row.deputies.find(deputy => deputy.person?.slug === row.deputy?.slug);
  return {
    act: 'setDeputy',
    title: text.admin.deputyTitle(seatName(row)),
    lead: text.admin.deputyLead,
    submit: text.admin.setDeputy,
    fields: [
      { key: 'person', kind: 'find', what: 'people', label: text.seats.deputyHead, optional: true, hint: text.admin.deputyHint, shown: row.deputy?.name ?? '' },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
      {
        key: 'periods', kind: 'lines', label: text.admin.periods, hint: text.admin.periodsHint, add: text.admin.addPeriod, fresh: { from: today, to: '' }, name: line => line['from'] ?? '',
        fields: [{ key: 'from', kind: 'day', label: text.ui.from }, { key: 'to', kind: 'day', label: text.ui.to, optional: true }],
      },
    ],
    values: { person: row.deputy?.slug ?? '', from: now?.from ?? today, to: now?.to ?? '', periods: (now?.periods ?? []).map(period => ({ from: period.from, to: period.to ?? '' })) },
    save: values => saving(SetDeputyDocument, {
      seat: row.slug, person: orNull(values, 'person'), from: orNull(values, 'from'), to: orNull(values, 'to'),
      periods: lines(values, 'periods').map(line => ({ from: line['from']!, to: line['to'] === '' ? null : line['to']! })), version: row.version,
    }),
  };
}

export const seats = part({
  key: 'stolar',
  act: 'assignSeat',
  saveAct: 'saveSeat',
  importKind: 'seats',
  document: AdminSeatsDocument,
  search: sought => ({ or: [{ slug: contains(sought) }, { role: { name: contains(sought) } }, { holder: { name: contains(sought) } }, { object: { name: contains(sought) } }] }),
  narrow: params => params.get('objekt') ? { object: { slug: { eq: params.get('objekt') } } } : params.get('vakanta') ? { vacant: { eq: true } } : null,
  one: slug => ({ slug: { eq: slug } }),
  keyOf: (row: SeatRow) => row.slug,
  nameOf: seatName,
  columns: text => [
    { key: 'roll', head: text.seats.role, main: true, cell: row => row.roleName ?? '' },
    { key: 'hor', head: text.admin.belongsTo, cell: row => placeOf(row) || text.enums.scope[row.scope] },
    { key: 'innehavare', head: text.seats.holder, cell: row => holderOf(row, text) },
    { key: 'ersattare', head: text.seats.deputyHead, cell: row => row.deputy?.name ?? text.seats.noDeputy },
  ],
  form: (row, { text, lookups, today, params }) => {
    const scopeOf = (values: Values) => lookups.roleTypes.nodes.find(role => role.key === values['role'])?.scope;
    return {
      act: 'saveSeat',
      title: row === null ? text.admin.parts.stolar.add : text.admin.change(seatName(row)),
      submit: row === null ? text.admin.parts.stolar.add : text.admin.saveChange,
      fields: [
        { key: 'role', kind: 'choice', label: text.seats.role, options: lookups.roleTypes.nodes.map(role => ({ value: role.key, label: role.name, group: text.enums.scope[role.scope] })), empty: text.ui.choose },
        { key: 'object', kind: 'choice', label: text.map.head.object, options: optionsOf(lookups.maintenanceObjects.nodes), empty: text.ui.choose, when: values => scopeOf(values) === 'OBJECT' },
        { key: 'namnd', kind: 'choice', label: text.admin.namnd, options: optionsOf(lookups.namnder.nodes), empty: text.ui.choose, when: values => scopeOf(values) === 'NAMND' },
        { key: 'forum', kind: 'choice', label: text.search.kinds.forum, options: optionsOf(lookups.forums.nodes), empty: text.ui.choose, when: values => scopeOf(values) === 'FORUM' },
        { key: 'kommun', kind: 'choice', label: text.frame.kommun, options: kommunOptions(lookups), empty: text.ui.none, optional: true, hint: text.admin.seatKommunHint, when: values => scopeOf(values) === 'OBJECT' || scopeOf(values) === 'KOMMUN' },
        { key: 'from', kind: 'day', label: text.ui.from },
        { key: 'to', kind: 'day', label: text.ui.to, optional: true },
      ],
      values: {
        role: row?.role?.key ?? '', object: row?.object?.slug ?? params.get('objekt') ?? '', namnd: row?.namnd?.slug ?? '', forum: row?.forum?.slug ?? '', kommun: row?.kommun?.code ?? '', from: row?.from ?? today, to: row?.to ?? '',
      },
      save: values => {
        const scope = scopeOf(values);
        return saving(SaveSeatDocument, {
          id: row?.id ?? null, role: textOf(values, 'role'), object: scope === 'OBJECT' ? orNull(values, 'object') : null, namnd: scope === 'NAMND' ? orNull(values, 'namnd') : null, forum: scope === 'FORUM' ? orNull(values, 'forum') : null,
          kommun: scope === 'OBJECT' || scope === 'KOMMUN' ? orNull(values, 'kommun') : null, from: orNull(values, 'from'), to: orNull(values, 'to'), version: row?.version ?? null,
        });
      },
    };
  },
  acts: [
    { key: 'tillsatt', act: 'assignSeat', name: text => text.admin.assign, form: assign },
    { key: 'ersattare', act: 'setDeputy', name: text => text.admin.setDeputy, form: deputise },
  ],
});

export const forums = part({
  key: 'forum',
  act: 'saveForum',
  importKind: 'forums',
  document: AdminForumsDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'slag', head: text.admin.bodyKind, cell: row => `${text.enums.body[row.body]}, ${text.enums.legalKind[row.legalKind].toLocaleLowerCase('sv')}` },
    { key: 'hor', head: text.admin.belongsTo, cell: row => row.object?.name ?? row.kommun?.name ?? text.enums.scope.UNION },
    { key: 'ledamoter', head: text.admin.members, number: true, cell: row => row.members.length },
    { key: 'moten', head: text.admin.meetings, number: true, cell: row => row.meetings.length },
  ],
  form: (row, { text, lookups, today }) => ({
    act: 'saveForum',
    title: row === null ? text.admin.parts.forum.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.forum.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'legalKind', kind: 'choice', label: text.admin.legalKind, options: enumOptions(text.enums.legalKind), hint: text.admin.legalKindHint },
      { key: 'body', kind: 'choice', label: text.admin.bodyKind, options: enumOptions(text.enums.body) },
      { key: 'task', kind: 'long', label: text.admin.task, optional: true },
      { key: 'object', kind: 'choice', label: text.map.head.object, options: optionsOf(lookups.maintenanceObjects.nodes), empty: text.ui.none, optional: true },
      { key: 'kommun', kind: 'choice', label: text.frame.kommun, options: kommunOptions(lookups), empty: text.ui.none, optional: true },
      { key: 'from', kind: 'day', label: text.ui.from },
      { key: 'to', kind: 'day', label: text.ui.to, optional: true },
      {
        key: 'members', kind: 'lines', label: text.admin.members, hint: text.admin.membersHint, add: text.admin.addMember, fresh: { seat: '', person: '', kommun: '', from: today, to: '', seatName: '', personName: '' },
        name: line => line['personName'] || line['seatName'] || '',
        fields: [
          { key: 'person', kind: 'find', what: 'people', label: text.search.kinds.person, optional: true, shownKey: 'personName' },
          { key: 'seat', kind: 'find', what: 'seats', label: text.admin.orSeat, optional: true, shownKey: 'seatName' },
          { key: 'kommun', kind: 'choice', label: text.admin.speaksFor, options: kommunOptions(lookups), empty: text.ui.none, optional: true },
          { key: 'from', kind: 'day', label: text.ui.from },
          { key: 'to', kind: 'day', label: text.ui.to, optional: true },
        ],
      },
      { key: 'meetings', kind: 'days', label: text.admin.meetings, optional: true, hint: text.admin.meetingsHint },
    ],
    values: {
      name: row?.name ?? '', legalKind: row?.legalKind ?? 'ADVISORY', body: row?.body ?? 'STEERING_GROUP', task: row?.task ?? '', object: row?.object?.slug ?? '', kommun: row?.kommun?.code ?? '', from: row?.from ?? today, to: row?.to ?? '',
      members: (row?.members ?? []).map(member => ({
        seat: member.seat?.slug ?? '', seatName: member.seat ? [member.seat.roleName, member.seat.object?.name, member.seat.kommun?.name].filter(Boolean).join(' ') : '',
        person: member.person?.slug ?? '', personName: member.person?.name ?? '', kommun: member.kommun?.code ?? '', from: member.from, to: member.to ?? '',
      })),
      meetings: (row?.meetings ?? []).map(meeting => meeting.day).filter(day => day >= today).join('\n'),
    },
    save: values => saving(SaveForumDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), legalKind: textOf(values, 'legalKind') as ForumLegalKind, body: textOf(values, 'body') as ForumBody, task: orNull(values, 'task'), object: orNull(values, 'object'), kommun: orNull(values, 'kommun'),
      from: orNull(values, 'from'), to: orNull(values, 'to'), version: row?.version ?? null,
      members: lines(values, 'members').map(line => ({ seat: line['seat'] || null, person: line['person'] || null, kommun: line['kommun'] || null, from: line['from']!, to: line['to'] || null })),
      meetings: textOf(values, 'meetings').split(/[\s,;]+/).filter(Boolean),
    }),
  }),
});

export const matterTypes = part({
  key: 'beslutstyper',
  act: 'saveMatterType',
  importKind: 'matter-types',
  document: AdminMatterTypesDocument,
  search: sought => ({ or: [{ name: contains(sought) }, { key: contains(sought) }] }),
  one: key => ({ key: { eq: key } }),
  keyOf: row => row.key,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'nyckel', head: text.admin.key, cell: row => row.key },
    { key: 'kategori', head: text.admin.category, cell: row => row.category },
    { key: 'klass', head: text.admin.legalClass, cell: row => text.enums.legalClass[row.legalClass] },
    { key: 'belopp', head: text.admin.hasAmount, cell: row => row.hasAmount ? text.ui.yes : text.ui.no },
  ],
  form: (row, { text }) => ({
    act: 'saveMatterType',
    title: row === null ? text.admin.parts.beslutstyper.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.beslutstyper.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'key', kind: 'text', label: text.admin.key, hint: text.admin.keyHint },
      { key: 'category', kind: 'text', label: text.admin.category, hint: text.admin.categoryHint },
      { key: 'legalClass', kind: 'choice', label: text.admin.legalClass, options: enumOptions(text.enums.legalClass), hint: text.admin.legalClassHint },
      { key: 'flavour', kind: 'choice', label: text.admin.flavour, options: enumOptions(text.enums.flavour) },
      { key: 'hasAmount', kind: 'check', label: text.admin.hasAmountLong },
      { key: 'amountCounts', kind: 'text', label: text.admin.amountCounts, optional: true, when: values => values['hasAmount'] === true },
      { key: 'order', kind: 'whole', label: text.admin.order, optional: true },
    ],
    values: {
      name: row?.name ?? '', key: row?.key ?? '', category: row?.category ?? '', legalClass: row?.legalClass ?? 'DELEGATED_DECISION', flavour: row?.flavour ?? 'NORMAL', hasAmount: row?.hasAmount ?? true, amountCounts: row?.amountCounts ?? '', order: row?.order.toString() ?? '',
    },
    save: values => saving(SaveMatterTypeDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), key: textOf(values, 'key'), category: textOf(values, 'category'), legalClass: textOf(values, 'legalClass') as LegalClass, flavour: textOf(values, 'flavour') as Flavour,
      hasAmount: flag(values, 'hasAmount'), amountCounts: flag(values, 'hasAmount') ? orNull(values, 'amountCounts') : null, order: readWhole(textOf(values, 'order')), version: row?.version ?? null,
    }),
  }),
});
