import { expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import { tellingPieceId } from '#domain/words/telling.ts';

import { afterRest, restAddress } from './places.ts';
import { keyOfStretch, promptToResume, stretchKey } from './prompts.ts';

function piece(facts: Pick<Piece, 'prompt'> & Partial<Piece>, minute = 0): Piece {
  const at = momentAt(minute * 60_000, 0);
  return { id: facts.prompt, kind: 'telling', text: 'Words', createdAt: at, changedAt: at, ...facts };
}

it('takes up a telling where the person wrote last, and looks into no other', () => {
  const pieces = [
    piece({ prompt: 'before', shape: 'boxes' }, 1),
    piece({ prompt: 'tipped', shape: 'boxes', text: ' ' }, 5),
    piece({ prompt: 'now', shape: 'boxes', telling: 'two' }, 3),
  ];
  expect(promptToResume(pieces, { id: 'first.boxes', shape: 'boxes' })).toBe('before');
  expect(promptToResume(pieces, { id: 'two', shape: 'boxes' })).toBe('now');
  expect(promptToResume(pieces, { id: 'three', shape: 'boxes' })).toBeUndefined();
});

it.each([
  { id: 'first.river', shape: 'river' },
  { id: '4f-7a', shape: 'river' },
])('finds a stretch of $id again by its address', (telling) => {
  const id = tellingPieceId(telling, 'rock-12-ab');
  const key = keyOfStretch(telling, { id });
  expect(stretchKey(key)).toEqual({ key: 'rock-12-ab', kind: 'rock' });
  expect(tellingPieceId(telling, key)).toBe(id);
});

it.each([null, '', 'rock', 'cloud-1', 'dear'])('%j names no stretch', (named) => {
  expect(stretchKey(named)).toBeUndefined();
});

it('a break leads back to the very page it was taken from', () => {
  const page = '/path/tell?s=write&p=rock-12-ab';
  const away = restAddress(page.slice(page.indexOf('?')));
  expect(away).not.toBe(page);
  expect(afterRest(away.slice(away.indexOf('?')))).toBe(page);
});
