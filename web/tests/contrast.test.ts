import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of one mode: the light ones stand first, the chosen dark ones under [data-theme='dark']. */
function coloursUnder(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6})/g)].map(found => [found[1]!, found[2]!]));
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'surface', 'sunken'];
const texts: [string, string[]][] = [
  ['text', [...grounds, 'accent-ground', 'ok-ground', 'warn-ground', 'error-ground', 'info-ground']], ['text-muted', [...grounds, 'ok-ground', 'warn-ground', 'error-ground', 'info-ground', 'accent-ground']], ['accent', [...grounds, 'accent-ground', 'info-ground', 'warn-ground']], ['on-accent', ['accent', 'accent-strong']],
  ['side-business', [...grounds, 'side-business-ground']], ['side-it', [...grounds, 'side-it-ground']],
  ['ok', [...grounds, 'ok-ground']], ['warn', [...grounds, 'warn-ground']], ['error', [...grounds, 'error-ground']], ['info', [...grounds, 'info-ground']],
  ...[1, 2, 3, 4, 5].map(step => [`on-heat-${step}`, [`heat-${step}`]] as [string, string[]]),
];
const lines: [string, string[]][] = [['border', grounds], ['focus', grounds], ['warn', ['surface', 'warn-ground']], ['error', ['surface', 'error-ground']]];

describe.each([['light', ':root'], ['dark', ":root[data-theme='dark']"]])('In %s', (_, selector) => {
  const colours = coloursUnder(selector);
  const pairs = (list: [string, string[]][]) => list.flatMap(([front, backs]) => backs.map(back => [front, back] as const));

  test.each(pairs(texts))('%s on %s can be read (4.5)', (front, back) => expect(contrast(colours.get(front)!, colours.get(back)!)).toBeGreaterThanOrEqual(4.5));
  test.each(pairs(lines))('%s against %s can be seen (3)', (front, back) => expect(contrast(colours.get(front)!, colours.get(back)!)).toBeGreaterThanOrEqual(3));
});

test('Following the system in dark gives the very same colours as choosing dark', () => {
  expect(coloursUnder(":root:not([data-theme='light'])")).toEqual(coloursUnder(":root[data-theme='dark']"));
});
