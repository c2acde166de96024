import { describe, expect, it } from 'vitest';

import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import { sample } from '../questionnaire/sample.test-data.ts';
import { recordAnswer, startSitting } from '../questionnaire/sitting.ts';
import { datasetWith, noon } from './dataset.test-data.ts';
import { questionnaireResource } from './questionnaire-resource.ts';
import { responseResource } from './response-resource.ts';

type Element = { readonly linkId: string; readonly item?: readonly Element[] } & Readonly<Record<string, unknown>>;

const minUrl = 'http://hl7.org/fhir/StructureDefinition/minValue';
const maxUrl = 'http://hl7.org/fhir/StructureDefinition/maxValue';

/** A questionnaire of these items, with words for each and for each note. */
function asking(items: readonly Item[], facts: Partial<Questionnaire['facts']> = {}): Questionnaire {
  const notes = items.flatMap((item) => (item.notes ?? []).map(({ note }) => [note, `Words of ${note}.`] as const));
  return {
    language: 'en',
    facts: { ...sample.facts, items: [...items], scores: [], ...facts },
    words: { ...sample.words, items: Object.fromEntries(items.map(({ id }) => [id, `About ${id}?`])), notes: Object.fromEntries(notes) },
  };
}

const text = (id: string, more: Partial<Item> = {}): Item => ({ id, kind: 'text', standsAlone: true, ...more });
const itemsOf = (questionnaire: Questionnaire) => questionnaireResource(questionnaire)['item'] as unknown as readonly Element[];
/** The tree of what is written: `>` lies inside. */
const shape = (items: readonly Element[]): readonly string[] =>
  items.flatMap(({ linkId, item }) => [linkId, ...shape(item ?? []).map((inner) => `> ${inner}`)]);

describe('a questionnaire that was brought', () => {
  const origin = (brought: Questionnaire['facts']['brought']) =>
    questionnaireResource({ ...sample, facts: { ...sample.facts, ...(brought === undefined ? {} : { brought }) } });

  it('says what it comes from, with its version where there is one', () => {
    expect(origin(undefined)).not.toHaveProperty('derivedFrom');
    expect(origin({ title: 'Old' })).not.toHaveProperty('derivedFrom');
    expect(origin({ url: 'https://a.example/q' })['derivedFrom']).toEqual(['https://a.example/q']);
    expect(origin({ url: 'https://a.example/q', version: '2' })['derivedFrom']).toEqual(['https://a.example/q|2']);
    expect(JSON.stringify(origin({ title: 'Old' })['extension'])).toContain('"Old"');
  });

  it('claims no licence that its file did not state', () => {
    expect(questionnaireResource({ ...sample, facts: { ...sample.facts, licence: 'not stated in the file' } })).not.toHaveProperty(
      'copyright',
    );
  });

  it('says what it is, and about whom', () => {
    expect(questionnaireResource(sample)).toMatchObject({
      status: 'active',
      subjectType: ['Patient'],
      title: 'Sample',
      description: 'A sample.',
      extension: [{ valueString: 'made up for tests' }],
    });
  });
});

describe('each kind of question', () => {
  const written = (item: Item) => itemsOf(asking([item]))[0];

  it.each([
    [text('xx'), 'text'],
    [text('xx', { oneLine: true }), 'string'],
    [{ id: 'xx', kind: 'date' } as const, 'date'],
    [{ id: 'xx', kind: 'number' } as const, 'decimal'],
    [{ id: 'xx', kind: 'number', whole: true } as const, 'integer'],
    [{ id: 'xx', kind: 'rating', options: 'five' } as const, 'choice'],
    [{ id: 'xx', kind: 'yes-no', options: 'no-yes' } as const, 'choice'],
  ])('%j is written as %s', (item, type) => expect(written(item)?.['type']).toBe(type));

  it('carries its bounds in the kind of number that it takes', () => {
    expect(written({ id: 'xx', kind: 'number', whole: true, min: 1, max: 9.5 })?.['extension']).toEqual([
      { url: minUrl, valueInteger: 1 },
      { url: maxUrl, valueDecimal: 9.5 },
    ]);
    expect(written({ id: 'xx', kind: 'number', min: 1 })?.['extension']).toEqual([{ url: minUrl, valueDecimal: 1 }]);
    expect(written({ id: 'xx', kind: 'number' })).not.toHaveProperty('extension');
    expect(written({ id: 'xx', kind: 'date', min: 1 })).not.toHaveProperty('extension');
  });

  it('says whether an answer is wanted, and how long a text may be', () => {
    expect(written(text('xx', { wanted: true, maxLength: 40 }))).toMatchObject({ required: true, maxLength: 40 });
    for (const part of ['required', 'maxLength', 'answerOption', 'enableWhen', 'item', 'extension', '_text'])
      expect(written(text('xx', { wanted: false }))).not.toHaveProperty(part);
  });

  it('offers its answers as the file it came from calls them, with their words in every language', () => {
    const options: Questionnaire['facts']['optionSets'][string] = [
      { code: 1, score: null, from: { kind: 'string', value: 'often' } },
      { code: 2, score: 4, from: { kind: 'integer', value: 7 } },
      { code: 3, score: null, from: { kind: 'date', value: '2026-01-01' } },
      { code: 4, score: null, from: { kind: 'coding', system: 'urn:s', code: 'x' } },
    ];
    const one = asking([{ id: 'xx', kind: 'choice', options: 'mixed' }], { optionSets: { mixed: options } });
    const words = (language: string): Questionnaire => ({
      ...one,
      language,
      words: { ...one.words, optionSets: { mixed: { '1': `${language} often`, '2': '7', '3': 'then', '4': `${language} coded` } } },
    });
    const { item } = questionnaireResource(words('en'), [words('cy')]) as unknown as { readonly item: readonly Element[] };
    const offered = item[0]?.['answerOption'] as readonly Readonly<Record<string, unknown>>[];
    expect(offered).toMatchObject([
      { valueString: 'often', _valueString: { extension: [{ extension: [{ valueCode: 'cy' }, { valueString: 'cy often' }] }] } },
      { valueInteger: 7, extension: [{ valueDecimal: 4 }, { valueDecimal: 4 }] },
      { valueDate: '2026-01-01' },
      { valueCoding: { system: 'urn:s', code: 'x', display: 'en coded', _display: { extension: [{}] } } },
    ]);
    expect(offered[1]).not.toHaveProperty('_valueString');
    expect(offered[0]).not.toHaveProperty('extension');
  });

  it('is a boolean only where all its answers were', () => {
    const answer = (code: number) => ({ code, score: code, from: { kind: 'boolean' as const, value: code === 1 } });
    const one = asking([{ id: 'xx', kind: 'yes-no', options: 'set' }], { optionSets: { set: [answer(0), answer(1)] } });
    expect(itemsOf(one)[0]).toMatchObject({ type: 'boolean' });
    expect(itemsOf(one)[0]).not.toHaveProperty('answerOption');
    const mixed = asking([{ id: 'xx', kind: 'yes-no', options: 'set' }], { optionSets: { set: [answer(0), { code: 2, score: 2 }] } });
    expect(itemsOf(mixed)[0]).toMatchObject({ type: 'choice' });
  });
});

describe('when a question is asked', () => {
  const number: Item = { id: 'nn', kind: 'number' };
  const whole: Item = { id: 'ww', kind: 'number', whole: true };
  const day: Item = { id: 'dd', kind: 'date', linkId: 'The day' };
  const yes: Item = { id: 'yy', kind: 'yes-no', options: 'no-yes' };
  type Test = { item: string; is: 'exists' | 'not-exists' | '=' | '!=' | '>'; value?: number | string };
  const last = (need: 'all' | 'any', ...tests: Test[]) =>
    itemsOf(asking([number, whole, day, yes, text('tt'), text('zz', { showWhen: { groups: [{ need, tests }] } })])).at(-1);

  it.each<readonly [Test, object]>([
    [
      { item: 'nn', is: 'exists' },
      { question: 'nn', operator: 'exists', answerBoolean: true },
    ],
    [
      { item: 'nn', is: 'not-exists' },
      { question: 'nn', operator: 'exists', answerBoolean: false },
    ],
    [
      { item: 'nn', is: '>', value: 2 },
      { question: 'nn', operator: '>', answerDecimal: 2 },
    ],
    [
      { item: 'ww', is: '>', value: 2 },
      { question: 'ww', operator: '>', answerInteger: 2 },
    ],
    [
      { item: 'ww', is: '>', value: 2.5 },
      { question: 'ww', operator: '>', answerDecimal: 2.5 },
    ],
    [
      { item: 'dd', is: '=', value: '2026-01-01' },
      { question: 'The day', operator: '=', answerDate: '2026-01-01' },
    ],
    [
      { item: 'tt', is: '=', value: 'so' },
      { question: 'tt', operator: '=', answerString: 'so' },
    ],
    [
      { item: 'yy', is: '=', value: 1 },
      { question: 'yy', operator: '=', answerCoding: { system: 'urn:cairn:questionnaire:sample:no-yes', code: '1' } },
    ],
  ])('%j is said as FHIR says it', (test, expected) => {
    const item = last('all', test);
    expect(item?.['enableWhen']).toEqual([expected]);
    expect(item).not.toHaveProperty('enableBehavior');
  });

  it('spells out what FHIR would hold without an answer: any number but one is a number below or above it', () => {
    expect(last('all', { item: 'nn', is: '!=', value: 2 })).toMatchObject({
      enableBehavior: 'any',
      enableWhen: [
        { operator: '<', answerDecimal: 2 },
        { operator: '>', answerDecimal: 2 },
      ],
    });
    const other = last('all', { item: 'yy', is: '!=', value: 1 });
    expect(
      ((other?.['enableWhen'] ?? []) as readonly { readonly answerCoding: { readonly code: string } }[]).map(
        ({ answerCoding }) => answerCoding.code,
      ),
    ).toEqual(['0', '8']);
  });

  it('says whether all or any of several are needed', () => {
    const tests: readonly [Test, Test] = [
      { item: 'nn', is: 'exists' },
      { item: 'tt', is: 'exists' },
    ];
    expect(last('all', ...tests)).toMatchObject({ enableBehavior: 'all', enableWhen: [{ question: 'nn' }, { question: 'tt' }] });
    expect(last('any', ...tests)).toMatchObject({ enableBehavior: 'any', enableWhen: [{ question: 'nn' }, { question: 'tt' }] });
  });

  it('puts a condition that one question cannot say into groups around it, and reports the answer inside them', () => {
    const both = [
      ['nn', 'ww'],
      ['dd', 'tt'],
    ].map((names) => ({ need: 'any' as const, tests: names.map((item) => ({ item, is: 'exists' as const })) }));
    const questionnaire = asking([number, whole, day, text('tt'), text('zz', { showWhen: { groups: both } })]);
    expect(shape(itemsOf(questionnaire)).slice(-2)).toEqual(['cairn-when-zz', '> zz']);
    const group = itemsOf(questionnaire).at(-1);
    expect(group).toMatchObject({ type: 'group', enableBehavior: 'any', enableWhen: [{ question: 'nn' }, { question: 'ww' }] });
    expect(group?.item?.[0]).toMatchObject({ enableBehavior: 'any', enableWhen: [{ question: 'The day' }, { question: 'tt' }] });
    const begun = startSitting({ id: 's', wave: 'pre', questionnaire, at: noon });
    const said = ['nn', 'dd', 'zz'].reduce(
      (sitting, item) =>
        recordAnswer(sitting, {
          item,
          state: { kind: 'answered', value: item === 'nn' ? 2 : item === 'dd' ? '2026-01-01' : 'so' },
          at: noon,
        }),
      begun,
    );
    expect(shape(responseResource(datasetWith(), said, questionnaire)['item'] as unknown as readonly Element[])).toEqual(
      expect.arrayContaining(['nn', 'The day', 'cairn-when-zz', '> zz']),
    );
  });
});

describe('words that ask nothing', () => {
  const note = (name: string, more: object = {}) => ({ note: name, ...more });

  it('are a group over questions in a row, and a display with one', () => {
    const head = [note('head')];
    const items = itemsOf(
      asking([text('aa', { notes: [...head, note('sub')] }), text('bb', { notes: head }), text('cc', { notes: [note('alone')] })]),
    );
    expect(shape(items)).toEqual(['cairn-head', '> cairn-sub', '> aa', '> bb', 'cairn-alone', 'cc']);
    expect(items[0]).toMatchObject({ type: 'group', text: 'Words of head.' });
    expect(items[1]).toMatchObject({ type: 'display', text: 'Words of alone.' });
  });

  it('lie inside their question where they come after it', () => {
    expect(shape(itemsOf(asking([text('aa', { notes: [note('end', { after: true })] })])))).toEqual(['aa', '> cairn-end']);
  });

  it('begin anew after a question without them, under a name that is free', () => {
    const head = [note('head')];
    const three = asking([text('aa', { notes: head }), text('bb'), text('cc', { notes: head }), text('dd', { linkId: 'cairn-head-2' })]);
    expect(shape(itemsOf(three))).toEqual(['cairn-head', 'aa', 'bb', 'cairn-head-3', 'cc', 'cairn-head-2']);
  });

  it('take the condition of their question along, and keep their own', () => {
    const when = (item: string) => ({ groups: [{ need: 'all' as const, tests: [{ item, is: 'exists' as const }] }] });
    const own = asking([text('aa'), text('bb'), text('cc', { showWhen: when('aa'), notes: [note('if', { when: when('bb') })] })]);
    expect(itemsOf(own)[2]).toMatchObject({
      linkId: 'cairn-if',
      enableBehavior: 'all',
      enableWhen: [{ question: 'aa' }, { question: 'bb' }],
    });
    expect(itemsOf(own)[3]).toMatchObject({ linkId: 'cc', enableWhen: [{ question: 'aa' }] });
    // Words with a condition never become the heading of a group: it would hide the questions too.
    const twice = note('if', { when: when('aa') });
    expect(shape(itemsOf(asking([text('aa'), text('bb', { notes: [twice] }), text('cc', { notes: [twice] })])))).toEqual([
      'aa',
      'cairn-if',
      'bb',
      'cairn-if-2',
      'cc',
    ]);
  });

  it('are translated where a language has them', () => {
    const one = asking([text('aa', { notes: [note('head')] })]);
    const [display] = questionnaireResource(one, [
      { ...one, language: 'cy', words: { ...one.words, notes: { head: 'Geiriau.' } } },
      { ...one, language: 'fr', words: { ...one.words, notes: {} } },
    ])['item'] as unknown as readonly Element[];
    expect(JSON.stringify(display)).toContain('Geiriau.');
    expect(JSON.stringify(display)).not.toContain('"fr"');
  });
});
