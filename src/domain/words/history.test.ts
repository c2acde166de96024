import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { record, redo, startHistory, undo, type History } from '#domain/words/history.ts';

/** Types letter by letter, one each 100 ms. */
function typed(history: History, letters: string, from: number): History {
  return Array.from(letters).reduce((one, letter, at) => record(one, one.present + letter, from + at * 100), history);
}

describe('a step', () => {
  it('is what was written without a pause', () => {
    const first = typed(startHistory(''), 'We walked.', 0);
    const both = typed(first, ' It rained.', 5000);
    expect(undo(both).present).toBe('We walked.');
    expect(undo(undo(both)).present).toBe('');
  });

  it('ends with a word when no pause comes', () => {
    const long = 'One two three four five six seven eight nine ten eleven';
    const steps: string[] = [];
    for (let at = undo(typed(startHistory(''), long, 0)); at.present !== ''; at = undo(at)) steps.push(at.present);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step.endsWith(' ')).toBe(true);
  });

  it('of cutting is not one of adding', () => {
    const added = typed(startHistory(''), 'We ran', 0);
    const cut = record(record(added, 'We r', 700), 'We ', 800);
    expect(undo(cut).present).toBe('We ran');
  });

  it('is everything that came in one piece', () => {
    const pasted = `Before. ${'pasted '.repeat(10)}`;
    const history = typed(record(typed(startHistory(''), 'Before. ', 0), pasted, 900), 'After', 1000);
    expect(undo(history).present).toBe(pasted);
    expect(undo(undo(history)).present).toBe('Before. ');
  });

  it('goes on over a word of twenty-four letters, and a longer one that comes at once stands alone', () => {
    const [fits, longer] = ['x'.repeat(24), 'x'.repeat(25)];
    const after = (word: string) => undo(typed(record(typed(startHistory(''), 'A', 0), `A${word}`, 100), '.', 200)).present;
    expect([after(fits), after(longer)]).toEqual(['', `A${longer}`]);
  });

  it('begins anew when the clock was set back', () => {
    const history = record(record(startHistory(''), 'a', 9000), 'ab', 20);
    expect(undo(history).present).toBe('a');
  });
});

it('the same text is no step, and there is nothing before the first or after the last', () => {
  const history = startHistory('Words');
  expect(record(history, 'Words', 5)).toBe(history);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

it('writing on after a step back gives up what was taken back', () => {
  const back = undo(typed(typed(startHistory(''), 'One.', 0), ' Two.', 9000));
  const on = record(back, 'One. Three.', 12_000);
  expect(redo(on)).toBe(on);
  expect(undo(on).present).toBe('One.');
});

const changes = fc.array(fc.record({ text: fc.string({ maxLength: 60 }), wait: fc.nat(2500) }), { maxLength: 150 });

function written(start: string, done: readonly { readonly text: string; readonly wait: number }[]): History {
  let at = 0;
  return done.reduce((history, { text, wait }) => record(history, text, (at += wait)), startHistory(start));
}

it('every step back can be taken forward again, to the letter', () => {
  fc.assert(
    fc.property(fc.string(), changes, (start, done) => {
      const history = written(start, done);
      let back = history;
      while (back.past.length > 0) back = undo(back);
      let forward = back;
      while (forward.future.length > 0) forward = redo(forward);
      expect(forward.present).toBe(history.present);
      expect(forward.past).toEqual(history.past);
    }),
  );
});

it('gives back nothing but what once stood there, and holds a bounded number of steps', () => {
  fc.assert(
    fc.property(fc.string(), changes, (start, done) => {
      const history = written(start, done);
      const stood = new Set([start, ...done.map(({ text }) => text)]);
      for (const text of history.past) expect(stood.has(text)).toBe(true);
      expect(history.past.length).toBeLessThanOrEqual(100);
    }),
  );
});

it('lets go of the oldest steps of a very long text first', () => {
  const page = 'x'.repeat(200_000);
  const history = [1, 2, 3, 4].reduce((one, nth) => record(one, `${page}${nth}${'y'.repeat(nth * 30)}`, nth * 5000), startHistory(page));
  expect(history.past).toHaveLength(2);
  expect(undo(history).present.startsWith(`${page}3`)).toBe(true);
});
