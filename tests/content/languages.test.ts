import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { languageProblems, languagesOf, modelLanguage, namespacesOf, stringsOf } from '#tools/content/languages.ts';
import { describeProblem } from '#tools/content/problem.ts';
import * as laws from '#tools/content/laws/string-laws.ts';
import { compareStrings, type Strings } from '#tools/content/strings.ts';

import { dynamicKeys, readSources, unusedKeys } from './string-uses.ts';

/** The laws of `content/languages`. Words in other languages than English are for a reader of that language to judge. */

const content = join(import.meta.dirname, '../../content');
const sources = readSources(join(import.meta.dirname, '../../src'));
const namespaces = namespacesOf(content, modelLanguage);

function english(namespace: string): Strings {
  return stringsOf(content, modelLanguage, namespace);
}

describe.each(languagesOf(content))('%s', (language) => {
  it('fault 52: has the keys, placeholders and plural forms of the model; only what is not translated yet may be absent', () => {
    const problems = languageProblems(content, language).filter(({ gap }) => language === modelLanguage || gap !== true);
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it('gives nothing away in a title, as far as English words can tell', () => {
    expect(laws.givesNothingAway(stringsOf(content, language, 'titles'))).toEqual([]);
  });
});

describe.each(namespaces)('the English strings of %s', (namespace) => {
  const strings = english(namespace);

  it('are short, kind and without straight quotes', () => {
    expect(strings.size).toBeGreaterThan(0);
    expect(laws.laws.flatMap((law) => law(strings))).toEqual([]);
  });

  it('are all asked for somewhere', () => {
    expect(unusedKeys({ namespace, strings, sources })).toEqual([]);
  });
});

describe('the list of keys that are made from other things', () => {
  it('fault 52: names no key that is not there', () => {
    const all = namespaces.flatMap((namespace) => [...english(namespace).keys()].map((key) => `${namespace}.${key}`));
    expect(dynamicKeys.filter((prefix) => !all.some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});

describe('each law catches a planted fault', () => {
  const model: Strings = new Map([
    ['hello', 'Hello {{name}}'],
    ['days_one', '{{count}} day'],
    ['days_other', '{{count}} days'],
  ]);
  const compare = (own: Strings) => compareStrings({ file: 'f.json', language: 'de', model, own }).map(describeProblem);
  const whole: Strings = new Map([
    ['hello', 'Hallo {{name}}'],
    ['days_one', 'Ein Tag'],
    ['days_other', '{{count}} Tage'],
  ]);
  const without = (key: string): Strings => new Map([...whole].filter(([name]) => name !== key));

  it('fault 52: keys, placeholders and plural forms', () => {
    expect(compare(whole)).toEqual([]);
    expect(compare(without('hello'))).toEqual(['f.json hello: is missing']);
    expect(compare(without('days_one'))).toEqual(['f.json days_one: is missing: this language has the plural form "one"']);
    expect(compare(new Map([...whole, ['bye', 'Tschüss']]))).toEqual(['f.json bye: is not in the model language']);
    expect(compare(new Map([...whole, ['hello', '']]))).toEqual(['f.json hello: is empty; take the line out until it is translated']);
    expect(compare(new Map([...whole, ['hello', 'Hallo {{nahme}}']]))).toEqual(['f.json hello: has other {{placeholders}} than the model']);
  });

  it('long sentences, words we do not say, straight quotes', () => {
    const of = (law: laws.StringLaw, ...texts: readonly string[]) => law(new Map(texts.map((text, place) => [`k${place}`, text])));
    expect(of(laws.keepsSentencesShort, `A short one. ${'word '.repeat(25)}more.`)).toHaveLength(1);
    expect(of(laws.keepsSentencesShort, `${'word '.repeat(24)}word. And another.`)).toEqual([]);
    const planted = ['It is easy.', 'Just call.', 'Simply call.', 'Well done!', 'You suffered.', 'A victim.'];
    expect(of(laws.isKindlyWorded, ...planted)).toHaveLength(planted.length);
    expect(of(laws.usesCurlyQuotes, "It's", 'It’s “so”').map(({ key }) => key)).toEqual(['k0']);
  });

  it('titles that tell others', () => {
    const titles = ['Mental health · Cairn', 'How is your mood? · Cairn', 'Crisis · Cairn', 'People to call · Cairn', 'Still here · Cairn'];
    expect(laws.givesNothingAway(new Map(titles.map((text, place) => [`t${place}`, text])))).toHaveLength(3);
  });

  it('keys that nobody asks for', () => {
    const strings: Strings = new Map(['used', 'deep.used', 'by.id.title', 'other.title', 'gone', 'days_one'].map((key) => [key, 'x']));
    const room = {
      path: 'features/room/screens/a.tsx',
      text: "const t = useText('room'); t('used'); t('deep.used'); t(`by.${id}.title`); `${a}.${b}`",
    };
    const elsewhere = { path: 'features/other/b.tsx', text: "const t = useText('others'); t('gone'); t('days');" };
    expect(unusedKeys({ namespace: 'room', strings, sources: [room, elsewhere] })).toEqual(['other.title', 'gone', 'days']);
  });
});
