import { describe, expect, test } from 'vitest';
import { laddersOf } from '../src/features/objects/ladders.ts';
import { makeRightsTable, type TypeOfMatter } from '../src/features/objects/rights-table.ts';
import type { ObjectRightFragment } from '../src/server/generated/objects/graphql.ts';

const covers = { matterTypes: [], categories: [], objects: [], families: [], reach: 'ANY', kommuner: [], above: null, upTo: null } satisfies ObjectRightFragment['covers'];

function right(key: string, covered: Partial<ObjectRightFragment['covers']>, sentence = 'Objektägare beslutar'): ObjectRightFragment {
  const step = { order: 1, procedure: 'ALONE' as const, rule: '', sentence, workingDays: 10, conclusive: null, silence: 'MOVES_UP' as const, tie: null, decider: { kind: 'SEAT' as const, name: key }, consenting: [], heard: [] };
  return { id: key, key, text: key, source: '', validFrom: '2026-01-01', validTo: null, sentence: '', covers: { ...covers, ...covered }, steps: [step, { ...step, order: 2, conclusive: 'NO_CHANGE' }] };
}

const replace: TypeOfMatter = { key: 'system-replace', name: 'Ersätta system', category: 'system', hasAmount: true };
const plan: TypeOfMatter = { key: 'plan-adopt', name: 'Fastställa objektplan', category: 'plan', hasAmount: false };
const here = { slug: 'ekonomi', family: 'stod' };
const keysOf = (table: ReturnType<typeof makeRightsTable>) => table.rows.map(row => row.cells.map(cell => [cell.span, cell.rights.map(one => one.key).join('+')]));

describe('The table of decision rights', () => {
  test('Column heads are the limits that the rights mention, the last one open', () => {
    const table = makeRightsTable([right('A', { upTo: 50000 }), right('B', { above: 50000, upTo: 500000 }), right('C', { above: 500000 })], [replace], here);
    expect(table.columns).toEqual([{ above: null, upTo: 50000 }, { above: 50000, upTo: 500000 }, { above: 500000, upTo: null }]);
    expect(keysOf(table)).toEqual([[[1, 'A'], [1, 'B'], [1, 'C']]]);
  });

  test('Neighbouring bands with the same rights are one cell', () => {
    const table = makeRightsTable([right('A', { matterTypes: ['x'], upTo: 50000 }), right('B', { categories: ['system'] })], [{ ...replace, key: 'x' }, replace], here);
    expect(keysOf(table)).toEqual([[[1, 'A'], [1, 'B']], [[2, 'B']]]);
  });

  test('A right listed for the object goes before its family, and that before any object', () => {
    const any = right('any', {});
    const family = right('family', { families: ['stod'] });
    const listed = right('listed', { objects: ['ekonomi'] });
    expect(keysOf(makeRightsTable([any, family, listed], [replace], here))).toEqual([[[1, 'listed']]]);
    expect(keysOf(makeRightsTable([any, family], [replace], here))).toEqual([[[1, 'family']]]);
    expect(keysOf(makeRightsTable([any, family, listed], [replace], { slug: 'skola', family: 'larande' }))).toEqual([[[1, 'any']]]);
  });

  test('Rights of equal rank both stand, and a hole stands empty', () => {
    const table = makeRightsTable([right('A', { upTo: 50000 }), right('B', { upTo: 50000 })], [replace], here);
    expect(keysOf(table)).toEqual([[[1, 'A+B'], [1, '']]]);
  });

  test('Local, shared and named kommuner get lines of their own only where a right tells them apart', () => {
    const local = right('local', { reach: 'LOCAL' });
    const shared = right('shared', { reach: 'SHARED' });
    const mora = right('mora', { reach: 'LOCAL', kommuner: ['2062'] });
    const table = makeRightsTable([local, shared, mora], [plan], here);
    expect(table.rows.map(row => [row.reach, row.kommuner.join(), row.cells[0]!.rights[0]?.key])).toEqual([['LOCAL', '', 'local'], ['SHARED', '', 'shared'], ['LOCAL', '2062', 'mora']]);
  });

  test('A right with a band covers no type without amount', () => {
    expect(keysOf(makeRightsTable([right('band', { upTo: 50000 }), right('free', {})], [plan], here)).flat(2)).toContain('free');
    expect(makeRightsTable([right('band', { upTo: 50000 })], [plan], here).rows[0]!.cells[0]!.rights).toEqual([]);
  });
});

test('Rights with the very same steps share one ladder', () => {
  const ladders = laddersOf([right('A', { matterTypes: ['system-replace'] }), right('B', { matterTypes: ['plan-adopt'] }), right('C', {}, 'Nämnden röstar')], [replace, plan]);
  expect(ladders.map(ladder => [ladder.keys.join(), ladder.matters.join()])).toEqual([['A,B', 'Ersätta system,Fastställa objektplan'], ['C', 'Ersätta system,Fastställa objektplan']]);
});
