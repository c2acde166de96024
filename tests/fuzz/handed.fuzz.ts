import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { soundContribution } from '#domain/exchange/contribution.test-data.ts';
import { readHanded } from '#domain/exchange/read-handed.ts';
import { readStory } from '#domain/exchange/read-story.ts';
import { readForModerator } from '#domain/review/read-review.ts';
import { clearLook, reviewWith } from '#domain/review/review.test-data.ts';

import type { Store } from '../../src/store/store.ts';
import { takeIn } from '../../src/features/moderate/take-in.ts';

import { anyText, damagedJson } from './damage.ts';
import { markup } from './hostile-pieces.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const kinds = ['too-large', 'not-json', 'unknown-format', 'newer-version', 'wrong-form'];

const story = { format: 'cairn-story', version: 1, story: { ...soundContribution.story, contentNotes: [] } };
const edits = {
  format: 'cairn-edits',
  version: 1,
  withdrawal: 'b'.repeat(64),
  edits: [
    { place: 'story-title', before: 'The blue door', after: 'A blue door', why: 'Plainer.' },
    { place: { part: 2, field: 'text' }, before: 'She sat down on the step.', after: 'She sat down.', why: 'Shorter.' },
  ],
  note: 'Thank you.',
};
const answer = {
  format: 'cairn-edits-answer',
  version: 1,
  withdrawal: 'b'.repeat(64),
  edits: 'c'.repeat(64),
  answers: ['agree', 'keep-mine'],
};
const withdrawal = { format: 'cairn-withdrawal', version: 1, library: 'open-shelf', code: '000000000X' };
const review = {
  ...reviewWith(clearLook('AB'), clearLook('CD')),
  rounds: [{ file: JSON.stringify(edits), madeAt: { utc: '2026-11-23T10:00:00.000Z', offset: 0 } }],
};

const hand = { by: 'AB', at: { utc: '2026-11-23T10:00:00.000Z', offset: 0 } };

/** A store with nothing in it that tells what it was asked to keep. */
function spying(saved: unknown[]): Store {
  const reviews = {
    find: () => Promise.resolve(undefined),
    save: (row: unknown) => {
      saved.push(row);
      return Promise.resolve({ kind: 'saved' });
    },
  };
  return { reviews } as unknown as Store;
}

describe('fault 43, 45, 46: files that people hand to each other', () => {
  it('the sound ones are taken, so that the damaged ones begin from something', () => {
    expect(readStory(JSON.stringify(story)).kind).toBe('ok');
    for (const one of [soundContribution, edits, answer, withdrawal]) expect(readHanded(JSON.stringify(one)).kind).toBe('ok');
    expect(readForModerator(JSON.stringify(reviewWith(clearLook('AB')))).kind).toBe('review');
  });

  it('a swapped story', async () => {
    await tryAll(fc.oneof({ weight: 5, arbitrary: damagedJson([story]) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readStory(text);
      expectClean(read);
      if (read.kind !== 'ok') return expectRefusal(read, { kinds });
      const again = readStory(JSON.stringify({ format: 'cairn-story', version: 1, story: read.story }));
      expect(again).toMatchObject({ kind: 'ok', story: read.story });
    });
  });

  it('a contribution, proposals, an answer, a withdrawal', async () => {
    const sound = [soundContribution, edits, answer, withdrawal, { ...soundContribution, from: markup }];
    await tryAll(fc.oneof({ weight: 5, arbitrary: damagedJson(sound) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readHanded(text);
      expectClean(read);
      if (read.kind !== 'ok') return expectRefusal(read, { kinds });
      expect(readHanded(JSON.stringify(read.file))).toMatchObject({ kind: 'ok', file: read.file });
    });
  });

  it('whatever a moderator is handed, a review with files inside it among them', async () => {
    const inside = damagedJson([edits]).map((file) => JSON.stringify({ ...review, rounds: [{ ...review.rounds[0], file }] }));
    const hollow = damagedJson([soundContribution]).map((contribution) => JSON.stringify({ ...review, contribution }));
    const sound = damagedJson([review, reviewWith(clearLook('AB')), soundContribution, answer]);
    await tryAll(fc.oneof({ weight: 4, arbitrary: sound }, inside, hollow, anyText), async (text) => {
      const read = readForModerator(text);
      expectClean(read);
      const saved: unknown[] = [];
      const taken = await takeIn(text, { store: spying(saved), hand });
      // Kept once when it was taken, and never otherwise.
      expect(saved.length).toBe(['new', 'joined'].includes(taken.kind) ? 1 : 0);
      if (read.kind === 'handed') return;
      if (read.kind !== 'review') return expectRefusal(read, { kinds });
      expect(readForModerator(JSON.stringify(read.opened.review))).toEqual({ kind: 'review', opened: read.opened });
    });
  });
});
