import { describe, expect, it } from 'vitest';

import { headingOf, stemAlone } from '#domain/questionnaire/heading.ts';

import { sample } from './sample.test-data.ts';

describe('headingOf', () => {
  it('puts the item into the stem', () => {
    expect(headingOf(sample, 'a1')).toEqual({ before: 'How much of ', item: 'one', after: ' today?' });
  });

  it('leaves a question that stands alone as it is', () => {
    expect(headingOf(sample, 'd1')).toEqual({ before: '', item: 'Which day?', after: '' });
  });

  it('does without a stem', () => {
    const { stem: _, ...words } = sample.words;
    expect(headingOf({ ...sample, words }, 'a1')).toEqual({ before: '', item: 'one', after: '' });
  });
});

it('leaves three points where the item would stand, over a list', () => {
  expect(stemAlone('How likely are you to talk to {item}?')).toBe('How likely are you to talk to …?');
  expect(stemAlone('How much do you agree? “{item}.”')).toBe('How much do you agree? “…”');
  expect(stemAlone(undefined)).toBeUndefined();
});
