import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const here = new URL('.', import.meta.url).pathname;
/** Every sheet that collects others, and the most it may weigh. Later ones come with the code that needs them. */
const collectors = [
  ['styles.css', 16_000],
  ['personal.css', 8_000],
  ['notices.css', 1_500],
  ['hearing.css', 1_500],
  ['marking.css', 1_000],
  ['choosing.css', 1_000],
  ['showing.css', 1_000],
  ['locking.css', 1_000],
  ['printing.css', 1_500],
  ['handing.css', 1_500],
] as const;
const collecting: readonly string[] = collectors.map(([name]) => name);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && !collecting.includes(name),
);

function read(name: string): string {
  return readFileSync(here + name, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

test('every style sheet is collected once, and nothing else is', () => {
  const collected = collecting.flatMap((name) => [...read(name).matchAll(/@import '\.\/([^']+)'/g)].map((found) => found[1] ?? ''));
  expect(collected.toSorted()).toEqual(files.toSorted());
});

/**
 * Without comments and indents; the build makes them a little smaller still. What every page carries is held shortest: what only
 * home and personal rooms use comes apart from it.
 */
test.each(collectors)('what %s collects is small', (collector, most) => {
  const bytes = [...read(collector).matchAll(/@import '\.\/([^']+)'/g)]
    .map((found) => found[1] ?? '')
    .map((name) =>
      Buffer.byteLength(
        read(name)
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]|: ) ?/g, '$1'),
      ),
    )
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(most);
});

test.each(files)('%s works from right to left and follows the font size of the person', (name) => {
  const css = read(name);
  expect(css).not.toMatch(/[\s;{-](left|right|top|bottom)(-[a-z-]+)?\s*:/);
  expect(css).not.toMatch(/[\s;{](width|height|(min|max)-(width|height))\s*:/);
  expect(css).not.toMatch(/font-size:[^;]*px/);
  expect(css).not.toMatch(/position:\s*(sticky|fixed)/);
});

type Palette = ReadonlyMap<string, string>;

function palette(block: string): Palette {
  return new Map([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

const tokens = read('tokens.css');
const blocks = [...tokens.matchAll(/:root(\[[^\]]+\]|:not\([^)]*\))?\s*\{([^}]*)\}/g)].map((found) => ({
  on: found[1] ?? '',
  css: found[2] ?? '',
}));
const light = palette(blocks.find((one) => one.on === '')?.css ?? '');
const dusk = palette(blocks.find((one) => one.on.startsWith(':not'))?.css ?? '');
const chosenDusk = palette(blocks.find((one) => one.on.includes('dark'))?.css ?? '');

test('dusk is the same whether the phone or the person asks for it, and leaves out no colour', () => {
  expect(light.size).toBeGreaterThan(15);
  expect([...chosenDusk]).toEqual([...dusk]);
  expect([...dusk.keys()]).toEqual([...light.keys()]);
});

/** Relative luminance and contrast ratio, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const channels = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

function contrast(colours: Palette, [one, other]: readonly [string, string]): number {
  const [dark, bright] = [one, other].map((name) => luminance(colours.get(name) ?? '')).toSorted((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test('the ratio is the one of the standard', () => {
  const known: Palette = new Map([
    ['black', '#000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
  ]);
  expect(contrast(known, ['black', 'white'])).toBeCloseTo(21, 5);
  expect(contrast(known, ['grey', 'white'])).toBeCloseTo(4.54, 2);
});

const grounds = ['paper', 'sheet', 'moss-wash', 'lichen'] as const;

describe.each([
  ['light', light],
  ['dusk', dusk],
] as const)('%s', (_, colours) => {
  test.each(grounds.flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]))('%s on %s reads at 7:1', (...pair) => {
    expect(contrast(colours, pair)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['on-moss', 'moss'],
    ['on-moss', 'moss-deep'],
    ['paper', 'ink'],
  ] as const)('%s on %s reads at 7:1', (...pair) => {
    expect(contrast(colours, pair)).toBeGreaterThanOrEqual(7);
  });

  test.each(grounds.flatMap((ground) => ['edge', 'focus', 'moss', 'care', 'ink-soft'].map((mark) => [mark, ground] as const)))(
    '%s on %s is seen at 3:1',
    (...pair) => {
      expect(contrast(colours, pair)).toBeGreaterThanOrEqual(3);
    },
  );
});
