import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece } from '../record/schema.ts';
import type { Mark } from '../record/telling-schema.ts';
import { pickOwn } from '../barrier/picked.ts';
import { isPicked, ownBarrierId, replacedBy, withHeldBack } from './held-back.ts';
import { linesOf } from './lines.ts';
import { anchored, markOn, put, take } from './marks.ts';
import { mirrorOf } from './mirror.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const as = fc.constantFrom<Mark['as'][]>('acted', 'asked', 'stopped');
const text = fc
  .array(fc.constantFrom('I rang. ', 'I asked her. ', 'It was late', '.\n', 'No. ', ' ', '🎶 ', 'i froze\n', 'Was it? ', '他说。'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** A text with some of its lines marked. */
const marked = fc.tuple(text, fc.array(fc.tuple(fc.nat(), as), { maxLength: 8 })).map(([whole, taps]) => {
  const lines = linesOf(whole, 'en');
  const marks = taps.reduce<readonly Mark[]>((kept, [nth, kind]) => {
    const line = lines[nth % Math.max(lines.length, 1)];
    return line === undefined ? kept : put(kept, line, kind);
  }, []);
  return { whole, lines, marks };
});

describe('the lines of a text', () => {
  it('stand in it letter by letter, one after the other, and leave out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (whole) => {
        const lines = linesOf(whole, 'en');
        for (const { from, to, quote } of lines) expect(whole.slice(from, to)).toBe(quote);
        expect(
          lines
            .map(({ quote }) => quote)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(whole.replace(/\s/gu, ''));
        for (const [nth, { from }] of lines.entries()) expect(from).toBeGreaterThanOrEqual(lines[nth - 1]?.to ?? 0);
      }),
    );
  });

  it('end where the person broke the line, also without a full stop', () => {
    expect(linesOf('i froze\nthen i asked her\n\nIt was late. I went.', 'en').map(({ quote }) => quote)).toEqual([
      'i froze',
      'then i asked her',
      'It was late.',
      'I went.',
    ]);
  });
});

describe('marks', () => {
  it('are one to a line, in the order of the text, and each quotes what stands there', () => {
    fc.assert(
      fc.property(marked, ({ whole, marks }) => {
        for (const [nth, { from, to, quote }] of marks.entries()) {
          expect(whole.slice(from, to)).toBe(quote);
          expect(from).toBeGreaterThanOrEqual(marks[nth - 1]?.to ?? 0);
        }
      }),
    );
  });

  it('can be put anew and taken away, and the others stay', () => {
    fc.assert(
      fc.property(marked, fc.nat(), as, ({ lines, marks }, nth, kind) => {
        const line = lines[nth % Math.max(lines.length, 1)];
        if (line === undefined) return;
        expect(markOn(put(marks, line, kind), line)?.as).toBe(kind);
        expect(take(put(marks, line, kind), line)).toEqual(take(marks, line));
        expect(markOn(take(marks, line), line)).toBe(undefined);
      }),
    );
  });

  it('go only where the stretch that is taken away shares a letter with them', () => {
    const marks: Mark[] = [
      { from: 0, to: 7, as: 'asked', quote: 'I rang.' },
      { from: 8, to: 16, as: 'acted', quote: 'I asked.' },
    ];
    expect(take(marks, { from: 7, to: 8 })).toEqual(marks);
    expect(take(marks, { from: 6, to: 8 })).toEqual(marks.slice(1));
    expect(take(marks, { from: 7, to: 9 })).toEqual(marks.slice(0, 1));
    expect(put(marks, { from: 4, to: 10, quote: 'ng. I ' }, 'stopped').map((mark) => mark.as)).toEqual(['stopped']);
  });

  it('mark nothing where there is no letter', () => expect(put([], { from: 3, to: 3, quote: '' }, 'asked')).toEqual([]));
});

describe('marks in a text that was changed', () => {
  it('stay as they are while nothing changed', () => {
    fc.assert(
      fc.property(marked, ({ whole, marks }) => {
        expect(anchored(whole, marks)).toEqual(marks);
      }),
    );
  });

  it('move along with what is put in before them', () => {
    fc.assert(
      fc.property(marked, fc.string({ maxLength: 20 }), ({ whole, marks }, before) => {
        // Words that stand there already would be a nearer place for a mark.
        fc.pre(marks.every(({ quote }) => whole.split(quote).length === 2 && !(before + whole.slice(0, quote.length)).includes(quote)));
        const moved = marks.map((mark) => ({ ...mark, from: mark.from + before.length, to: mark.to + before.length }));
        expect(anchored(before + whole, marks)).toEqual(moved);
      }),
    );
  });

  it('quote what stands there, never twice the same letters, and not more often than before', () => {
    fc.assert(
      fc.property(marked, fc.tuple(fc.nat(), fc.nat()), text, ({ whole, marks }, [a, b], words) => {
        const [from, to] = [Math.min(a, b) % (whole.length + 1), Math.max(a, b) % (whole.length + 1)];
        const changed = whole.slice(0, from) + words + whole.slice(Math.max(from, to));
        const found = anchored(changed, marks);
        expect(found.length).toBeLessThanOrEqual(marks.length);
        for (const [nth, mark] of found.entries()) {
          expect(changed.slice(mark.from, mark.to)).toBe(mark.quote);
          expect(mark.from).toBeGreaterThanOrEqual(found[nth - 1]?.to ?? 0);
        }
        expect(anchored(changed, found)).toEqual(found);
      }),
    );
  });

  it('take the nearest place, and go with words that are gone', () => {
    const mark: Mark = { from: 20, to: 27, as: 'asked', quote: 'I rang.' };
    expect(anchored('I rang. It was late. I rang. No.', [mark])).toEqual([{ ...mark, from: 21, to: 28 }]);
    expect(anchored('I wrote to her.', [mark])).toEqual([]);
  });

  it('do not share one place', () => {
    const one: Mark = { from: 0, to: 7, as: 'asked', quote: 'I rang.' };
    const other: Mark = { from: 8, to: 15, as: 'acted', quote: 'I rang.' };
    expect(anchored('I rang.', [one, other])).toHaveLength(1);
    expect(anchored('Well. I rang. I rang.', [one, other]).map((mark) => mark.as)).toEqual(['asked', 'acted']);
  });
});

describe('the mirror', () => {
  it('says the person’s own lines and nothing else', () => {
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 4 }), (all) => {
        const { acted, asked, stopped } = mirrorOf(all.map(({ whole, marks }) => ({ text: whole, marks: [...marks] })));
        const quotes = all.flatMap(({ marks }) => marks.map(({ quote }) => quote));
        expect([...acted, ...asked, ...stopped].toSorted()).toEqual(quotes.toSorted());
      }),
    );
  });

  it('is empty where nothing was marked', () => {
    expect(mirrorOf([{ text: 'I asked her.' }])).toEqual({ acted: [], asked: [], stopped: [] });
  });
});

describe('the line that held me back', () => {
  const old: Piece = { id: ownBarrierId, kind: 'barrier', prompt: 'own', text: 'My brother', createdAt: at, changedAt: at };

  it('is what the person wrote, and what stood there before is not lost', () => {
    expect(withHeldBack(undefined, 'I froze.', at)).toMatchObject({ id: 'barrier.own', text: 'I froze.' });
    expect(withHeldBack(old, 'I froze.', at)).toMatchObject({ text: 'I froze.', earlier: [{ text: 'My brother', at }] });
    expect(withHeldBack(old, 'My brother', at)).toBe(old);
  });

  it('takes the place of a listed barrier or of other own words only after a question', () => {
    expect(replacedBy('I froze.', undefined)).toBe(undefined);
    expect(replacedBy('I froze.', { barrier: 'burden', branch: 'social' })).toEqual({ kind: 'listed', id: 'burden' });
    expect(replacedBy('I froze.', { barrierOwn: 'My brother' })).toMatchObject({ kind: 'own', text: 'My brother' });
    expect(replacedBy('I froze.', { barrierOwn: ' ' })).toBe(undefined);
    expect(replacedBy('I froze.', { barrierOwn: 'I froze. ' })).toBe(undefined);
  });

  it('is known again', () => {
    expect(isPicked('I froze.', pickOwn({ barrier: 'burden' }, 'I froze.'))).toBe(true);
    expect(isPicked('I froze.', { barrier: 'burden', barrierOwn: 'I froze.' })).toBe(false);
  });
});
