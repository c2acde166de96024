import { describe, expect, it } from 'vitest';

import { compareStrings, fillGaps, parseStrings, wantedKeys, type Strings } from './strings.ts';

const model: Strings = new Map([
  ['greeting', 'Hello {{name}}'],
  ['a.b', 'Plain'],
  ['stories_one', '{{count}} story'],
  ['stories_other', '{{count}} stories'],
]);

const german = new Map([
  ['greeting', 'Hallo {{name}}'],
  ['a.b', 'Schlicht'],
  ['stories_one', 'Eine Geschichte'],
  ['stories_other', '{{count}} Geschichten'],
]);

function compare(language: string, own: Strings) {
  return compareStrings({ file: 'f.json', language, model, own }).map(({ place, message, gap }) => [place, message, gap === true]);
}

function changed(own: Strings, key: string, text: string | undefined): Strings {
  return new Map([...own, [key, text ?? '']].filter(([name]) => text !== undefined || name !== key) as [string, string][]);
}

describe('compareStrings', () => {
  it('finds nothing in a language that has everything', () => {
    expect(compare('de', german)).toEqual([]);
    expect(compare('en', model)).toEqual([]);
  });

  it.each([
    ['a missing key', changed(german, 'a.b', undefined), ['a.b', 'is missing', true]],
    [
      'a missing plural form',
      changed(german, 'stories_one', undefined),
      ['stories_one', 'is missing: this language has the plural form "one"', true],
    ],
    ['a key too many', changed(german, 'a.c', 'Mehr'), ['a.c', 'is not in the model language', false]],
    ['an empty string', changed(german, 'a.b', '  '), ['a.b', 'is empty; take the line out until it is translated', false]],
    ['a placeholder left out', changed(german, 'greeting', 'Hallo'), ['greeting', 'has other {{placeholders}} than the model', false]],
    [
      'a placeholder translated',
      changed(german, 'greeting', 'Hallo {{vorname}}'),
      ['greeting', 'has other {{placeholders}} than the model', false],
    ],
    [
      'a placeholder too many in a plural',
      changed(german, 'stories_one', '{{anzahl}} Geschichte'),
      ['stories_one', 'has other {{placeholders}} than the model', false],
    ],
    [
      'a plural form of another language',
      changed(german, 'stories_few', '{{count}} Geschichten'),
      ['stories_few', 'this language has no plural form "few"', false],
    ],
  ] as const)('finds %s', (_fault, own, wanted) => {
    expect(compare('de', own)).toEqual([wanted]);
  });

  it('wants the plural forms of the language itself', () => {
    expect(wantedKeys('pl', model)).toEqual(['greeting', 'a.b', 'stories_one', 'stories_few', 'stories_many', 'stories_other']);
    expect(wantedKeys('ja', model)).toEqual(['greeting', 'a.b', 'stories_other']);
  });
});

describe('parseStrings', () => {
  it('gives keys with dots', () => {
    expect([...(parseStrings('f.json', '{"a": {"b": "c"}, "d": 1}').value ?? [])]).toEqual([
      ['a.b', 'c'],
      ['d', ''],
    ]);
  });

  it('says file and line of a fault', () => {
    const { value, problems } = parseStrings('languages/fr/common.json', '{\n  "a": "b",\n  "c" "d"\n}');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'languages/fr/common.json', place: 'line 3' }]);
  });
});

describe('fillGaps', () => {
  it('keeps what is there and takes the rest from the model', () => {
    const own = new Map([
      ['greeting', 'Cześć {{name}}'],
      ['stories_one', 'Jedna opowieść'],
      ['stories_other', '{{count}} opowieści'],
      ['a.b', ' '],
    ]);
    expect(fillGaps('pl', model, own)).toEqual({
      greeting: 'Cześć {{name}}',
      a: { b: 'Plain' },
      stories_one: 'Jedna opowieść',
      stories_few: '{{count}} opowieści',
      stories_many: '{{count}} opowieści',
      stories_other: '{{count}} opowieści',
    });
  });

  it('never leaves a key without words', () => {
    expect(fillGaps('pl', model, new Map())).toMatchObject({ a: { b: 'Plain' }, stories_few: '{{count}} stories' });
  });
});
