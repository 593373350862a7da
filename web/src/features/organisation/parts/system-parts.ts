import {
  AdminFunctionsDocument, AdminSuppliersDocument, AdminSystemsDocument, AdminUsesDocument,
  SaveFunctionDocument, SaveItSystemDocument, SaveSupplierDocument, SaveSystemUseDocument, type Lifecycle,
} from '../../../server/generated/organisation/graphql.ts';
import { readAmount, readWhole } from '../../../text/format.ts';
import { flag, list, orNull, saving, textOf } from '../form-spec.ts';
import { contains, enumOptions, kommunOptions, optionsOf, part } from './part.ts';

export const suppliers = part({
  key: 'leverantorer',
  act: 'saveSupplier',
  importKind: null,
  document: AdminSuppliersDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [{ key: 'namn', head: text.admin.name, main: true, cell: row => row.name }],
  form: (row, { text }) => ({
    act: 'saveSupplier',
    title: row === null ? text.admin.parts.leverantorer.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.leverantorer.add : text.admin.saveChange,
    fields: [{ key: 'name', kind: 'text', label: text.admin.name }],
    values: { name: row?.name ?? '' },
    save: values => saving(SaveSupplierDocument, { id: row?.id ?? null, name: textOf(values, 'name'), version: row?.version ?? null }),
  }),
});

export const functions = part({
  key: 'funktioner',
  act: 'saveFunction',
  importKind: null,
  document: AdminFunctionsDocument,
  search: sought => ({ name: contains(sought) }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [{ key: 'namn', head: text.admin.name, main: true, cell: row => row.name }],
  form: (row, { text }) => ({
    act: 'saveFunction',
    title: row === null ? text.admin.parts.funktioner.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.funktioner.add : text.admin.saveChange,
    fields: [{ key: 'name', kind: 'text', label: text.admin.name, hint: text.admin.functionHint }],
    values: { name: row?.name ?? '' },
    save: values => saving(SaveFunctionDocument, { id: row?.id ?? null, name: textOf(values, 'name'), version: row?.version ?? null }),
  }),
});

export const systems = part({
  key: 'system',
  act: 'saveItSystem',
  importKind: 'systems',
  document: AdminSystemsDocument,
  search: sought => ({ or: [{ name: contains(sought) }, { supplier: { name: contains(sought) } }] }),
  one: slug => ({ slug: { eq: slug } }),
  keyOf: row => row.slug,
  nameOf: row => row.name,
  columns: text => [
    { key: 'namn', head: text.admin.name, main: true, cell: row => row.name },
    { key: 'leverantor', head: text.system.supplier, cell: row => row.supplier?.name ?? text.ui.unknown },
    { key: 'objekt', head: text.system.responsible, cell: row => row.responsibleObject?.name ?? text.ui.unknown },
    { key: 'livscykel', head: text.system.lifecycle, cell: row => text.enums.lifecycle[row.lifecycle] },
  ],
  form: (row, { text, lookups }) => ({
    act: 'saveItSystem',
    title: row === null ? text.admin.parts.system.add : text.admin.change(row.name),
    submit: row === null ? text.admin.parts.system.add : text.admin.saveChange,
    fields: [
      { key: 'name', kind: 'text', label: text.admin.name },
      { key: 'description', kind: 'long', label: text.system.description, optional: true, hint: text.admin.descriptionHint },
      { key: 'supplier', kind: 'choice', label: text.system.supplier, options: optionsOf(lookups.suppliers.nodes), empty: text.ui.unknown, optional: true },
      { key: 'lifecycle', kind: 'choice', label: text.system.lifecycle, options: enumOptions(text.enums.lifecycle) },
      { key: 'responsibleObject', kind: 'choice', label: text.system.responsible, options: optionsOf(lookups.maintenanceObjects.nodes), empty: text.ui.none, optional: true },
      { key: 'common', kind: 'check', label: text.admin.common, hint: text.admin.commonHint },
      { key: 'functions', kind: 'many', label: text.system.functions, options: optionsOf(lookups.functions.nodes), optional: true, hint: text.admin.functionsHint },
      { key: 'usedBy', kind: 'many', label: text.system.usedBy, options: optionsOf(lookups.maintenanceObjects.nodes), optional: true },
    ],
    values: {
      name: row?.name ?? '', description: row?.description ?? '', supplier: row?.supplier?.slug ?? '', lifecycle: row?.lifecycle ?? 'ACTIVE', responsibleObject: row?.responsibleObject?.slug ?? '', common: row?.common ?? false,
      functions: (row?.functions ?? []).map(one => one.slug), usedBy: (row?.usedBy ?? []).map(one => one.slug),
    },
    save: values => saving(SaveItSystemDocument, {
      id: row?.id ?? null, name: textOf(values, 'name'), description: orNull(values, 'description'), supplier: orNull(values, 'supplier'), lifecycle: textOf(values, 'lifecycle') as Lifecycle, responsibleObject: orNull(values, 'responsibleObject'),
      common: flag(values, 'common'), functions: list(values, 'functions'), usedBy: list(values, 'usedBy'), version: row?.version ?? null,
    }),
  }),
});

export const uses = part({
  key: 'anvandning',
  act: 'saveSystemUse',
  importKind: 'systems',
  document: AdminUsesDocument,
  search: sought => ({ or: [{ system: { name: contains(sought) } }, { localName: contains(sought) }] }),
  narrow: params => params.get('system') ? { system: { slug: { eq: params.get('system') } } } : null,
  one: id => ({ id: { eq: id } }),
  keyOf: row => row.id,
  nameOf: row => [row.system?.name, row.kommun?.name].filter(Boolean).join(', '),
  columns: text => [
    { key: 'system', head: text.system.heading, main: true, cell: row => row.system?.name ?? '' },
    { key: 'kommun', head: text.frame.kommun, cell: row => row.kommun?.name ?? '' },
    { key: 'lokalt', head: text.system.head.localName, cell: row => row.localName ?? '' },
    { key: 'anvandare', head: text.system.head.users, number: true, cell: row => row.users ?? text.ui.unknown },
    { key: 'agare', head: text.system.head.owner, cell: row => row.owner ?? text.ui.unknown },
  ],
  form: (row, { text, lookups, params }) => ({
    act: 'saveSystemUse',
    title: row === null ? text.admin.parts.anvandning.add : text.admin.change([row.system?.name, row.kommun?.name].filter(Boolean).join(', ')),
    submit: row === null ? text.admin.parts.anvandning.add : text.admin.saveChange,
    fields: [
      ...(row === null ? [
        { key: 'system', kind: 'find', what: 'systems', label: text.system.heading } as const,
        { key: 'kommun', kind: 'choice', label: text.frame.kommun, options: kommunOptions(lookups), empty: text.ui.choose } as const,
      ] : []),
      { key: 'localName', kind: 'text', label: text.system.head.localName, optional: true },
      { key: 'users', kind: 'whole', label: text.system.head.users, optional: true, hint: text.admin.unknownHint },
      { key: 'yearlyCost', kind: 'money', label: text.system.head.cost, optional: true, hint: text.admin.unknownHint },
      { key: 'owner', kind: 'text', label: text.system.head.owner, optional: true },
      { key: 'ownerForvaltning', kind: 'choice', label: text.admin.ownerForvaltning, options: lookups.forvaltningar.nodes.map(one => ({ value: one.slug, label: one.name, group: one.kommun?.name })), empty: text.ui.unknown, optional: true },
      { key: 'hosting', kind: 'text', label: text.system.head.hosting, optional: true },
      { key: 'area', kind: 'text', label: text.admin.area, optional: true },
      { key: 'note', kind: 'long', label: text.system.head.note, optional: true },
      { key: 'since', kind: 'day', label: text.admin.since, optional: true },
      { key: 'until', kind: 'day', label: text.admin.until, optional: true },
    ],
    values: {
      system: row?.system?.slug ?? params.get('system') ?? '', kommun: row?.kommun?.code ?? '', localName: row?.localName ?? '', users: row?.users?.toString() ?? '', yearlyCost: row?.yearlyCost?.toString().replace('.', ',') ?? '',
      owner: row?.owner ?? '', ownerForvaltning: row?.ownerForvaltning?.slug ?? '', hosting: row?.hosting ?? '', area: row?.area ?? '', note: row?.note ?? '', since: row?.since ?? '', until: row?.until ?? '',
    },
    save: values => saving(SaveSystemUseDocument, {
      id: row?.id ?? null, system: row?.system?.slug ?? textOf(values, 'system'), kommun: row?.kommun?.code ?? textOf(values, 'kommun'), localName: orNull(values, 'localName'), users: readWhole(textOf(values, 'users')),
      yearlyCost: readAmount(textOf(values, 'yearlyCost')), owner: orNull(values, 'owner'), ownerForvaltning: orNull(values, 'ownerForvaltning'), hosting: orNull(values, 'hosting'), area: orNull(values, 'area'), note: orNull(values, 'note'),
      since: orNull(values, 'since'), until: orNull(values, 'until'), version: row?.version ?? null,
    }),
  }),
});
