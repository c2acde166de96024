import { describe, expect, it } from 'vitest';

import { fileWith, inLanguages, read, refusedPaths, taken, weightUrl, type Element } from './files.test-data.ts';

const weighed = (value: number) => [{ url: weightUrl, valueDecimal: value }];
const question = { linkId: '1', text: 'Which?', type: 'choice', answerValueSet: '#answers' };
const answers = (compose: unknown): Element => ({ resourceType: 'ValueSet', id: 'answers', status: 'active', compose });
const codes = (...concept: unknown[]): Element => ({
  resourceType: 'CodeSystem',
  url: 'urn:s',
  status: 'active',
  content: 'complete',
  concept,
});
const listing = (...concept: unknown[]) => answers({ include: [{ system: 'urn:s', concept }] });
const fileOf = (contained: readonly unknown[], more: Element = {}) => fileWith([question], { contained, ...more });

/** The words of the answers, in their order. */
function offered(...contained: readonly unknown[]): readonly string[] {
  const { facts, words } = taken(fileOf(contained)).brought;
  const [set = ''] = Object.keys(facts.optionSets);
  return (facts.optionSets[set] ?? []).map(({ code }) => words['en']?.optionSets[set]?.[String(code)] ?? '');
}

const a = { code: 'a', display: 'Ay' };
const b = { code: 'b', display: 'Bee' };

describe('answers from a value set in the file', () => {
  it('come in the order of its lists, one list after the other', () => {
    expect(offered(listing(b, a))).toEqual(['Bee', 'Ay']);
    const two = answers({
      include: [
        { system: 'urn:s', concept: [b] },
        { system: 'urn:other', concept: [a, { code: 'c', display: 'Sea' }] },
      ],
    });
    expect(offered(two)).toEqual(['Bee', 'Ay', 'Sea']);
  });

  it('are all of a code system, those below another one too, when no list is given', () => {
    const deep = codes({ ...a, concept: [{ code: 'a1', display: 'Little ay', concept: [{ code: 'a2', display: 'Least ay' }] }] }, b);
    expect(offered(answers({ include: [{ system: 'urn:s' }] }), deep)).toEqual(['Ay', 'Little ay', 'Least ay', 'Bee']);
  });

  it('have their words from the code system where the list has none, and from the list where both have', () => {
    expect(offered(listing({ code: 'a' }, { code: 'b', display: 'Own bee' }), codes(a, b))).toEqual(['Ay', 'Own bee']);
    expect(offered(listing({ code: 'a' }, b), codes(a, { code: 'a', display: 'Second ay' }))).toEqual(['Ay', 'Bee']);
  });

  it('have their weights from the list, else from the code system', () => {
    const set = listing({ ...a, extension: weighed(7) }, b);
    const system = codes({ ...a, extension: weighed(1) }, { ...b, extension: weighed(2) });
    const { facts } = taken(fileOf([set, system])).brought;
    expect(facts.optionSets['set-1']).toEqual([
      { code: 7, score: 7, from: { kind: 'coding', system: 'urn:s', code: 'a', display: 'Ay' } },
      { code: 2, score: 2, from: { kind: 'coding', system: 'urn:s', code: 'b', display: 'Bee' } },
    ]);
  });

  it('are translated by their designations, and by translations of the words first', () => {
    const inGerman = (value: string) => [{ language: 'de', value }];
    const translated = [
      { ...a, designation: inGerman('A von unten'), _display: inLanguages({ de: 'A' }) },
      { ...b, designation: inGerman('Be') },
    ];
    const file = fileOf([listing(...translated)], { _title: inLanguages({ de: 'Klein' }) });
    const whole = { ...file, item: [{ ...question, _text: inLanguages({ de: 'Welche?' }) }] };
    expect(taken(whole).brought.words['de']?.optionSets).toEqual({ 'set-1': { '1': 'A', '2': 'Be' } });
  });

  it('are not translated by a designation without its language or its words', () => {
    for (const designation of [[{ value: 'Be' }], [{ language: 'de' }], 'Be'])
      expect(Object.keys(taken(fileOf([listing(a, { ...b, designation })])).brought.words)).toEqual(['en']);
  });
});

describe('a value set whose answers cannot all be shown is refused', () => {
  const set = 'Questionnaire.contained[0]';
  const include = `${set}.compose.include[0]`;
  it.each<readonly [string, readonly unknown[], string]>([
    ['no list at all', [answers(undefined)], set],
    ['an empty list', [answers({ include: [] })], set],
    ['something taken out again', [answers({ include: [{ system: 'urn:s', concept: [a] }], exclude: [{ system: 'urn:s' }] })], set],
    ['a rule', [answers({ include: [{ system: 'urn:s', filter: [{ property: 'x', op: '=', value: 'y' }] }] }), codes(a)], include],
    ['another value set', [answers({ include: [{ system: 'urn:s', valueSet: ['urn:v'] }] }), codes(a)], include],
    ['a list of no system', [answers({ include: [{ concept: [a] }] })], include],
    ['a code system that is not there', [answers({ include: [{ system: 'urn:gone' }] }), codes(a)], include],
    ['an answer without a code', [listing({ display: 'Ay' }, b)], `${include}.concept[0]`],
    ['an answer without words', [listing(a, { code: 'b' })], `${include}.concept[1]`],
    ['an answer with a part that FHIR does not know', [listing({ ...a, meaning: 'x' })], `${include}.concept[0].meaning`],
    [
      'an answer that means something else in the code system',
      [listing(a), codes({ ...a, modifierExtension: [{ url: 'urn:x' }] })],
      'Questionnaire.contained[1].concept[0].modifierExtension[0]',
    ],
  ])('%s', (_what, contained, path) => {
    expect(refusedPaths(fileOf(contained))).toContain(path);
  });

  it('also when only one of several lists cannot', () => {
    const lists = [{ system: 'urn:s', concept: [a] }, { system: 'urn:gone' }];
    expect(refusedPaths(fileOf([answers({ include: lists })]))).toContain(`${set}.compose.include[1]`);
  });

  it('and takes every part of a concept that FHIR knows', () => {
    const known = {
      ...a,
      definition: 'The first.',
      designation: [{ language: 'de', value: 'A' }],
      property: [{ code: 'x', valueString: 'y' }],
    };
    expect(offered(answers({ include: [{ system: 'urn:s' }] }), codes(known, b))).toEqual(['Ay', 'Bee']);
  });

  it('and a value set of FHIR itself is known in English alone', () => {
    const named = { ...question, answerValueSet: 'http://hl7.org/fhir/ValueSet/yesnodontknow' };
    for (const language of ['en', 'en-GB']) expect(read(fileWith([named], { language })).kind).toBe('ok');
    for (const language of ['de', 'eno'])
      expect(refusedPaths(fileWith([named], { language }))).toContain('Questionnaire.item[0].answerValueSet');
    expect(refusedPaths(fileWith([{ ...question, answerValueSet: 'constructor' }]))).toContain('Questionnaire.item[0].answerValueSet');
  });
});
