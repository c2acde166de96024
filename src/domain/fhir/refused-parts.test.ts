import { describe, expect, it } from 'vitest';

import { choice, fileWith, inLanguages, often, read, refusedPaths, type Element } from './files.test-data.ts';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const plain = { linkId: '1', text: 'Fine?', type: 'boolean' };
const here = 'Questionnaire.item[1]';
/** One question that is fine, and after it the element under test. */
const second = (element: unknown, more: Element = {}) => fileWith([plain, element], more);
const ask = (more: object) => ({ linkId: '2', text: 'Odd?', type: 'string', ...more });
const when = (...enableWhen: object[]) => ask({ enableWhen });

const refusals: readonly (readonly [string, Element, readonly string[]])[] = [
  ...['enableWhen', 'answerOption', 'initial', 'extension', 'modifierExtension'].flatMap((part) => [
    ...(part === 'answerOption' ? [] : [[`${part} that is no list`, second(ask({ [part]: {} })), [`${here}.${part}`]] as const]),
    [`${part} with something else in its list`, second(ask({ [part]: [3] })), [`${here}.${part}`]] as const,
  ]),
  ...['required', 'repeats', 'readOnly'].map(
    (part) => [`${part} that is neither true nor false`, second(ask({ [part]: 'true' })), [`${here}.${part}`]] as const,
  ),
  [
    'a condition with two answers',
    second(when({ question: '1', operator: '=', answerBoolean: true, answerInteger: 1 })),
    [`${here}.enableWhen[0]`],
  ],
  ['a condition with no answer', second(when({ question: '1', operator: '=' })), [`${here}.enableWhen[0]`]],
  ['a condition without a question', second(when({ operator: 'exists', answerBoolean: true })), [`${here}.enableWhen[0]`]],
  ...(
    [
      ['boolean', '=', { answerBoolean: 'true' }],
      ['boolean', '=', { answerString: 'true' }],
      ['integer', '=', { answerInteger: '1' }],
      ['integer', '=', { answerBoolean: true }],
      ['decimal', '>', { answerDecimal: '1' }],
      ['date', '=', { answerString: '2026-01-01' }],
      ['date', '=', { answerDate: 20260101 }],
      ['date', '>', { answerDate: '2026-01-01T00:00:00Z' }],
      ['string', '=', { answerDate: '2026-01-01' }],
      ['string', '=', { answerString: 1 }],
      ['string', '>', { answerString: 'a' }],
      ['string', '=', { answerCoding: 'a' }],
      ['string', '=', { answerCoding: { code: 'a' } }],
    ] as const
  ).map(
    ([type, operator, answer]) =>
      [
        `a ${type} waited for with ${operator} ${JSON.stringify(answer)}`,
        fileWith([{ linkId: '1', text: 'First?', type }, when({ question: '1', operator, ...answer })]),
        [`${here}.enableWhen[0]`],
      ] as const,
  ),
  ...(
    [
      ['=', { answerCoding: { code: 'n', system: 'https://example.org/other' } }],
      ['>', { answerCoding: { code: 'n', system: 'https://example.org/s' } }],
      ['=', { answerCoding: { system: 'https://example.org/s' } }],
      ['=', { answerString: 'n' }],
      ['=', { answerBoolean: true }],
    ] as const
  ).map(
    ([operator, answer]) =>
      [
        `a choice waited for with ${operator} ${JSON.stringify(answer)}`,
        fileWith([choice('1', ...often), when({ question: '1', operator, ...answer })]),
        [`${here}.enableWhen[0]`],
      ] as const,
  ),
  [
    'words in an order that texts do not have',
    fileWith([choice('1', { valueString: 'a' }, { valueString: 'b' }), when({ question: '1', operator: '>=', answerString: 'a' })]),
    [`${here}.enableWhen[0]`],
  ],
  [
    'a condition on a question that comes later',
    fileWith([plain, when({ question: '3', operator: 'exists', answerBoolean: true }), { ...plain, linkId: '3' }]),
    [`${here}.enableWhen[0]`],
  ],
  ['no bounds that a number could fit', second({ ...bounded(9, 1), type: 'integer' }), [here]],
  ['two least values', second({ ...bounded(1, 9), type: 'integer', extension: [least(1), least(2)] }), [`${here}.extension[0]`]],
  ['a length of nothing', second(ask({ maxLength: 0 })), [`${here}.maxLength`]],
  ['a length that is no whole number', second(ask({ maxLength: 1.5 })), [`${here}.maxLength`]],
  ['a length on a number', second(ask({ type: 'decimal', maxLength: 5 })), [`${here}.maxLength`]],
  ['a value set for a number', second(ask({ type: 'decimal', answerValueSet: '#x' })), [`${here}.answerValueSet`]],
  [
    'answers of a group',
    second({ linkId: '2', type: 'group', item: [{ ...plain, linkId: '3' }], answerOption: often }),
    [`${here}.answerOption`],
  ],
  ['a length of words that ask nothing', second({ linkId: '2', type: 'display', text: 'Hello', maxLength: 4 }), [`${here}.maxLength`]],
  [
    'a question inside words that ask nothing',
    second({ linkId: '2', type: 'display', text: 'Hello', item: [{ ...plain, linkId: '3' }] }),
    [`${here}.item`],
  ],
  ['text that is no text', second(ask({ text: 7 })), [`${here}.text`, here]],
  ['two translations into one language', second(ask({ _text: { extension: [...twice('cy'), ...twice('cy')] } })), [`${here}.text`]],
  ['an answer that is half a number', second(choice('2', { valueInteger: 1.5 }, often[0])), [`${here}.answerOption[0]`]],
  [
    'a value set that is named and not there',
    second({ linkId: '2', text: 'Odd?', type: 'choice', answerValueSet: '#none' }),
    [`${here}.answerValueSet`],
  ],
  [
    'answers in English for a file in another language',
    second({ linkId: '2', text: 'Odd?', type: 'choice', answerValueSet: 'http://hl7.org/fhir/ValueSet/yesnodontknow' }, { language: 'cy' }),
    [`${here}.answerValueSet`, 'Questionnaire.item[0]'],
  ],
];

function least(value: number): object {
  return { url: `${hl7}/minValue`, valueInteger: value };
}

function bounded(min: number, max: number): object {
  return ask({ extension: [least(min), { url: `${hl7}/maxValue`, valueInteger: max }] });
}

function twice(language: string): readonly unknown[] {
  return inLanguages({ [language]: 'x' })['extension'] as readonly unknown[];
}

describe('a condition, a bound or an answer that cannot be meant', () => {
  it.each(refusals)('%s is refused at its place, in a sentence', (_, file, paths) => {
    expect(refusedPaths(file)).toEqual(paths);
    const outcome = read(file);
    for (const { message } of outcome.kind === 'refused' ? outcome.problems : []) expect(message.split(' ').length).toBeGreaterThan(2);
  });
});
