import { expect, test } from 'vitest';

import { aroundNumber } from './around-number.ts';

test('the number is cut out wherever a language puts it', () => {
  expect(aroundNumber('Call 116 123', '116 123')).toEqual(['Call ', '116 123', '']);
  expect(aroundNumber('Text SHOUT to 85258 now', '85258')).toEqual(['Text SHOUT to ', '85258', ' now']);
});

test('a number that the words forgot is still shown', () => {
  expect(aroundNumber('Call Samaritans', '116 123')).toEqual(['Call Samaritans ', '116 123', '']);
});

test('words alone stay whole', () => {
  expect(aroundNumber('Open nhs.uk', undefined)).toEqual(['Open nhs.uk', '', '']);
});
