import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import type { Recording } from '#domain/record/telling-schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import { begunIn, shapeOf, tellingNow } from '#domain/words/begun.ts';
import { belongsTo, firstTelling, groupTellings, tellingOf, tellingPieceId, tellingsIn } from '#domain/words/telling.ts';

const shapes = [
  { id: 'boxes', prompts: ['before', 'tipped', 'now'], kind: 'prompts' },
  { id: 'river', prompts: ['bend', 'rock'], kind: 'river' },
  { id: 'voice', prompts: ['spoken'], kind: 'voice' },
  { id: 'blank', prompts: ['open'], kind: 'blank' },
] as const satisfies Parameters<typeof tellingNow>[1];
const [boxes, , voice, blank] = shapes;

type Facts = Pick<Piece, 'prompt'> & Partial<Piece>;

function piece(facts: Facts, minute = 0): Piece {
  const at = momentAt(Date.UTC(2026, 0, 1, 8, minute), 0);
  return {
    id: `${facts.telling ?? ''}${facts.shape ?? ''}${facts.prompt}`,
    kind: 'telling',
    text: 'Words',
    createdAt: at,
    changedAt: at,
    ...facts,
  };
}

function sound(telling: string, minute: number): Pick<Recording, 'telling' | 'startedAt'> {
  return { telling, startedAt: momentAt(Date.UTC(2026, 0, 1, 8, minute), 0) };
}

const nothing = { pieces: [], recordings: [] };

describe('a telling', () => {
  it('is read in the order of its questions, or in the one the person gave', () => {
    const pieces = [
      piece({ shape: 'boxes', prompt: 'now' }),
      piece({ shape: 'boxes', prompt: 'before' }, 1),
      piece({ shape: 'river', prompt: 'bend', id: 'r2', place: 2 }, 2),
      piece({ shape: 'river', prompt: 'rock', id: 'r1', place: 1 }, 3),
    ];
    expect(tellingsIn(pieces, shapes).map(({ id, pieces: read }) => [id, read.map(({ prompt }) => prompt)])).toEqual([
      ['first.river', ['rock', 'bend']],
      ['first.boxes', ['before', 'now']],
    ]);
  });

  it('is read as it was begun where one question has several pieces', () => {
    const pieces = [
      piece({ prompt: 'open', id: 'later' }, 9),
      piece({ prompt: 'open', id: 'first' }, 1),
      piece({ prompt: 'open', id: 'between' }, 5),
    ];
    expect(tellingsIn(pieces, shapes)[0]?.pieces.map(({ id }) => id)).toEqual(['first', 'between', 'later']);
  });

  it('that was emptied is none, but can still be shown', () => {
    const emptied = piece({ shape: 'boxes', prompt: 'now', text: ' \n' });
    expect(tellingsIn([emptied], shapes)).toEqual([]);
    expect(groupTellings([emptied], shapes).map(({ id }) => id)).toEqual(['first.boxes']);
  });

  it('on the empty page of before has no shape, and is found under the blank one', () => {
    const old = piece({ prompt: 'open' });
    expect(tellingsIn([old], shapes)[0]).toMatchObject({ id: 'first.open', shape: undefined });
    expect(begunIn(blank, { ...nothing, pieces: [old] })).toEqual([{ id: 'first.open', shape: undefined, at: old.createdAt }]);
    expect(shapeOf(shapes, undefined)).toBe(blank);
    expect(shapeOf(shapes, 'gone')).toBeUndefined();
  });
});

it('every written telling piece is in exactly one telling, and what it carries says which', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom<Piece['kind']>('telling', 'telling', 'note', 'look-back'),
      prompt: fc.constantFrom('before', 'now', 'bend', 'gone'),
      shape: fc.constantFrom('boxes', 'river', 'gone', undefined),
      telling: fc.constantFrom('one', 'two', undefined),
      place: fc.constantFrom(1, 2, undefined),
      text: fc.constantFrom('Words', '', '\n'),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );
  fc.assert(
    fc.property(some, (facts) => {
      const pieces = facts.map(({ shape, telling, place, ...rest }) =>
        piece({
          ...rest,
          ...(shape === undefined ? {} : { shape }),
          ...(telling === undefined ? {} : { telling }),
          ...(place === undefined ? {} : { place }),
        }),
      );
      const tellings = tellingsIn(pieces, shapes);
      const written = pieces.filter(({ kind, text }) => kind === 'telling' && text.trim() !== '');
      expect(tellings.flatMap((telling) => telling.pieces.map(({ id }) => id)).toSorted()).toEqual(written.map(({ id }) => id).toSorted());
      expect(new Set(tellings.map(({ id }) => id)).size).toBe(tellings.length);
      for (const telling of tellings) for (const one of telling.pieces) expect(tellingOf(one)).toBe(telling.id);
    }),
  );
});

it('a piece that carries what belongs to a telling is found in it, and two tellings never share an id', () => {
  const name = fc.record({
    id: fc.constantFrom('first.boxes', 'first.open', 'a1', 'b2'),
    shape: fc.constantFrom('boxes', 'river', undefined),
  });
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(tellingOf({ kind: 'telling', ...belongsTo(one) })).toBe(one.id);
      if (one.id !== other.id) expect(tellingPieceId(one, 'now')).not.toBe(tellingPieceId(other, 'now'));
    }),
  );
  expect(tellingPieceId({ id: 'first.boxes', shape: 'boxes' }, 'now')).toBe('telling.boxes.now');
  expect(tellingPieceId({ id: 'first.open', shape: undefined }, 'open')).toBe('telling.open');
  expect(tellingPieceId({ id: 'a1', shape: 'boxes' }, 'now')).toBe('telling.a1.now');
});

describe('begun', () => {
  it('names every telling in a shape with its first day, the newest first', () => {
    const pieces = [
      piece({ shape: 'boxes', prompt: 'now' }, 1),
      piece({ shape: 'boxes', prompt: 'before' }, 5),
      piece({ shape: 'boxes', telling: 'two', prompt: 'before' }, 3),
      piece({ shape: 'river', prompt: 'bend' }, 9),
    ];
    const begun = begunIn(boxes, { ...nothing, pieces });
    expect(begun.map(({ id, at }) => [id, at.utc])).toEqual([
      ['two', '2026-01-01T08:03:00.000Z'],
      ['first.boxes', '2026-01-01T08:01:00.000Z'],
    ]);
  });

  it('counts what was only spoken, in the voice shape alone', () => {
    const kept = { pieces: [], recordings: [sound('spoken-1', 4), sound('spoken-1', 2), sound('first.voice', 1)] };
    expect(begunIn(voice, kept).map(({ id, at }) => [id, at.utc.slice(14, 16)])).toEqual([
      ['spoken-1', '02'],
      ['first.voice', '01'],
    ]);
    expect(begunIn(boxes, kept)).toEqual([]);
  });
});

describe('the telling of now', () => {
  const old = piece({ prompt: 'open' });

  it.each([
    { after: 'nothing', choices: undefined, pieces: [], name: { id: 'first.blank', shape: 'blank' } },
    { after: 'the empty page of before', choices: undefined, pieces: [old], name: { id: 'first.open', shape: undefined } },
    { after: 'a shape', choices: { shape: 'boxes' }, pieces: [old], name: { id: 'first.boxes', shape: 'boxes' } },
    { after: 'a shape that is gone', choices: { shape: 'gone' }, pieces: [], name: { id: 'first.blank', shape: 'blank' } },
    { after: 'a new telling', choices: { shape: 'boxes', telling: 'two' }, pieces: [], name: { id: 'two', shape: 'boxes' } },
    {
      after: 'the empty page chosen again',
      choices: { telling: 'first.open' },
      pieces: [old],
      name: { id: 'first.open', shape: undefined },
    },
  ])('after $after', ({ choices, pieces, name }) => {
    expect(tellingNow(choices, shapes, { ...nothing, pieces })).toEqual(name);
  });

  it('keeps its own shape, whatever shape was looked at last', () => {
    const pieces = [piece({ shape: 'river', telling: 'two', prompt: 'bend' })];
    expect(tellingNow({ shape: 'boxes', telling: 'two' }, shapes, { ...nothing, pieces })).toEqual({ id: 'two', shape: 'river' });
  });

  it('is named like the first one where nothing else is', () => {
    expect(firstTelling('boxes')).toBe(tellingNow({ shape: 'boxes' }, shapes, nothing).id);
  });
});
