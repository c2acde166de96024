import { describe, expect, it } from 'vitest';

import { picksFor, picksMet } from './like-me.ts';
import { landedBadly, nextStory, type StoryFacets, type StoryWish } from './next-story.ts';

const nobody = { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] } as const;

function story(id: string, facts: Partial<StoryFacets> = {}): StoryFacets {
  return {
    id,
    barriers: ['burden'],
    branch: 'both',
    concerns: ['low-mood'],
    contentNotes: [],
    hope: 3,
    narrator: { ...nobody, facets: [] },
    withdrawn: false,
    ...facts,
  };
}

/** Which of two stories comes first, whichever stands first on the shelf. */
function better(
  wish: Partial<StoryWish<StoryFacets>>,
  ...[one, other]: readonly [StoryFacets, StoryFacets]
): readonly (string | undefined)[] {
  const around = wish.stories ?? [];
  return [
    [one, other],
    [other, one],
  ].map((pair) => nextStory({ read: [], hiddenTopics: [], ...wish, stories: [...around, ...pair] })?.story.id);
}

describe('of two stories', () => {
  const plain = story('plain');

  it('the one that shares what was said comes first, and the reason says so', () => {
    const near = story('near', { barriers: ['shame'] });
    expect(better({ barrier: 'shame' }, plain, near)).toEqual(['near', 'near']);
    expect(nextStory({ stories: [near], read: [], hiddenTopics: [], barrier: 'shame' })?.reason).toEqual({
      kind: 'same-barrier',
      barrier: 'shame',
    });
    const topic = story('topic', { concerns: ['grief'] });
    expect(better({ matters: ['grief'] }, plain, topic)).toEqual(['topic', 'topic']);
    const facet = story('facet', { narrator: { ...nobody, facets: ['chess'] } });
    expect(better({ matters: ['chess'] }, plain, facet)).toEqual(['facet', 'facet']);
    const rural = story('rural', { narrator: { ...nobody, place: 'rural', facets: [] } });
    expect(better({ likeMe: ['rural'] }, plain, rural)).toEqual(['rural', 'rural']);
    expect(picksFor(rural)).toContain('rural');
    expect(picksMet(plain, ['rural'])).toEqual([]);
  });

  it('the one of a teller of near age comes first, and the two youngest bands are one there', () => {
    const young = story('young', { narrator: { ...nobody, age: '16-24', facets: [] } });
    for (const ageBand of ['under-18', '18-24'] as const) expect(better({ ageBand }, plain, young)).toEqual(['young', 'young']);
    expect(better({ ageBand: '25-44' }, plain, young)).toEqual(['plain', 'plain']);
    expect(better({ ageBand: '45-64' }, plain, story('old', { narrator: { ...nobody, age: '45-64', facets: [] } }))).toEqual([
      'old',
      'old',
    ]);
  });

  it('what stands in the way counts for more than what matters, and that for more than an age', () => {
    const barrier = story('barrier', { barriers: ['shame'] });
    const topic = story('topic', { concerns: ['grief'] });
    const two = story('two', { concerns: ['grief', 'sleep'] });
    const old = story('old', { narrator: { ...nobody, age: '65-plus', facets: [] } });
    const wish = { barrier: 'shame', matters: ['grief', 'sleep'], ageBand: '65-plus' } as const;
    expect(better(wish, topic, barrier)).toEqual(['barrier', 'barrier']);
    expect(better(wish, topic, old)).toEqual(['topic', 'topic']);
    // Two things that matter are more than one thing in the way.
    expect(better(wish, barrier, two)).toEqual(['two', 'two']);
  });

  it('the one that is unlike what landed badly comes first', () => {
    const bad = story('bad', { concerns: ['grief'] });
    const alike = story('alike', { concerns: ['grief'] });
    expect(better({ stories: [bad], read: ['bad'], landedBadly: ['bad'] }, alike, plain)).toEqual(['plain', 'plain']);
    expect(better({ stories: [bad], read: ['bad'], landedBadly: [], matters: ['grief'] }, alike, plain)).toEqual(['alike', 'alike']);
    // One thing in common is enough.
    const badInTwoWays = story('bad', { concerns: ['sleep', 'grief'] });
    expect(better({ stories: [badInTwoWays], read: ['bad'], landedBadly: ['bad'] }, alike, plain)).toEqual(['plain', 'plain']);
  });

  it('the one that is not the third in a row about one thing comes first', () => {
    const read = [story('r1', { concerns: ['grief'] }), story('r2', { concerns: ['grief', 'sleep'] })];
    const third = story('third', { concerns: ['grief'] });
    expect(better({ stories: read, read: ['r1', 'r2'] }, third, plain)).toEqual(['plain', 'plain']);
    expect(better({ stories: read.slice(1), read: ['r2'], matters: ['grief'] }, third, plain)).toEqual(['third', 'third']);
    expect(better({ stories: read.slice(0, 1), read: ['r1', 'gone'], matters: ['grief'] }, third, plain)).toEqual(['third', 'third']);
  });

  it('a story that has left the shelf breaks no row: nobody knows any more what it was about', () => {
    const read = [story('r1', { concerns: ['grief'] }), story('r2', { concerns: ['grief'] })];
    const third = story('third', { concerns: ['grief'], barriers: ['shame'] });
    for (const ids of [
      ['r1', 'gone', 'r2'],
      ['r1', 'r2', 'gone', 'gone-too'],
    ])
      expect(better({ stories: read, read: ids, barrier: 'shame' }, third, plain)).toEqual(['plain', 'plain']);
  });
});

describe('what landed badly', () => {
  it('is only what the person said so of', () => {
    const reading = { id: 'r', story: 'a', version: '1.0.0', at: { utc: '2026-11-23T10:00:00.000Z', offset: 0 }, finished: true };
    expect(
      landedBadly([
        { ...reading, distress: true },
        { ...reading, story: 'b', distress: false },
        { ...reading, story: 'c' },
      ]),
    ).toEqual(['a']);
  });
});
