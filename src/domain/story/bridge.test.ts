import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Stone } from '../record/schema.ts';

import { bridgeAfter, type AfterStory } from './bridge.ts';
import type { StoryFacets } from './next-story.ts';

const story: StoryFacets = {
  id: 'a',
  barriers: ['burden'],
  branch: 'both',
  concerns: ['low-mood'],
  contentNotes: [],
  hope: 4,
  narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
  withdrawn: false,
};
const offer = { story, reason: { kind: 'new-to-you' } } as const;
const all: readonly Stone[] = ['in-the-way', 'tell', 'plan'];

const nothing: AfterStory<StoryFacets> = {
  feltWorse: false,
  pauseDue: false,
  borrowed: false,
  barrierKnown: false,
  hasPlan: false,
  hasTold: false,
  walkable: all,
  offer,
};

function after(facts: Partial<AfterStory<StoryFacets>>) {
  return bridgeAfter({ ...nothing, ...facts });
}

describe('the bridge after a story', () => {
  it('is help for whoever feels worse, whatever else is true', () => {
    const anything = fc.record({
      pauseDue: fc.boolean(),
      borrowed: fc.boolean(),
      barrierKnown: fc.boolean(),
      hasPlan: fc.boolean(),
      hasTold: fc.boolean(),
      walkable: fc.subarray([...all]),
      offer: fc.constantFrom(offer, undefined),
    });
    fc.assert(
      fc.property(anything, (facts) => {
        expect(after({ ...facts, feltWorse: true }).kind).toBe('help');
      }),
    );
  });

  it('is a rest after many in a row, before anything is asked of the person', () => {
    expect(after({ pauseDue: true, borrowed: true })).toEqual({ kind: 'rest', because: 'many-in-a-row' });
  });

  it('leads from something borrowed to what is in the way, while nobody knows it', () => {
    expect(after({ borrowed: true })).toEqual({ kind: 'in-the-way', because: 'borrowed' });
  });

  it('leads to the plan once the barrier is known, and not again when there is one', () => {
    expect(after({ barrierKnown: true })).toEqual({ kind: 'plan', because: 'barrier-known' });
    expect(after({ barrierKnown: true, borrowed: true, hasPlan: true })).toEqual({ kind: 'tell', because: 'not-told-yet' });
  });

  it('offers a story of one’s own, and another one to read after that', () => {
    expect(after({})).toEqual({ kind: 'tell', because: 'not-told-yet' });
    expect(after({ hasTold: true })).toEqual({ kind: 'story', because: { kind: 'new-to-you' }, story });
    expect(after({ hasTold: true, offer: undefined })).toEqual({ kind: 'home', because: 'all-read' });
  });

  it('never leads to a stone that a study has left out', () => {
    expect(after({ borrowed: true, walkable: ['plan'] })).toEqual({ kind: 'plan', because: 'borrowed' });
    expect(after({ borrowed: true, walkable: [] }).kind).toBe('story');
    const anyFacts = fc.record({ borrowed: fc.boolean(), barrierKnown: fc.boolean(), hasPlan: fc.boolean(), hasTold: fc.boolean() });
    fc.assert(
      fc.property(anyFacts, fc.subarray([...all]), (facts, walkable) => {
        const { kind } = after({ ...facts, walkable });
        if (kind === 'in-the-way' || kind === 'plan' || kind === 'tell') expect(walkable).toContain(kind);
      }),
    );
  });
});
