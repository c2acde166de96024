import { describe, expect, it } from 'vitest';

import { choice, coding, fileWith, inLanguages, often, read, refusedPaths, type Element } from '#domain/fhir/files.test-data.ts';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const plain = { linkId: '1', text: 'Fine?', type: 'boolean' };
const expression = { valueExpression: { language: 'text/fhirpath', expression: '1' } };
const here = 'Questionnaire.item[1]';

/** One question that is fine, and after it the element under test. */
const second = (element: unknown, more: Element = {}) => fileWith([plain, element], more);
const ask = (more: object) => ({ linkId: '2', text: 'Odd?', type: 'string', ...more });
const saying = (url: string, value: object) => ask({ extension: [{ url, ...value }] });
const when = (...enableWhen: object[]) => ask({ enableWhen });

const refusals: readonly (readonly [string, Element, readonly string[]])[] = [
  ...['open-choice', 'quantity', 'dateTime', 'time', 'url', 'attachment', 'reference', 'question', 'constructor'].map(
    (type) => [`the type ${type}`, second(ask({ type })), [`${here}.type`]] as const,
  ),
  ['no type', second({ linkId: '2', text: 'Odd?' }), [`${here}.type`]],
  ['an item that repeats', second(ask({ repeats: true })), [`${here}.repeats`]],
  ['a group that repeats', second({ linkId: '2', type: 'group', repeats: true, item: [{ ...plain, linkId: '3' }] }), [`${here}.repeats`]],
  ['an answer given beforehand', second(ask({ initial: [{ valueString: 'x' }] })), [`${here}.initial`]],
  ['read-only', second(ask({ readOnly: true })), [`${here}.readOnly`]],
  ['hidden', second(saying(`${hl7}/questionnaire-hidden`, { valueBoolean: true })), [`${here}.extension[0]`]],
  ...['sdc-questionnaire-enableWhenExpression', 'sdc-questionnaire-calculatedExpression', 'sdc-questionnaire-answerExpression'].map(
    (name) => [name, second(saying(`${sdc}/${name}`, expression)), [`${here}.extension[0]`]] as const,
  ),
  ...['variable', 'questionnaire-constraint', 'targetConstraint', 'preferredTerminologyServer', 'entryFormat', 'questionnaire-unit'].map(
    (name) => [name, second(saying(`${hl7}/${name}`, expression)), [`${here}.extension[0]`]] as const,
  ),
  ['an extension that nobody knows', second(saying('https://example.org/x', { valueString: 'x' })), [`${here}.extension[0]`]],
  ['a key of every object as an extension', second(saying('constructor', { valueString: 'x' })), [`${here}.extension[0]`]],
  ['a slider', second(controlled('slider')), [`${here}.extension[0]`]],
  ['a bound on a text', second(saying(`${hl7}/minValue`, { valueInteger: 1 })), [`${here}.extension[0]`]],
  [
    'a bound that is a day',
    second({ ...saying(`${hl7}/minValue`, { valueDate: '2026-01-01' }), type: 'integer' }),
    [`${here}.extension[0]`],
  ],
  ['a modifier extension', second(ask({ modifierExtension: [{ url: 'https://example.org/x' }] })), [`${here}.modifierExtension[0]`]],
  ['a modifier extension of the file', second(plain2(), { modifierExtension: [{ url: 'x' }] }), ['Questionnaire.modifierExtension[0]']],
  ['rules from elsewhere', second(plain2(), { implicitRules: 'https://example.org' }), ['Questionnaire.implicitRules']],
  [
    'words with a look',
    second(ask({ _text: { extension: [{ url: `${hl7}/rendering-xhtml`, valueString: '<b>' }] } })),
    [`${here}.text.extension[0]`],
  ],
  ['a misspelt part', second(ask({ enabledWhen: [] })), [`${here}.enabledWhen`]],
  ['a misspelt part of the file', second(plain2(), { items: [] }), ['Questionnaire.items']],
  ['a language tag that is none', fileWith([ask({})], { language: 'english' }), ['Questionnaire.language']],
  ['no linkId', second({ text: 'Odd?', type: 'string' }), [here]],
  ['a linkId twice', second({ ...plain, text: 'Again?' }), [`${here}.linkId`]],
  ['no words', second({ linkId: '2', type: 'string' }), [here]],
  ['a prefix alone', second({ linkId: '2', type: 'string', prefix: '2.', code: [{ code: 'x' }] }), [here]],
  ['NUL in words', second(ask({ text: 'a\u0000b' })), [`${here}.text`, here]],
  ['an empty group', second({ linkId: '2', type: 'group', text: 'Nothing' }), [here]],
  ['a display without words', second({ linkId: '2', type: 'display' }), [here]],
  ['nothing to ask', fileWith([{ linkId: '1', type: 'display', text: 'Hello' }]), ['Questionnaire.item', 'Questionnaire.item[0]']],
  ['items that are no list', fileWith([], { item: {} }), ['Questionnaire.item', 'Questionnaire.item']],
  ['an item that is none', second(3), [here]],
  ['a length on a choice', second({ ...choice('2', ...often), maxLength: 5 }), [`${here}.maxLength`]],
  ['a translation without a language', second(ask({ _text: inLanguages({ '': 'x' }) })), [`${here}.text`]],
  ['answers of a boolean', second({ ...plain, linkId: '2', answerOption: often }), [`${here}.answerOption`]],
  ['a choice without answers', second({ linkId: '2', text: 'Odd?', type: 'choice' }), [here]],
  ['an empty list of answers', second(choice('2')), [here]],
  ['a hundred answers', second(choice('2', ...Array.from({ length: 100 }, (_, place) => coding(`c${place}`, `Answer ${place}`)))), [here]],
  ['answers in two ways', second({ ...choice('2', ...often), answerValueSet: '#x' }), [`${here}.answerValueSet`]],
  [
    'a value set from elsewhere',
    second({ linkId: '2', text: 'Odd?', type: 'choice', answerValueSet: 'http://loinc.org/vs/LL358-3' }),
    [`${here}.answerValueSet`],
  ],
  ['an answer without words', second(choice('2', { valueCoding: { code: 'a' } }, often[0])), [`${here}.answerOption[0].valueCoding`]],
  ['an answer without a code', second(choice('2', { valueCoding: { display: 'Ay' } }, often[0])), [`${here}.answerOption[0].valueCoding`]],
  [
    'the same words twice, in other letters',
    second(choice('2', coding('a', 'SAME'), coding('b', 'Same'))),
    [`${here}.answerOption[1].valueCoding`],
  ],
  ['the same words twice', second(choice('2', coding('a', 'Same'), coding('b', 'same '))), [`${here}.answerOption[1].valueCoding`]],
  ['the same answer twice', second(choice('2', coding('a', 'One'), coding('a', 'Two'))), [`${here}.answerOption[1].valueCoding`]],
  [
    'an answer that is a time',
    second(choice('2', { valueTime: '10:00:00' })),
    [`${here}.answerOption[0].valueTime`, `${here}.answerOption[0]`],
  ],
  [
    'a reference for an answer',
    second(choice('2', { valueReference: { reference: 'x' } })),
    [`${here}.answerOption[0].valueReference`, `${here}.answerOption[0]`],
  ],
  [
    'an answer chosen beforehand',
    second(choice('2', { ...often[0], initialSelected: true }, often[1])),
    [`${here}.answerOption[0].initialSelected`],
  ],
  [
    'an answer that rules out the others',
    second(
      choice('2', { valueString: 'None', extension: [{ url: `${hl7}/questionnaire-optionExclusive`, valueBoolean: true }] }, often[1]),
    ),
    [`${here}.answerOption[0].extension[0]`],
  ],
  [
    'a picture for an answer',
    second(
      choice('2', { valueString: 'Face', extension: [{ url: `${sdc}/sdc-questionnaire-itemAnswerMedia`, valueAttachment: {} }] }, often[1]),
    ),
    [`${here}.answerOption[0].extension[0]`],
  ],
  [
    'a weight that is no number',
    second(choice('2', { ...coding('a', 'Ay'), extension: [{ url: `${hl7}/itemWeight`, valueString: '1' }] }, often[1])),
    [`${here}.answerOption[0]`],
  ],
  [
    'two weights that differ',
    second(
      choice(
        '2',
        {
          ...coding('a', 'Ay'),
          extension: [
            { url: `${hl7}/itemWeight`, valueDecimal: 1 },
            { url: `${hl7}/ordinalValue`, valueDecimal: 2 },
          ],
        },
        often[1],
      ),
    ),
    [`${here}.answerOption[0]`],
  ],
  ['a condition on nothing', second(when({ question: '9', operator: 'exists', answerBoolean: true })), [`${here}.enableWhen[0]`]],
  ['a condition on itself', second(when({ question: '2', operator: 'exists', answerBoolean: true })), [`${here}.enableWhen[0]`]],
  [
    'two conditions that are not joined',
    second(when({ question: '1', operator: '=', answerBoolean: true }, { question: '1', operator: '=', answerBoolean: false })),
    [`${here}.enableBehavior`],
  ],
  ['an unknown operator', second(when({ question: '1', operator: 'like', answerBoolean: true })), [`${here}.enableWhen[0]`]],
  ['exists without a boolean', second(when({ question: '1', operator: 'exists', answerString: 'yes' })), [`${here}.enableWhen[0]`]],
  ['a comparison with another kind', second(when({ question: '1', operator: '=', answerInteger: 1 })), [`${here}.enableWhen[0]`]],
  ['an order that there is not', second(when({ question: '1', operator: '>', answerBoolean: false })), [`${here}.enableWhen[0]`]],
  ['a comparison with a quantity', second(when({ question: '1', operator: '=', answerQuantity: { value: 1 } })), [`${here}.enableWhen[0]`]],
  [
    'an answer that is not offered',
    fileWith([choice('1', ...often), when({ question: '1', operator: '=', answerCoding: { code: 'n' } })]),
    [`${here}.enableWhen[0]`],
  ],
  [
    'half a day',
    fileWith([{ linkId: '1', text: 'When?', type: 'date' }, when({ question: '1', operator: '>', answerDate: '2026' })]),
    [`${here}.enableWhen[0]`],
  ],
];

function plain2(): object {
  return ask({ text: 'Fine too.' });
}

function controlled(code: string): Element {
  return saying(`${hl7}/questionnaire-itemControl`, { valueCodeableConcept: { coding: [{ code }] } });
}

describe('what cannot be shown as the file means it', () => {
  it.each(refusals)('%s is refused at its place', (_, file, paths) => {
    expect(refusedPaths(file)).toEqual(paths);
  });

  it('is refused in sentences of several words, and most of them name what they are about', () => {
    const messages = refusals.flatMap(([, file]) => {
      const outcome = read(file);
      return outcome.kind === 'refused' ? outcome.problems.map(({ message }) => message) : [];
    });
    expect(messages.filter((message) => message.split(' ').length < 2)).toEqual([]);
    expect(messages.filter((message) => !/linkId|Questionnaire|"/.test(message)).length).toBeLessThan(messages.length / 4);
  });

  it('is refused in sentences that name the item', () => {
    expect(read(second(ask({ type: 'quantity' })))).toEqual({
      kind: 'refused',
      problems: [{ path: `${here}.type`, message: 'the type "quantity" cannot be asked here (linkId "2")' }],
    });
  });

  it('fault 43: is refused in a report that no file can make endless', () => {
    const extension = Array.from({ length: 500 }, () => ({ url: 'https://example.org/x' }));
    const many = Array.from({ length: 20 }, (_, at) => ({
      linkId: String(at),
      text: 'x'.repeat(3000),
      type: 'string',
      [`y${'z'.repeat(3000)}`]: 1,
      extension,
    }));
    const outcome = read(fileWith(many));
    expect(outcome.kind).toBe('refused');
    if (outcome.kind !== 'refused') return;
    expect(outcome.problems.length).toBeLessThanOrEqual(200);
    expect(outcome.problems.every(({ path, message }) => path.length <= 400 && message.length <= 400)).toBe(true);
  });

  it('fault 43: is too large with a list that nobody could be asked', () => {
    const answers = (count: number) => Array.from({ length: count }, (_, at) => coding(`c${at}`, `Answer ${at}`));
    expect(read(fileWith([choice('1', ...answers(2001))]))).toEqual({ kind: 'too-large' });
    expect(read(fileWith([choice('1', ...answers(2000))])).kind).not.toBe('too-large');
    const enableWhen = Array.from({ length: 101 }, () => ({ question: '1', operator: 'exists', answerBoolean: true }));
    const waits = { linkId: '2', text: 'Then?', type: 'string', enableBehavior: 'all', enableWhen };
    expect(refusedPaths(fileWith([choice('1', ...answers(2)), waits]))).toEqual(['Questionnaire.item[1].enableWhen']);
  });

  it('fault 43: is read in one walk where it holds a page of blanks', () => {
    const outcome = read(fileWith([choice('1', coding('a', `A${' '.repeat(400_000)}b`))]));
    expect(outcome.kind).toBe('ok');
  });

  it('fault 46, 49: is refused when words are read otherwise than they are written', () => {
    expect(refusedPaths(fileWith([choice('1', coding('a', 'ton\u202e ma I'))]))).toEqual(['Questionnaire']);
  });

  it('is all refused at once', () => {
    const file = fileWith(
      [ask({ type: 'time', repeats: true }), { linkId: '3', type: 'group', item: [ask({ linkId: '4', readOnly: true })] }],
      { odd: 1 },
    );
    expect(refusedPaths(file)).toEqual([
      'Questionnaire.odd',
      'Questionnaire.item[0].repeats',
      'Questionnaire.item[0].type',
      'Questionnaire.item[1].item[0].readOnly',
    ]);
  });

  it.each([
    [
      'a value set that leaves some out',
      { include: [{ system: 's', concept: [{ code: 'a', display: 'A' }] }], exclude: [{ system: 's' }] },
      '',
    ],
    ['a value set by rule', { include: [{ system: 's', filter: [{}] }] }, '.compose.include[0]'],
    ['a whole code system from elsewhere', { include: [{ system: 's' }] }, '.compose.include[0]'],
    ['a concept without words', { include: [{ system: 's', concept: [{ code: 'a' }] }] }, '.compose.include[0].concept[0]'],
    [
      'a concept with an unknown extension',
      { include: [{ system: 's', concept: [{ code: 'a', display: 'A', extension: [{ url: 'x' }] }] }] },
      '.compose.include[0].concept[0].extension[0]',
    ],
  ])('%s is refused inside the value set', (_, compose, place) => {
    const contained = [{ resourceType: 'ValueSet', id: 'v', status: 'active', compose }];
    const file = second({ linkId: '2', text: 'Odd?', type: 'choice', answerValueSet: '#v' }, { contained });
    expect(refusedPaths(file)).toEqual([`Questionnaire.contained[0]${place}`]);
  });
});

describe('what is only about looks, or about others', () => {
  it.each([
    ['radio buttons', controlled('radio-button')],
    ['a drop-down', controlled('drop-down')],
    ['not hidden', saying(`${hl7}/questionnaire-hidden`, { valueBoolean: false })],
    ['at most one answer', saying(`${hl7}/questionnaire-maxOccurs`, { valueInteger: 1 })],
    ['answers side by side', saying(`${hl7}/questionnaire-choiceOrientation`, { valueCode: 'horizontal' })],
    ['plainly not repeating', ask({ repeats: false, readOnly: false })],
  ])('%s is taken in silence', (_, element) => {
    expect(read(second(element))).toMatchObject({ kind: 'ok', notes: [] });
  });

  it.each([
    ['a group that has to be answered', { linkId: '2', type: 'group', required: true, item: [{ ...plain, linkId: '3' }] }, here],
    ['a least length', saying(`${hl7}/minLength`, { valueInteger: 3 }), `${here}.extension[0]`],
    ['line breaks', ask({ text: 'One\ntwo' }), `${here}.text`],
  ])('%s is told', (_, element, path) => {
    expect(read(second(element))).toMatchObject({ kind: 'ok', notes: [{ path }] });
  });
});
