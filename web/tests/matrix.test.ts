import { expect, test } from 'vitest';
import { heatOf, linesOf, readMatrix, type Matrix } from '../src/features/systems/matrix.ts';

const head = (key: string, systemCount = 1) => ({ key, name: key, systemCount, yearlyCost: null });
const cell = (row: string, column: string, ...slugs: string[]) => ({ row, column, yearlyCost: null, systems: slugs.map(slug => ({ slug, name: slug })) });
const matrix: Matrix = {
  rowsTotal: 2,
  notJudged: 0,
  rows: [head('ekonomi', 2), head('bygglov')],
  columns: [head('2062'), head('2034'), head('2039')],
  cells: [cell('ekonomi', '2062', 'a'), cell('ekonomi', '2034', 'b'), cell('ekonomi', '2039', 'a'), cell('bygglov', '2062', 'c')],
};
const view = (query: string) => readMatrix(new URLSearchParams(query));

test('Axes that mean nothing together fall back to functions by kommun', () => {
  expect(view('rader=kommun&kolumner=kommun')).toMatchObject({ rows: 'stod', columns: 'kommun' });
  expect(view('rader=kommun&kolumner=stod')).toMatchObject({ rows: 'kommun', columns: 'stod' });
});

test('A line with more than one system overlaps; a missing kommun is a hole', () => {
  expect(linesOf(matrix, view(''), () => true).map(line => [line.key, line.overlaps, line.holes])).toEqual([['ekonomi', true, 0], ['bygglov', false, 2]]);
  expect(linesOf(matrix, view('visaBara=overlapp'), () => true).map(line => line.key)).toEqual(['ekonomi']);
  expect(linesOf(matrix, view('visaBara=luckor'), () => true).map(line => line.key)).toEqual(['bygglov']);
});

test('A kommun that one does not see has no holes', () => {
  expect(linesOf(matrix, view(''), code => code !== '2039').map(line => [line.key, line.holes])).toEqual([['ekonomi', 0], ['bygglov', 1]]);
  expect(linesOf(matrix, view('visaBara=luckor'), code => code === '2062')).toEqual([]);
});

test('The shade has five steps, however many systems there are', () => expect([0, 1, 3, 9].map(heatOf)).toEqual([1, 1, 3, 5]));
