import { describe, expect, it } from 'vitest';

import { roomLeft } from './room-left.ts';

const text = (length: number) => 'x'.repeat(length);

describe('roomLeft', () => {
  it('is silent without a limit, and far from it', () => {
    expect(roomLeft(text(1000), undefined)).toBeUndefined();
    expect(roomLeft(text(400), 500)).toBeUndefined();
    expect(roomLeft('', 20)).toBeUndefined();
  });

  it('says it in steps', () => {
    expect([449, 450, 480, 490, 495, 499, 500].map((length) => roomLeft(text(length), 500))).toEqual([undefined, 50, 20, 10, 5, 5, 0]);
  });

  it('counts what people count as one letter once', () => {
    expect(roomLeft('🎶🎶🎶🎶🎶', 10)).toBe(5);
    expect(roomLeft('🎶🎶🎶🎶', 10)).toBeUndefined();
  });
});
