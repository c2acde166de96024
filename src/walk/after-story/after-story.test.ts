import { describe, expect, it } from 'vitest';

import type { Questionnaire } from '#domain/questionnaire/schema.ts';

import { feedbackOf } from './feedback.ts';
import { finishedReading, readingId, readingOf } from './reading.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const later = { utc: '2026-11-24T09:00:00.000Z', offset: 0 };

describe('the reading', () => {
  const card = { id: 'a', version: '1.0.0' };

  it('stays finished and keeps what was said when the story is opened again', () => {
    const first = { ...readingOf({ story: card, before: undefined, finished: true, at }), hope: 4 };
    expect(readingOf({ story: card, before: first, finished: false, at: later })).toEqual({ ...first, at: later });
  });

  it('counts on the later screens once finished, for the chosen story only', () => {
    const open = readingOf({ story: card, before: undefined, finished: false, at });
    expect(finishedReading([open], 'a')).toBe(undefined);
    expect(finishedReading([{ ...open, finished: true }], 'a')?.id).toBe(readingId('a'));
    expect(finishedReading([{ ...open, finished: true }], 'b')).toBe(undefined);
    expect(finishedReading([{ ...open, finished: true }], undefined)).toBe(undefined);
  });
});

describe('the questions about the story', () => {
  const questionnaire = {
    facts: {
      id: 'story-feedback',
      optionSets: { much: [{ code: 1 }, { code: 2 }] },
      items: [
        { id: 'story_hope', kind: 'rating', options: 'much' },
        { id: 'story_else', kind: 'rating', options: 'much' },
      ],
    },
    words: { items: { story_hope: 'Hope?', story_else: 'Else?' }, optionSets: { much: { '1': 'No', '2': 'Yes' } } },
  } as unknown as Questionnaire;

  it('are those of the questionnaire that a reading has a place for', () => {
    expect(feedbackOf([questionnaire])).toEqual([
      {
        field: 'hope',
        question: 'Hope?',
        options: [
          { code: 1, label: 'No' },
          { code: 2, label: 'Yes' },
        ],
      },
    ]);
  });

  it('are none without it', () => expect(feedbackOf([])).toEqual([]));
});
