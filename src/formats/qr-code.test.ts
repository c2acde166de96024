import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';

import { qrPath } from './qr-code.ts';

const pixels = 4;

/** Colours the path as a browser does by the non-zero rule: a row crosses the upright edges left of it, each up or down. */
function rasterised(size: number, path: string) {
  const side = size * pixels;
  const winding = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0));
  for (const outline of path.matchAll(/M([^MZ]*)Z/g)) {
    const points = (outline[1] ?? '').split('L').map((point) => point.split(' ').map(Number));
    for (const [index, [x = 0, y = 0]] of points.entries()) {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
      expect(x === nextX || y === nextY).toBe(true);
      for (let row = Math.min(y, nextY); row < Math.max(y, nextY); row += 1) {
        const line = winding[row];
        if (line !== undefined) line[x] = (line[x] ?? 0) + Math.sign(nextY - y);
      }
    }
  }
  const dark = winding.map((row) => {
    let around = 0;
    return row.map((crossing) => (around += crossing) !== 0);
  });
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const [x, y] = [Math.floor((pixel % side) / pixels), Math.floor(pixel / side / pixels)];
    if (dark[y]?.[x] === true) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { dark, image: { width: side, height: side, data } };
}

function drawn(text: string) {
  const code = qrPath(text);
  if (code.kind !== 'ok') throw new Error(code.kind);
  return { ...code, ...rasterised(code.size, code.path) };
}

const link = 'https://cairn.example.org/en/join/#study=first-steps&code=7K3QM2ZP9X';

describe('qrPath', () => {
  it.each([
    ['a code', '7K3QM-2ZP9X'],
    ['digits', '0800123456'],
    ['a link', link],
    ['a longer link', `${link}&next=${'a-b_c.'.repeat(30)}`],
    ['a very long link', `${link}&next=${'0aZ%'.repeat(250)}`],
    ['other scripts', 'مرحبا – 7K3QM 🌱'],
  ])('draws %s so that a reader reads it', (_, text) => {
    // The reader gives up by the clock unless told otherwise, and a busy machine is no reason to fail.
    expect(decodeQR(drawn(text).image, { timeLimit: 60_000 })).toBe(text);
  });

  it('keeps a margin of four empty modules on each side, and touches it on each side', () => {
    const { size, dark } = drawn(link);
    const places = dark.flatMap((row, y) => row.flatMap((on, x) => (on ? [{ x, y }] : [])));
    const ends = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)];
    expect(ends(places.map(({ x }) => x))).toEqual([4, size - 5]);
    expect(ends(places.map(({ y }) => y))).toEqual([4, size - 5]);
    expect((size - 8 - 17) % 4).toBe(0);
  });

  it('is still read with a spot on it that level L would not forgive everywhere', () => {
    const { image, size } = drawn(`${link}&next=${'a-b_c.'.repeat(30)}`);
    const from = Math.floor(size * 0.4) * pixels;
    const to = Math.floor(size * 0.65) * pixels;
    for (let y = from; y < to; y += 1) image.data.fill(255, (y * image.width + from) * 4, (y * image.width + to) * 4);
    expect(decodeQR(image, { timeLimit: 60_000 })).toBe(`${link}&next=${'a-b_c.'.repeat(30)}`);
  });

  it('gives the same path for the same text', () => {
    expect(qrPath(link)).toEqual(qrPath(link));
  });

  it('says when a text is too long for a code, and draws the longest that is not', () => {
    expect(qrPath('a'.repeat(2332))).toEqual({ kind: 'too-long' });
    expect(qrPath('a'.repeat(2331)).kind).toBe('ok');
  });
});
