import { describe, expect, it } from 'vitest';

import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Reading } from '#domain/record/schema.ts';
import type { StoryFacets } from '#domain/story/next-story.ts';

import { feedbackOf } from './feedback.ts';
import { offerStory } from './offer.ts';
import { finishedReading, readingId, readingOf } from './reading.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const later = { utc: '2026-11-24T09:00:00.000Z', offset: 0 };

function story(id: string, facts: Partial<StoryFacets> = {}): StoryFacets {
  return {
    id,
    barriers: ['burden'],
    branch: 'both',
    concerns: ['low-mood'],
    contentNotes: [],
    hope: 4,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    withdrawn: false,
    ...facts,
  };
}

function reading(id: string, facts: Partial<Reading> = {}): Reading {
  return { id: `r-${id}`, story: id, version: '1.0.0', at, finished: true, ...facts };
}

const nobody = { readings: [], choices: undefined, settings: undefined };

describe('the story offered in this stone', () => {
  it('is a hopeful one while no barrier is known, wherever it stands on the shelf', () => {
    expect(offerStory({ ...nobody, stories: [story('grey', { hope: 3 }), story('bright')] })?.story.id).toBe('bright');
  });

  it('is a less hopeful one rather than none', () => {
    expect(offerStory({ ...nobody, stories: [story('grey', { hope: 3 })] })?.story.id).toBe('grey');
  });

  it('is near in age before a barrier is known, and says so', () => {
    const stories = [story('a'), story('b', { narrator: { age: '65-plus', gender: 'woman', place: 'town', facets: [] } })];
    const offer = offerStory({ ...nobody, stories, settings: { ageBand: '65-plus' } });
    expect(offer).toEqual({ story: stories[1], reason: { kind: 'near-your-age' } });
  });

  it('is about the picked barrier, and says so', () => {
    const stories = [story('a', { barriers: ['no-time'] }), story('b', { hope: 3 })];
    const offer = offerStory({ ...nobody, stories, choices: { barrier: 'burden', branch: 'social' } });
    expect(offer).toEqual({ story: stories[1], reason: { kind: 'same-barrier', barrier: 'burden' } });
  });

  it('is never about thoughts of suicide, or about a hidden topic', () => {
    const stories = [story('a', { concerns: ['suicidal-thoughts'] }), story('b', { contentNotes: ['death'] })];
    expect(offerStory({ ...nobody, stories, settings: { hiddenTopics: ['death'] } })).toBe(undefined);
  });

  it('is never one that was opened before, and only a hopeful one after two that gave little hope', () => {
    const stories = [story('a'), story('b'), story('c', { hope: 3 }), story('d', { hope: 5, concerns: ['sleep'] })];
    const readings = [reading('a', { hope: 1, finished: false }), reading('b', { hope: 2 })];
    expect(offerStory({ stories, readings, choices: { barrier: 'burden', branch: 'social' }, settings: undefined })?.story.id).toBe('d');
    expect(offerStory({ stories: stories.slice(0, 3), readings, choices: undefined, settings: undefined })).toBe(undefined);
  });
});

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
