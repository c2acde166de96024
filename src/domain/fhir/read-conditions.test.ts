import { describe, expect, it } from 'vitest';

import { choice, coding, fileWith, taken } from '#domain/fhir/files.test-data.ts';
import { isAskedNow } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';

/** For which answers to the first question is the second one asked? `undefined`: no answer. */
function askedFor(question: object, test: object, answers: readonly (number | string | undefined)[]): readonly boolean[] {
  const enableWhen = [{ question: 'q', ...test }];
  const { items } = taken(
    fileWith([
      { linkId: 'q', text: 'First?', ...question },
      { linkId: 'z', text: 'Second?', type: 'string', enableWhen },
    ]),
  ).brought.facts;
  const item = items.find(({ linkId }) => linkId === 'z');
  return answers.map((value) => {
    const state: AnswerState = value === undefined ? { kind: 'declined' } : { kind: 'answered', value };
    return item !== undefined && isAskedNow(item, new Map([['small_q', state]]));
  });
}

const integers = { type: 'choice', answerOption: [{ valueInteger: 10 }, { valueInteger: 20 }, { valueInteger: 30 }] };
const words = { type: 'choice', answerOption: [{ valueString: 'a' }, { valueString: 'b' }] };
const days = { type: 'choice', answerOption: [{ valueDate: '2026-01-01' }, { valueDate: '2026-02-01' }] };
const coded = choice('q', coding('a', 'Ay', 4), coding('b', 'Bee', 2), coding('c', 'Sea', 0));
const codingWanted = (code: string) => ({ answerCoding: { system: 'https://example.org/s', code } });

type Case = readonly [
  name: string,
  question: object,
  test: object,
  answers: readonly (number | string | undefined)[],
  asked: readonly boolean[],
];

describe('enableWhen', () => {
  const cases: readonly Case[] = [
    ['exists', { type: 'string' }, { operator: 'exists', answerBoolean: true }, ['x', undefined], [true, false]],
    ['does not exist', { type: 'string' }, { operator: 'exists', answerBoolean: false }, ['x', undefined], [false, true]],
    ['boolean =', { type: 'boolean' }, { operator: '=', answerBoolean: true }, [1, 0, undefined], [true, false, false]],
    ['boolean !=', { type: 'boolean' }, { operator: '!=', answerBoolean: true }, [1, 0, undefined], [false, true, true]],
    ['integer >', { type: 'integer' }, { operator: '>', answerInteger: 3 }, [2, 3, 4, undefined], [false, false, true, false]],
    ['decimal <=', { type: 'decimal' }, { operator: '<=', answerDecimal: 2.5 }, [2.5, 2.6, undefined], [true, false, false]],
    ['date >=', { type: 'date' }, { operator: '>=', answerDate: '2026-02-01' }, ['2026-01-31', '2026-02-01'], [false, true]],
    ['string =', { type: 'string' }, { operator: '=', answerString: 'yes' }, ['yes', 'Yes', undefined], [true, false, false]],
    ['string !=', { type: 'string' }, { operator: '!=', answerString: 'yes' }, ['yes', 'no', undefined], [false, true, true]],
    ['coding =', coded, { operator: '=', ...codingWanted('a') }, [4, 2, 0, undefined], [true, false, false, false]],
    ['coding !=', coded, { operator: '!=', ...codingWanted('a') }, [4, 2, 0, undefined], [false, true, true, true]],
    ['chosen integer =', integers, { operator: '=', answerInteger: 20 }, [1, 2, 3], [false, true, false]],
    ['chosen integer <', integers, { operator: '<', answerInteger: 30 }, [1, 2, 3, undefined], [true, true, false, false]],
    ['number =', { type: 'decimal' }, { operator: '=', answerDecimal: 2.5 }, [2.5, 2, undefined], [true, false, false]],
    ['number !=', { type: 'integer' }, { operator: '!=', answerInteger: 3 }, [3, 4, undefined], [false, true, true]],
    ['date !=', { type: 'date' }, { operator: '!=', answerDate: '2026-02-01' }, ['2026-02-01', '2026-02-02'], [false, true]],
    ['chosen integer >', integers, { operator: '>', answerInteger: 10 }, [1, 2, 3], [false, true, true]],
    ['chosen integer <=', integers, { operator: '<=', answerInteger: 20 }, [1, 2, 3], [true, true, false]],
    ['chosen integer !=', integers, { operator: '!=', answerInteger: 20 }, [1, 2, 3, undefined], [true, false, true, true]],
    ['chosen integer >=', integers, { operator: '>=', answerInteger: 20 }, [1, 2, 3], [false, true, true]],
    ['chosen day >=', days, { operator: '>=', answerDate: '2026-02-01' }, [1, 2], [false, true]],
    ['chosen day <=', days, { operator: '<=', answerDate: '2026-01-01' }, [1, 2], [true, false]],
    ['chosen day <', days, { operator: '<', answerDate: '2026-02-01' }, [1, 2], [true, false]],
    ['integer >=', { type: 'integer' }, { operator: '>=', answerInteger: 3 }, [2, 3, 4], [false, true, true]],
    ['integer <', { type: 'integer' }, { operator: '<', answerInteger: 3 }, [2, 3, undefined], [true, false, false]],
    ['chosen word =', words, { operator: '=', answerString: 'b' }, [1, 2], [false, true]],
    ['chosen day >', days, { operator: '>', answerDate: '2026-01-01' }, [1, 2], [false, true]],
    ['a choice at all', coded, { operator: 'exists', answerBoolean: true }, [4, undefined], [true, false]],
    ['chosen integer >= a decimal', integers, { operator: '>=', answerDecimal: 19.5 }, [1, 2, 3], [false, true, true]],
  ];

  it.each(cases)('%s', (_, ...[question, test, answers, asked]) => {
    expect(askedFor(question, test, answers)).toEqual(asked);
  });

  it.each([
    ['all', [false, false, false, true]],
    ['any', [false, true, true, true]],
  ])('with enableBehavior %s', (enableBehavior, asked) => {
    const enableWhen = ['p', 'q'].map((question) => ({ question, operator: '=', answerBoolean: true }));
    const yesNo = (linkId: string) => ({ linkId, text: `${linkId}?`, type: 'boolean' });
    const { items } = taken(fileWith([yesNo('p'), yesNo('q'), { linkId: 'z', text: 'Z?', type: 'string', enableWhen, enableBehavior }]))
      .brought.facts;
    const found = [0, 1, 2, 3].map((bits) =>
      isAskedNow(
        items[2]!,
        new Map([
          ['small_p', { kind: 'answered', value: bits % 2 }],
          ['small_q', { kind: 'answered', value: bits >> 1 }],
        ]),
      ),
    );
    expect(found).toEqual(asked);
  });
});
