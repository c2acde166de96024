import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece } from '../record/schema.ts';
import { linesFor, roomFor, type SheetField } from './room.ts';
import type { Said } from './said.ts';
import { afterTick, isEmpty, mostTicked, pointOrder, putFirst, sheetId, sheetOf, sheetText, tickedOf, ticking, tooLong } from './sheet.ts';

const at = { utc: '2026-03-03T10:00:00.000Z', offset: 0 };
const said: readonly Said[] = ['one', 'two', 'three', 'four'].map((text) => ({ id: `note.${text}`, from: 'note', text }));

function point(number: 1 | 2 | 3, text: string, place?: number): Piece {
  const prompt = `point-${number}` as const;
  return { id: sheetId(prompt), kind: 'sheet', prompt, text, createdAt: at, changedAt: at, ...(place === undefined ? {} : { place }) };
}

function tick(pieces: readonly Piece[], line: Said): readonly Piece[] {
  const act = ticking(pieces, line, at);
  return act.kind === 'nothing' ? pieces : afterTick(pieces, act);
}

describe('the page for the appointment', () => {
  it('holds nothing by itself', () => {
    expect(isEmpty(sheetOf([]))).toBe(true);
    expect(tickedOf([], said)).toEqual([]);
  });

  it('never holds more than three points, and each tick can be taken out again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...said)), (taps) => {
        const pieces = taps.reduce(tick, []);
        expect(sheetOf(pieces).points.length).toBeLessThanOrEqual(3);
        expect(sheetOf(pieces).points.toSorted()).toEqual(
          said
            .filter(({ id }) => tickedOf(pieces, said).includes(id))
            .map(({ text }) => text)
            .toSorted(),
        );
        for (const line of said.filter(({ id }) => tickedOf(pieces, said).includes(id))) {
          expect(sheetOf(tick(pieces, line)).points).not.toContain(line.text);
        }
      }),
    );
  });

  it('takes a line that was changed by hand for a point of its own', () => {
    const pieces = [point(1, 'one, but only at night')];
    expect(tickedOf(pieces, said)).toEqual([]);
    expect(mostTicked(pieces, said)).toBe(2);
    expect(ticking([point(1, 'a'), point(2, 'b'), point(3, 'c')], { id: 'x', from: 'note', text: 'd' }, at)).toEqual({ kind: 'nothing' });
  });

  it('puts a point first and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('point-1', 'point-2', 'point-3'), { minLength: 1, maxLength: 5 }), (moves) => {
        let pieces: readonly Piece[] = [point(1, 'a'), point(2, 'b'), point(3, 'c')];
        for (const prompt of moves) {
          const changed = putFirst(pieces, prompt);
          pieces = pieces.map((piece) => changed.find(({ id }) => id === piece.id) ?? piece);
          expect(pointOrder(pieces)[0]).toBe(prompt);
        }
        expect(sheetOf(pieces).points.toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it('moves only what has to move, and what was never moved stays behind what was', () => {
    const pieces = [point(1, 'a'), point(2, 'b', 1), point(3, 'c')];
    expect(pointOrder(pieces)).toEqual(['point-2', 'point-1', 'point-3']);
    expect(putFirst(pieces, 'point-2')).toEqual([point(1, 'a', 2), point(3, 'c', 3)]);
    expect(putFirst([point(1, 'a', 1), point(2, 'b', 2)], 'point-2')).toEqual([point(2, 'b', 1), point(1, 'a', 2)]);
  });

  it('has something on it as soon as one part is written, but not for how to reach the person alone', () => {
    const part = (prompt: string, text: string): Piece => ({
      id: `sheet.${prompt}`,
      kind: 'sheet',
      prompt,
      text,
      createdAt: at,
      changedAt: at,
    });
    for (const prompt of ['today', 'tried', 'hard', 'answers', 'point-3'])
      expect([prompt, isEmpty(sheetOf([part(prompt, 'Words')]))]).toEqual([prompt, false]);
    expect([isEmpty(sheetOf([part('reach', 'Words')])), isEmpty(sheetOf([part('today', ' ')]))]).toEqual([true, true]);
    expect(sheetOf([part('answers', 'one\n\ntwo'), part('hard', ' h '), part('tried', 't')])).toMatchObject({
      answers: ['one', 'two'],
      hard: 'h',
      tried: 't',
    });
  });

  it('says as text what stands on it, and leaves out empty parts', () => {
    const words = {
      title: 'T',
      made: 'M',
      points: 'P',
      today: 'TODAY',
      tried: 'TRIED',
      hard: 'HARD',
      reach: 'REACH',
      answers: 'ANSWERS',
      account: 'OWN',
    };
    const pieces: readonly Piece[] = [point(2, 'second'), point(1, ' first '), { ...point(3, '0123'), id: 'sheet.reach', prompt: 'reach' }];
    expect(sheetText(sheetOf(pieces), words)).toBe('T\nM\n\nP\n1. first\n2. second\n\nREACH\n0123\n\nOWN');
  });
});

describe('room on the page', () => {
  const most = (field: SheetField) => linesFor[field] * 40;

  it('counts letters, wide signs twice, and a line break as the rest of its line', () => {
    expect(roomFor('point', 'W'.repeat(most('point')))).toEqual({ kind: 'fits' });
    expect(roomFor('point', 'W'.repeat(most('point') + 7))).toEqual({ kind: 'over', letters: 7 });
    expect(roomFor('point', '心'.repeat(81))).toEqual({ kind: 'over', letters: 2 });
    expect(roomFor('reach', 'a\nb')).toEqual({ kind: 'fits' });
    expect(roomFor('reach', 'a\nb\nc')).toEqual({ kind: 'over', letters: 1 });
    expect(roomFor('reach', '\n a \n')).toEqual({ kind: 'fits' });
  });

  it('never lets more lines through than the page holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 6 }), (lines) => {
        const text = lines.join('\n').trim();
        const used = text.split(/\r\n|\r|\n/u).reduce((sum, line) => sum + Math.max(1, Math.ceil(Array.from(line).length / 40)), 0);
        expect(roomFor('today', text).kind === 'fits' && used > linesFor.today).toBe(false);
      }),
    );
  });

  it('names the parts that are too long', () => {
    expect(tooLong([point(1, 'x'), point(2, 'x'.repeat(500))])).toEqual(['point-2']);
  });
});
