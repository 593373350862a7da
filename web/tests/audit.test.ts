import { describe, expect, test } from 'vitest';
import { askFor, dayAfter, midnight, readView } from '../src/features/audit/audit-view.ts';

describe('A Swedish day begins', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s at %s', (day, moment) => expect(midnight(day)).toBe(moment));
});

test('The last day is counted', () => {
  const view = readView(new URLSearchParams('fran=2026-12-31&till=2026-12-31&handling=import'), '');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(askFor({ efter: null, fore: null }, view)).toEqual({
    first: 50, after: null, last: null, before: null, order: [{ number: 'DESC' }],
    where: { and: [{ at: { gte: '2026-12-30T23:00:00.000Z' } }, { at: { lt: '2026-12-31T23:00:00.000Z' } }, { kind: { eq: 'import' } }] },
  });
});

test('A day that is none is left out', () => expect(readView(new URLSearchParams('fran=i+fjol'), 'nummer')).toMatchObject({ fran: '', descending: false }));
