import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

import { soundContribution } from '#domain/exchange/contribution.test-data.ts';
import { inHand, withAgreedEdits } from '#domain/exchange/edits.ts';
import type { ProposedEdit } from '#domain/exchange/schema.ts';
import { at, soundFacts } from '#domain/review/review.test-data.ts';
import { storyFolderOf } from '#domain/review/story-folder.ts';

import { copyOfContent } from './planted-content.test-data.ts';
import { lookAt } from './report.ts';

/** What an accepted contribution is written as, put where an author would put it. */
const planted = copyOfContent();
// Each look reads all of content/.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => planted.remove());

const story = inHand(soundContribution);
const edits: readonly ProposedEdit[] = [
  { place: 'one-line', before: '', after: 'I had not slept: and she asked # me.', why: 'w' },
  {
    place: 'short',
    before: '',
    after: 'I could not sleep. My neighbour asked, and I said so. We rang the doctor together. It is better now.',
    why: 'w',
  },
];

function accept(today: string): void {
  const made = storyFolderOf({
    contribution: soundContribution,
    agreed: withAgreedEdits(story, { edits: [...edits] }, ['agree', 'agree']),
    facts: soundFacts,
    judged: [],
    log: [{ at, by: 'AB', act: 'accepted', words: '' }],
    today,
  });
  if (made.kind !== 'ok') throw new Error(JSON.stringify(made.faults));
  for (const { name, text } of made.files) {
    mkdirSync(dirname(join(planted.folder, name)), { recursive: true });
    writeFileSync(join(planted.folder, name), text);
  }
}

it('is in order as it stands, with every law', () => {
  const only = 'stories/the-blue-door';
  accept('2026-11-23');
  expect(lookAt({ root: planted.folder, today: '2026-11-23', only }).faults).toEqual([]);
  // The agreement names its last day.
  expect(lookAt({ root: planted.folder, today: '2028-01-31', only }).faults).toEqual([]);
  expect(lookAt({ root: planted.folder, today: '2028-02-01', only }).faults).toMatchObject([
    { file: `${only}/consent.json`, place: 'consent.until', message: expect.stringContaining('the agreement ended on 2028-01-31') as unknown },
  ]);
});
