import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Reading } from '../record/schema.ts';

import { hopeFloorAfter, landedBadly, nextStory, type StoryFacets, type StoryWish } from './next-story.ts';

function story(id: string, facts: Partial<StoryFacets> = {}): StoryFacets {
  return {
    id,
    barriers: ['burden'],
    branch: 'both',
    concerns: ['low-mood'],
    contentNotes: [],
    hope: 3,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    withdrawn: false,
    ...facts,
  };
}

function narrator(age: StoryFacets['narrator']['age'], facets: string[] = []): StoryFacets['narrator'] {
  return { age, gender: 'unstated', place: 'unstated', facets };
}

function offered(wish: Partial<StoryWish<StoryFacets>>) {
  return nextStory({ stories: [], read: [], hiddenTopics: [], ...wish });
}

function reading(id: string, answers: Partial<Reading> = {}): Reading {
  return { id: `r-${id}`, story: id, version: '1.0.0', at: { utc: '2026-11-23T10:00:00.000Z', offset: 0 }, finished: true, ...answers };
}

describe('nextStory', () => {
  it('offers the first of the shelf when nothing is known', () => {
    expect(offered({ stories: [story('a'), story('b')] })).toEqual({ story: story('a'), reason: { kind: 'new-to-you' } });
  });

  it('has nothing to offer when all were read', () => {
    expect(offered({ stories: [story('a')], read: ['a'] })).toBeUndefined();
  });

  it('prefers the same barrier to the same age, and says so', () => {
    const stories = [story('age', { narrator: narrator('65-plus'), barriers: ['ashamed'] }), story('barrier')];
    expect(offered({ stories, barrier: 'burden', ageBand: '65-plus' })).toMatchObject({
      story: { id: 'barrier' },
      reason: { kind: 'same-barrier', barrier: 'burden' },
    });
  });

  it('finds what matters in concerns and in tags of the narrator', () => {
    const stories = [story('a'), story('b', { narrator: narrator('25-44', ['night-shift']) })];
    expect(offered({ stories, matters: ['night-shift'] })).toMatchObject({
      story: { id: 'b' },
      reason: { kind: 'matters-to-you', topic: 'night-shift' },
    });
  });

  it.each(['under-18', '18-24'] as const)('counts %s as near the youngest narrators', (ageBand) => {
    const stories = [story('a'), story('b', { narrator: narrator('16-24') })];
    expect(offered({ stories, ageBand })).toMatchObject({ story: { id: 'b' }, reason: { kind: 'near-your-age' } });
  });

  it('never offers the other kind of worry, even when nothing else is left', () => {
    expect(offered({ stories: [story('a', { branch: 'practical' })], branch: 'social' })).toBeUndefined();
  });

  it('leaves out hidden topics, in concerns and in content notes', () => {
    const stories = [story('a', { concerns: ['eating'] }), story('b', { contentNotes: ['death'] }), story('c')];
    expect(offered({ stories, hiddenTopics: ['eating', 'death'] })?.story.id).toBe('c');
  });

  it('offers no story that rests because nobody has looked it over for too long', () => {
    const stories = [story('old', { checkDue: '2025-01-01' }), story('new', { checkDue: '2027-01-01' })];
    expect(offered({ stories, today: '2026-11-23' })?.story.id).toBe('new');
    expect(offered({ stories: stories.slice(0, 1), today: '2026-11-23' })).toBeUndefined();
  });

  it('keeps to the hope floor', () => {
    expect(offered({ stories: [story('a'), story('b', { hope: 4 })], hopeFloor: 4 })?.story.id).toBe('b');
  });

  it('changes the subject after two stories about one concern, if it can', () => {
    const stories = [story('a'), story('b'), story('c'), story('d', { concerns: ['grief'], barriers: ['ashamed'] })];
    expect(offered({ stories, read: ['a', 'b'], barrier: 'burden' })?.story.id).toBe('d');
    expect(offered({ stories: stories.slice(0, 3), read: ['a', 'b'], barrier: 'burden' })?.story.id).toBe('c');
  });

  it('puts last what is like a story that landed badly', () => {
    const stories = [story('a'), story('b'), story('c', { concerns: ['sleep'], barriers: ['ashamed'] })];
    expect(offered({ stories, read: ['a'], barrier: 'burden', landedBadly: ['a'] })?.story.id).toBe('c');
  });

  it('never offers a withdrawn story, a read one or a hidden one', () => {
    const anyStory = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      withdrawn: fc.boolean(),
      concerns: fc.subarray(['grief' as const, 'sleep' as const, 'eating' as const], { minLength: 1 }),
    });
    const anyWish = fc.record({
      stories: fc.uniqueArray(anyStory, { selector: ({ id }) => id }).map((all) => all.map((facts) => story(facts.id, facts))),
      read: fc.subarray(['a', 'b', 'c', 'd', 'e']),
      hiddenTopics: fc.subarray(['grief', 'sleep', 'eating']),
    });
    fc.assert(
      fc.property(anyWish, (wish) => {
        const wanted = wish.stories.filter(
          ({ id, withdrawn, concerns }) =>
            !withdrawn && !wish.read.includes(id) && !concerns.some((one) => wish.hiddenTopics.includes(one)),
        );
        const found = nextStory(wish);
        expect(found === undefined).toBe(wanted.length === 0);
        if (found !== undefined) expect(wanted).toContain(found.story);
      }),
    );
  });
});

describe('hopeFloorAfter', () => {
  it('rises after two low answers in a row', () => {
    expect(hopeFloorAfter([reading('a', { hope: 5 }), reading('b', { hope: 2 }), reading('c'), reading('d', { hope: 1 })])).toBe(4);
  });

  it('stays away after one low answer, and after a higher one', () => {
    expect(hopeFloorAfter([reading('a', { hope: 1 })])).toBeUndefined();
    expect(hopeFloorAfter([reading('a', { hope: 1 }), reading('b', { hope: 3 })])).toBeUndefined();
  });
});

it('remembers which stories landed badly', () => {
  expect(landedBadly([reading('a', { distress: true }), reading('b', { distress: false }), reading('c')])).toEqual(['a']);
});
