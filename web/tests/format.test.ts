import { describe, expect, test } from 'vitest';
import { isDay, makeFormat, readAmount, readDay, readWhole, writeAmount } from '../src/text/format.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('Amounts as people write them', () => {
  test.each([
    ['250 000', 250000], ['250000', 250000], ['250 000,50', 250000.5], ['250\u00a0000 kr', 250000], ['50000.01', 50000.01], ['\u22125', -5], ['0', 0],
  ])('%s is read', (written, amount) => expect(readAmount(written)).toBe(amount));

  test.each(['', 'ca 50', '1,234,567', '50,001', '12 abc', '1e5'])('%s is refused, never guessed', written => expect(readAmount(written)).toBeNull());

  test('A whole number has no decimals', () => {
    expect(readWhole('1 250')).toBe(1250);
    expect(readWhole('1,5')).toBeNull();
  });
});

describe('Days', () => {
  test('Only real days are days', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-11-3')).toBe(false);
    expect(isDay(null)).toBe(false);
  });

  test.each([['2026-11-23', '2026-11-23'], ['20261123', '2026-11-23'], ['23/11/2026', '2026-11-23'], ['3.1 2026', '2026-01-03'], ['31/2/2026', null], ['i morgon', null]])('%s is read as %s', (written, day) => expect(readDay(written)).toBe(day));
});

describe('Swedish words for figures', () => {
  const sv = makeFormat('sv');

  test('Kronor are grouped, with öre only where there are any', () => {
    expect(plain(sv.money(1250000))).toBe('1 250 000 kr');
    expect(plain(sv.money(50000.01))).toBe('50 000,01 kr');
  });

  test('A difference carries the true minus sign', () => expect(sv.money(-300)).toContain('\u2212'));

  test('Å, ä and ö come last, in that order', () => expect(['Östersund', 'Ånge', 'Älvdalen', 'Zinkgruvan'].sort(sv.compare)).toEqual(['Zinkgruvan', 'Ånge', 'Älvdalen', 'Östersund']));

  test('One is singular, nought and many are plural', () => {
    expect(sv.plural(1, 'fråga', 'frågor')).toBe('1 fråga');
    expect(sv.plural(0, 'fråga', 'frågor')).toBe('0 frågor');
  });

  test('A list day carries its year only when it is another year', () => {
    expect(sv.shortDay('2026-11-27', '2026-01-01')).toBe('fre 27/11');
    expect(sv.shortDay('2027-01-04', '2026-12-01')).toBe('mån 4/1 2027');
  });
});

test.each([[0, '0'], [180_000, '180\u00a0000'], [180_000.01, '180\u00a0000,01'], [1_250_000.5, '1\u00a0250\u00a0000,50'], [999, '999']])('%d is written as a person would, and read back the same', (amount, written) => {
  expect(writeAmount(amount)).toBe(written);
  expect(readAmount(written)).toBe(amount);
});
