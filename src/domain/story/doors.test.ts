import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededDraw } from '../random/seeded.ts';
import { isGentle, storiesLikeMe, storiesStuckOn, surpriseStory } from './doors.ts';
import type { StoryFacets } from './next-story.ts';
import { concernSchema, contentNoteKindSchema } from './schema.ts';

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
    trajectory: 'upward',
    ...facts,
  };
}

const who = (facets: string[], age: StoryFacets['narrator']['age'] = '25-44') => ({
  narrator: { age, gender: 'unstated' as const, place: 'unstated' as const, facets },
});
const nobody = { read: [], hiddenTopics: [] };
const ids = (offers: readonly { readonly story: StoryFacets }[]) => offers.map((offer) => offer.story.id);

describe('someone like me', () => {
  const stories = [story('a'), story('b', who(['young-carer'])), story('c', { ...who(['carer'], '16-24'), concerns: ['sleep'] })];

  it('shows who answers to what was picked, nearest first, and says why', () => {
    const offers = storiesLikeMe({ ...nobody, stories, likeMe: ['carer', 'age-16-24'] });
    expect(ids(offers)).toEqual(['c', 'b']);
    expect(offers.map(({ reason }) => reason)).toEqual([
      { kind: 'like-you', picks: ['carer', 'age-16-24'] },
      { kind: 'like-you', picks: ['carer'] },
    ]);
  });

  it('shows nobody when nothing was picked, and nothing hidden', () => {
    expect(storiesLikeMe({ ...nobody, stories })).toEqual([]);
    expect(ids(storiesLikeMe({ read: [], hiddenTopics: ['sleep'], stories, likeMe: ['carer'] }))).toEqual(['b']);
  });

  it('puts what was read before last, and keeps it there', () => {
    expect(ids(storiesLikeMe({ hiddenTopics: [], read: ['c'], stories, likeMe: ['carer', 'age-16-24'] }))).toEqual(['b', 'c']);
  });

  it('keeps to the hope floor, and to nobody who is still in the middle of it', () => {
    const low = [story('a', { hope: 3 }), story('b', { trajectory: 'unresolved' }), story('c')];
    expect(ids(storiesLikeMe({ ...nobody, stories: low, likeMe: ['low-mood'], hopeFloor: 4 }))).toEqual(['c']);
    expect(ids(storiesLikeMe({ ...nobody, stories: low, likeMe: ['low-mood'] }))).toEqual(['a', 'b', 'c']);
  });

  it('never has three of one concern in a row while another story is left to stand between', () => {
    const concern = fc.constantFrom('low-mood' as const, 'sleep' as const, 'grief' as const, 'anger' as const);
    const any = fc.array(fc.tuple(fc.uniqueArray(concern, { minLength: 1, maxLength: 2 }), fc.boolean(), fc.boolean()), { maxLength: 14 });
    fc.assert(
      fc.property(any, (drawn) => {
        const all = drawn.map(([concerns, old, near], nth) =>
          story(`s${nth}`, { ...who(near ? ['carer'] : []), concerns, ...(old ? { hope: 5 } : {}) }),
        );
        const read = all.filter(({ hope }) => hope === 5).map(({ id }) => id);
        const listed = storiesLikeMe({ hiddenTopics: [], stories: all, read, likeMe: ['carer', 'low-mood', 'sleep'] }).map(
          (offer) => offer.story,
        );
        for (const [at, one] of listed.entries()) {
          const before = listed.slice(Math.max(0, at - 2), at);
          if (before.length < 2) continue;
          const third = (other: StoryFacets) => other.concerns.some((c) => before.every(({ concerns }) => concerns.includes(c)));
          // Those read before stand behind the others, whatever they are about.
          const left = listed.slice(at + 1).filter(({ id }) => read.includes(id) === read.includes(one.id));
          if (third(one)) expect(left.filter((other) => !third(other))).toEqual([]);
        }
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
      }),
    );
  });
});

describe('something I am stuck on', () => {
  const stories = [
    story('a', { branch: 'practical', concerns: ['sleep'] }),
    story('b', { concerns: ['grief'] }),
    story('c', { barriers: ['ashamed'] }),
    story('d', { branch: 'social', concerns: ['anger'] }),
  ];
  const burden = { id: 'burden', branch: 'social', stories: ['d', 'gone'] } as const;

  it('shows who met it: what the author named first, the other kind of worry last, and none for another barrier', () => {
    const offers = storiesStuckOn({ ...nobody, stories, branch: 'practical' }, burden);
    expect(ids(offers)).toEqual(['d', 'b', 'a']);
    expect(offers[0]?.reason).toEqual({ kind: 'same-barrier', barrier: 'burden' });
  });

  it('leaves out what is hidden', () => {
    expect(ids(storiesStuckOn({ ...nobody, stories, hiddenTopics: ['anger'] }, burden))).toEqual(['b', 'a']);
  });
});

describe('a gentle surprise', () => {
  it('is another one on the second tap, and the same one only when it is alone', () => {
    const two = [story('a'), story('b')];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const first = surpriseStory({ ...nobody, stories: two }, seededDraw(seed));
        const second = surpriseStory({ ...nobody, stories: two, before: first?.id }, seededDraw(seed));
        expect(second?.id).toBe(first?.id === 'a' ? 'b' : 'a');
      }),
    );
    expect(surpriseStory({ ...nobody, stories: [story('a')], before: 'a' }, seededDraw(1))?.id).toBe('a');
  });

  it('is one that was not read, while there is one, and not like one that landed badly', () => {
    const three = [story('a'), story('b', { concerns: ['grief'] }), story('c', { concerns: ['grief', 'sleep'] })];
    const draws = Array.from({ length: 20 }, (_, seed) => seededDraw(seed));
    expect(draws.every((draw) => surpriseStory({ ...nobody, stories: three, read: ['a', 'c'] }, draw)?.id === 'b')).toBe(true);
    expect(draws.every((draw) => surpriseStory({ ...nobody, stories: three, landedBadly: ['b'] }, draw)?.id === 'a')).toBe(true);
  });

  it('is never heavy, hidden, withdrawn, noted or without much hope', () => {
    const anyStory = fc.record({
      hope: fc.integer({ min: 1, max: 5 }),
      withdrawn: fc.boolean(),
      trajectory: fc.constantFrom('upward' as const, 'steady' as const, 'unresolved' as const),
      concerns: fc.uniqueArray(fc.constantFrom(...concernSchema.options), { minLength: 1, maxLength: 2 }),
      contentNotes: fc.uniqueArray(fc.constantFrom(...contentNoteKindSchema.options), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 12 }), fc.constantFrom('sleep', 'death'), fc.nat(), (drawn, topic, seed) => {
        const all = drawn.map((facts, nth) => story(`s${nth}`, facts));
        const found = surpriseStory({ stories: all, read: [], hiddenTopics: [topic] }, seededDraw(seed));
        if (found === undefined) {
          expect(all.filter((one) => isGentle(one) && ![...one.concerns, ...one.contentNotes].some((t) => t === topic))).toEqual([]);
          return;
        }
        const never: readonly string[] = ['suicidal-thoughts', 'self-harm', 'eating', 'trauma', topic];
        expect(found.concerns.filter((concern) => never.includes(concern))).toEqual([]);
        expect(found).toMatchObject({ withdrawn: false, contentNotes: [] });
        expect(found.hope).toBeGreaterThanOrEqual(4);
        expect(found.trajectory).not.toBe('unresolved');
      }),
    );
  });
});
