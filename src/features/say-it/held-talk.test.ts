import { afterEach, expect, it } from 'vitest';

import { beginTalk, stopTalk } from '#domain/rehearsal/talk.ts';

import { dropTalk, holdTalk, talkHeld } from './held-talk.ts';

afterEach(dropTalk);

it('finds the talk that was left, and no other', () => {
  const left = stopTalk(beginTalk('dismissive', 'My line'));
  holdTalk('friend', left);
  expect(talkHeld('friend', beginTalk('dismissive', 'My line'))).toBe(left);
  expect(talkHeld('parent', beginTalk('dismissive', 'My line'))).toBeUndefined();
  expect(talkHeld('friend', beginTalk('warm', 'My line'))).toBeUndefined();
  expect(talkHeld('friend', beginTalk('dismissive', 'Another line'))).toBeUndefined();
});

it('forgets it when it is over', () => {
  holdTalk('friend', beginTalk('warm', 'My line'));
  dropTalk();
  expect(talkHeld('friend', beginTalk('warm', 'My line'))).toBeUndefined();
});
