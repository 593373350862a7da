import { describe, expect, test } from 'vitest';
import { askAbout } from '../src/address/paths.ts';
import { changed, keep, readAddress, sortOf } from '../src/address/params.ts';
import { landing } from '../src/features/identity/choosable.ts';
import { addressOf, faultsOf, questionOf, sameQuestion } from '../src/features/authority/question.ts';
import { askFor, exportAddress, readView } from '../src/features/systems/system-view.ts';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('The address is the state', () => {
  test('Several kommuner are separated by comma, and said once each', () => expect(read('kommun=2062,2034,2062').kommun).toEqual(['2062', '2034']));

  test('A value that cannot be read falls back and is named', () => {
    const address = read('per=2026-02-30&kommun=Mora&sida=x');
    expect(address.per).toBeNull();
    expect(address.kommun).toEqual([]);
    expect(address.invalid).toEqual(['per', 'kommun', 'sida']);
  });

  test('A page number without a cursor is the first page, since nothing else is known', () => {
    expect(read('sida=3').sida).toBe(1);
    expect(read('sida=3&efter=abc').sida).toBe(3);
  });

  test('Unknown keys are kept and unharmed by a change', () => expect(changed(new URLSearchParams('a=1&sok=x'), { sok: null, per: '2026-01-01' }).toString()).toBe('a=1&per=2026-01-01'));

  test('Only kommun and day follow to the next page', () => expect(keep(new URLSearchParams('sok=x&kommun=2062,2034&per=2026-07-01'))).toBe('?kommun=2062,2034&per=2026-07-01'));

  test('A minus sorts descending, and an unknown column falls back', () => {
    expect(sortOf('-kostnad', ['namn', 'kostnad'], 'namn')).toEqual({ column: 'kostnad', descending: true });
    expect(sortOf('hemligt', ['namn'], 'namn')).toEqual({ column: 'namn', descending: false });
  });
});

describe('After sign-in one stands where one was going', () => {
  test('A page of our own is kept with its query', () => expect(landing('/objekt/ekonomi?per=2026-07-01')).toBe('/objekt/ekonomi?per=2026-07-01'));
  test.each(['https://ond.example', '//ond.example', '/\\ond.example', '/logga-in', 'javascript:alert(1)', ''])('%s leads to the start page', till => expect(landing(till)).toBe('/att-gora'));
});

describe('A question to Vem bestämmer?', () => {
  const question = { typ: 'system-replace', objekt: 'ekonomi', kommun: ['2062'], belopp: '180 000,01', per: '' };

  test('The öre survive the address', () => {
    expect(addressOf(question)).toBe('/vem-bestammer?typ=system-replace&objekt=ekonomi&kommun=2062&belopp=180000.01');
    expect(sameQuestion(question, questionOf(new URLSearchParams(addressOf(question).split('?')[1])))).toBe(true);
  });

  test('An amount is asked for only where the type has one', () => {
    expect(faultsOf({ ...question, belopp: '' }, { key: 'system-replace', hasAmount: true })).toEqual(['belopp']);
    expect(faultsOf({ ...question, belopp: 'ca 50' }, { key: 'system-replace', hasAmount: true })).toEqual(['beloppUnreadable']);
    expect(faultsOf({ ...question, belopp: '' }, { key: 'plan-adopt', hasAmount: false })).toEqual([]);
    expect(faultsOf({ ...question, typ: '' }, undefined)).toEqual(['typ']);
  });

  test('An amount of nought is a question too', () => expect(askAbout({ typ: 'change-normal', objekt: 'ekonomi', belopp: 0 })).toBe('/vem-bestammer?typ=change-normal&objekt=ekonomi&belopp=0'));
});

describe('The list of systems', () => {
  const address = read('sok=sko&kommun=2034&per=2026-07-01');
  const view = readView(new URLSearchParams('objekt=utbildning&kolumner=namn,kostnad,stulen&rader=17'), '-kostnad');

  test('Unknown columns and sizes fall back', () => {
    expect(view.columns).toEqual(['namn', 'kostnad']);
    expect(view.pageSize).toBe(50);
  });

  test('The server is asked to sort with a last key, so that pages never shift', () => expect(askFor(address, view).order).toEqual([{ yearlyCost: 'DESC' }, { name: 'ASC' }]));

  test('Stepping back asks for the last ones before a cursor', () => expect(askFor({ ...address, fore: 'c' }, view)).toMatchObject({ first: null, last: 50, before: 'c' }));

  test('The export takes the view along', () => expect(exportAddress('csv', address, view)).toBe('/export/systems.csv?per=2026-07-01&kommun=2034&sok=sko&objekt=utbildning'));
});
