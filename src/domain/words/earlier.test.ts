import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Moment, Piece } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import { broughtAlong, broughtBack, mostEarlier, rewritten, withoutEarlier, writtenOver } from '#domain/words/earlier.ts';

const long = 'The bus was late and he was there with two cups of tea.';

function at(minute: number): Moment {
  return momentAt(Date.UTC(2026, 0, 1, 8, minute), 0);
}

function piece(text: string, earlier: readonly string[] = []): Piece {
  const row = { id: 'telling.open', kind: 'telling', prompt: 'open', text, createdAt: at(0), changedAt: at(0) } as const;
  return earlier.length === 0 ? row : { ...row, earlier: earlier.map((one) => ({ text: one, at: at(0) })) };
}

function textsOf({ earlier = [] }: Piece): readonly string[] {
  return earlier.map(({ text }) => text);
}

describe('an earlier version is kept', () => {
  it.each([
    ['much was cut out of the middle', long, 'The bus was tea.'],
    ['the page was emptied', 'Short words.', ''],
    ['everything was written over', long, 'Other words'],
  ])('when %s', (_, before, after) => {
    expect(textsOf(rewritten(piece(before), after, at(1)))).toEqual([before]);
  });

  it('when the piece is taken up again after a long while, with the time it was written', () => {
    expect(rewritten(piece('I asked.'), 'I asked him.', at(30)).earlier).toEqual([{ text: 'I asked.', at: at(0) }]);
  });

  it('fault 15: when another window wrote it, however short it is', () => {
    expect(textsOf(writtenOver(piece('Oh'), 'Ah', at(1)))).toEqual(['Oh']);
  });

  it('not for a few letters more or less', () => {
    expect(textsOf(rewritten(piece(long), `${long} Yes.`, at(29)))).toEqual([]);
    expect(textsOf(rewritten(piece(long), long.slice(0, -8), at(1)))).toEqual([]);
    expect(textsOf(rewritten(piece('Oh'), '', at(1)))).toEqual([]);
  });

  it('when thirty letters go at once, and not when a letter less does', () => {
    const cut = (letters: number) => `One. ${'x'.repeat(letters)} Two.`;
    expect(textsOf(rewritten(piece(cut(30)), cut(0), at(1)))).toEqual([cut(30)]);
    expect(textsOf(rewritten(piece(cut(29)), cut(0), at(1)))).toEqual([]);
  });

  it('when a page of twelve letters is left with blanks alone, whatever blanks stood around them', () => {
    expect(textsOf(rewritten(piece('Twelve signs'), ' \n', at(1)))).toEqual(['Twelve signs']);
    expect(textsOf(rewritten(piece('Less signs.'), ' \n', at(1)))).toEqual([]);
    expect(textsOf(rewritten(piece('  Few signs.  '), '', at(1)))).toEqual([]);
  });

  it('not when the page was only begun again with the same words', () => {
    expect(textsOf(rewritten(piece(long), `${long} ${long}`, at(1)))).toEqual([]);
    expect(textsOf(rewritten(piece(`${long}${long.slice(0, 20)}`), long, at(1)))).toEqual([]);
  });

  it('not when what is cut stands in one already', () => {
    const cut = rewritten(piece(`${long} ${long.toUpperCase()}`), long, at(1));
    expect(textsOf(rewritten(cut, '', at(2)))).toEqual(textsOf(cut));
  });

  it('not for an empty page, and not when the clock was set back', () => {
    expect(textsOf(rewritten(piece('  '), 'Words', at(59)))).toEqual([]);
    expect(textsOf(rewritten({ ...piece('I asked.'), changedAt: at(59) }, 'I asked him.', at(1)))).toEqual([]);
  });
});

it('nothing changes when the text is the same', () => {
  const one = piece(long, ['Before']);
  expect(rewritten(one, long, at(59))).toBe(one);
  expect(broughtBack(one, long, at(59))).toBe(one);
});

it('bringing one back keeps what stood there, and takes it from the list', () => {
  const back = broughtBack(piece('Now', ['First', 'Second']), 'First', at(1));
  expect(back.text).toBe('First');
  expect(textsOf(back)).toEqual(['Second', 'Now']);
});

describe('words that could not be kept while they were written', () => {
  const late = (text: string, minute: number): Piece => ({ ...piece(text), changedAt: at(minute) });

  it('are the page where nothing was kept, and change nothing where they stand already', () => {
    const words = late('New', 5);
    expect(broughtAlong(undefined, words)).toBe(words);
    const kept = piece('New', ['Old']);
    expect(broughtAlong(kept, words)).toBe(kept);
  });

  it('take the place of what was written before them, and of what was written at the same moment', () => {
    expect(broughtAlong(piece('Old'), late('New', 5))).toEqual({ ...late('New', 5), earlier: [{ text: 'Old', at: at(0) }] });
    expect(broughtAlong(piece('Old'), late('New', 0)).text).toBe('New');
  });

  it('are an earlier version of what was written after them', () => {
    const kept = late('Newest', 9);
    expect(broughtAlong(kept, late('New', 5))).toEqual({ ...kept, earlier: [{ text: 'New', at: at(5) }] });
  });
});

it('can be gone for good', () => {
  expect(withoutEarlier(piece('Now', ['First']))).toEqual(piece('Now'));
});

it('keeps at most five, no two alike, none like the page, the oldest dropped first; all else stays as it was', () => {
  const steps = fc.array(
    fc.record({ text: fc.constantFrom('', 'a', long, `${long}${long}`, 'b'.repeat(40), 'c'.repeat(50), 'd'.repeat(60)), wait: fc.nat(40) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(steps, fc.constantFrom(rewritten, broughtBack), (done, change) => {
      const marks = [{ from: 0, to: 1, as: 'asked' as const, quote: 'T' }];
      let one: Piece = { ...piece(long), marks, telling: 'two', place: 3 };
      let minute = 0;
      for (const { text, wait } of done) {
        const before = textsOf(one);
        one = change(one, text, at((minute += wait)));
        const after = textsOf(one);
        expect(after.length).toBeLessThanOrEqual(mostEarlier);
        expect(new Set([...after, one.text]).size).toBe(after.length + 1);
        // What was there stands at the front, in its order.
        const stayed = before.filter((version) => after.includes(version));
        expect(after.slice(0, stayed.length)).toEqual(stayed);
      }
      expect(one).toMatchObject({ marks, telling: 'two', place: 3, createdAt: at(0) });
    }),
  );
});
