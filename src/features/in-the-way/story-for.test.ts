import { describe, expect, it } from 'vitest';

import type { StoryCard } from '#domain/story/schema.ts';

import { storyFor } from './story-for.ts';

function card(id: string, facts: Partial<StoryCard> = {}): StoryCard {
  return {
    id,
    version: '1.0.0',
    provenance: 'composite',
    originalLanguage: 'en',
    minutes: 3,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    concerns: ['low-mood'],
    genre: 'endeavour',
    position: 'outside',
    trajectory: 'upward',
    shape: 'scene',
    turningPoint: 1,
    firstHelp: 'friend',
    helpUsed: ['friend'],
    firstTryWentBadly: false,
    barriers: ['burden'],
    branch: 'social',
    hope: 4,
    contentNotes: [],
    writtenOn: '2026-11-23',
    checkDue: '2027-11-23',
    reviews: [],
    withdrawn: false,
    title: id,
    oneLine: id,
    from: id,
    firstWords: id,
    language: 'en',
    ...facts,
  };
}

const barrier = { stories: ['second', 'first'] };
const stories = [card('first'), card('second'), card('elsewhere')];

describe('the story linked from an answer', () => {
  it('is the first that the barrier names', () => {
    expect(storyFor({ barrier, stories, readings: [], hiddenTopics: undefined })?.id).toBe('second');
  });

  it('is one not read yet, and the first again when all were read', () => {
    expect(storyFor({ barrier, stories, readings: [{ story: 'second' }], hiddenTopics: [] })?.id).toBe('first');
    expect(storyFor({ barrier, stories, readings: [{ story: 'second' }, { story: 'first' }], hiddenTopics: [] })?.id).toBe('second');
  });

  it.each([
    ['withdrawn', { withdrawn: true }, []],
    ['about thoughts of suicide', { concerns: ['suicidal-thoughts'] }, []],
    ['about a hidden topic', { concerns: ['grief'] }, ['grief']],
    ['with a hidden note', { contentNotes: ['death'] }, ['death']],
  ] as const)('is never one that is %s', (_why, facts, hidden) => {
    const shown = [card('first'), card('second', facts as Partial<StoryCard>)];
    expect(storyFor({ barrier, stories: shown, readings: [], hiddenTopics: [...hidden] })?.id).toBe('first');
  });

  it('is none when nothing fits', () => {
    expect(storyFor({ barrier: { stories: ['gone'] }, stories, readings: [], hiddenTopics: [] })).toBe(undefined);
  });
});
