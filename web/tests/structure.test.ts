import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/')).filter(file => /\.(ts|tsx|css)$/.test(file) && !file.includes('generated'));
const code = files.filter(file => !file.endsWith('.css'));
const imports = code.flatMap(file => [...readFileSync(join('src', file), 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)|import '(\.[^']+)'/g)].map(found => ({ file, to: normalize(join(dirname(file), (found[1] ?? found[2] ?? found[3])!)).replaceAll('\\', '/') })));
const layerOf = (file: string) => file.split('/')[0]!;
const featureOf = (file: string) => file.startsWith('features/') ? file.split('/')[1] : undefined;

/** What each layer may know of: the arrow points one way, and features do not know each other. */
const mayImport: Record<string, readonly string[]> = {
  text: ['text'],
  address: ['address', 'text'],
  ui: ['ui', 'text'],
  server: ['server'],
  features: ['features', 'ui', 'server', 'text', 'address'],
  frame: ['frame', 'ui', 'server', 'text', 'address', 'routes.tsx'],
};

/** Arrows between features, each meant: a change request shows the rules' answer with the rules' own words, and the register of what was decided writes as matters do. */
const mayKnow: Record<string, readonly string[]> = { changes: ['authority'], register: ['changes'] };
const knows = (feature: string | undefined, other: string) => feature === other || (mayKnow[feature ?? ''] ?? []).includes(other);

describe('Imports', () => {
  test('are found at all', () => expect(imports.length).toBeGreaterThan(200));

  test('point one way', () => {
    expect(imports.filter(({ file, to }) => mayImport[layerOf(file)] !== undefined && !mayImport[layerOf(file)]!.includes(layerOf(to)))).toEqual([]);
  });

  test('reach from one feature into another only along a declared arrow', () => {
    expect(imports.filter(({ file, to }) => featureOf(file) !== undefined && featureOf(to) !== undefined && !knows(featureOf(file), featureOf(to)!))).toEqual([]);
  });

  test('of generated types stay within the feature that asks and those it may know', () => {
    expect(imports.filter(({ file, to }) => to.startsWith('server/generated/') && !knows(featureOf(file) ?? 'session', to.split('/')[2]!))).toEqual([]);
  });
});

test('Raw colours stand in the token file alone', () => {
  const raw = files.filter(file => file !== 'ui/tokens.css').filter(file => /#[0-9a-f]{3,8}\b(?!')|rgba?\(|hsla?\(/i.test(readFileSync(join('src', file), 'utf8').replace(/`[^`]*`|'[^']*'|"[^"]*"/g, '')));
  expect(raw).toEqual([]);
});

test('No text for people stands outside the text files', () => {
  const swedish = code.filter(file => !file.startsWith('text/') && /[åäöÅÄÖ]/.test(readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
  expect(swedish).toEqual([]);
});

test('A file has one subject and stays short', () => {
  const long = code.filter(file => !file.startsWith('text/') && readFileSync(join('src', file), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('Every page of the router has a place in the list that browser tests read', () => {
  const routes = readFileSync('src/routes.tsx', 'utf8');
  const listed = [...routes.matchAll(/\{ path: '(\/[^']*)'/g)].map(found => found[1]);
  expect(listed.length).toBeGreaterThanOrEqual(18);
  expect(new Set(listed).size).toBe(listed.length);
});
