import { describe, expect, it } from 'vitest';

import type { Reading } from '../record/schema.ts';

import type { StoryFacets } from './next-story.ts';
import { offerStory } from './offer.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };

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

  it('after turning from a story is another one, and not the third in a row about one thing', () => {
    const stories = [story('a'), story('b'), story('c'), story('d', { barriers: [], concerns: ['sleep'] })];
    const reader = { ...nobody, stories, choices: { barrier: 'burden', branch: 'social' as const } };
    expect(offerStory({ ...reader, turnedFrom: 'a' })?.story.id).toBe('b');
    expect(offerStory({ ...reader, readings: [reading('a')], turnedFrom: 'b' })?.story.id).toBe('d');
    // Opened before and opened again: it is the last one seen, and counts once.
    expect(offerStory({ ...reader, readings: [reading('a'), reading('d')], turnedFrom: 'a' })?.story.id).toBe('b');
    expect(offerStory({ ...reader, stories: stories.slice(0, 1), turnedFrom: 'a' })).toBe(undefined);
    // One story that was opened twice is not two in a row.
    expect(offerStory({ ...reader, readings: [reading('a')], turnedFrom: 'a' })?.story.id).toBe('b');
  });

  it('after turning from one that landed badly is not another one like it', () => {
    const stories = [story('a'), story('b'), story('c', { barriers: [], concerns: ['sleep'] })];
    const readings = [reading('a', { distress: true })];
    const choices = { barrier: 'burden', branch: 'social' as const };
    expect(offerStory({ stories, readings, choices, settings: undefined, turnedFrom: 'a' })?.story.id).toBe('c');
  });
});
