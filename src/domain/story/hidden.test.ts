import { describe, expect, it } from 'vitest';

import { isHidden } from './hidden.ts';

const story = { concerns: ['grief', 'sleep'], contentNotes: ['death'] } as const;

describe('isHidden', () => {
  it.each([['grief'], ['sleep'], ['death']])('hides for %s, be it a concern or a content note', (topic) => {
    expect(isHidden({ concerns: [...story.concerns], contentNotes: [...story.contentNotes] }, ['eating', topic])).toBe(true);
  });

  it('hides nothing for other topics, for none, and for words that are no topic', () => {
    for (const topics of [['eating'], [], ['grief and loss', '']]) {
      expect(isHidden({ concerns: ['grief'], contentNotes: [] }, topics)).toBe(false);
    }
  });
});
