import { expect, it } from 'vitest';

import { momentAt } from '../time/moment.ts';
import { holdsWords, isWritten, latest } from './written.ts';

const piece = (id: string, minute: number) => {
  const at = momentAt(Date.UTC(2026, 2, 1, 8, minute), 60);
  return { id, kind: 'telling', prompt: 'open', text: 'Words', createdAt: at, changedAt: at } as const;
};

it('the piece that was changed last is the one to go on with; of two at one moment, the later one', () => {
  const [old, mid, now] = [piece('old', 1), piece('mid', 5), piece('now', 9)];
  for (const all of [
    [old, mid, now],
    [now, old, mid],
    [mid, now, old],
  ])
    expect(latest(all)).toBe(now);
  expect(latest([])).toBeUndefined();
  expect(latest([old])).toBe(old);
  expect(latest([piece('one', 5), piece('two', 5)])?.id).toBe('two');
});

it('a page that was emptied still holds words while an earlier version can be brought back', () => {
  const earlier = [{ text: 'Before', at: piece('x', 1).createdAt }];
  expect([isWritten({ text: ' \n' }), isWritten({ text: ' a ' })]).toEqual([false, true]);
  expect([holdsWords({ text: '' }), holdsWords({ text: '', earlier: [] }), holdsWords({ text: '', earlier })]).toEqual([
    false,
    false,
    true,
  ]);
  expect(holdsWords({ text: 'a' })).toBe(true);
});
