import { expect, it } from 'vitest';

import { readTakeaway } from './takeaway.ts';

it('looks through a stretch of sound of any length, and names the one that is none', () => {
  const sound = (order: number, data: string) => ({ id: `v.${order}`, recording: 'v', order, data });
  const sounds = [sound(0, 'AAAA'.repeat(2_000_000)), sound(1, `${'AAAA'.repeat(2_000_000)}!!!!`), sound(2, 'AAA'), sound(3, 'AA==')];
  const outcome = readTakeaway(JSON.stringify({ format: 'cairn-takeaway', version: 1, drawers: { sounds } }), 20_000_000, () => '');
  if (outcome.kind !== 'bad-rows') throw new Error(`expected bad rows, got ${outcome.kind}`);
  expect(outcome.problems.map(({ place }) => place)).toEqual(['sounds[1].data', 'sounds[2].data']);
  expect(outcome.good.sounds.map(({ order }) => order)).toEqual([0, 3]);
});
