import fc from 'fast-check';
import { expect, it } from 'vitest';

import { momentAt } from '#domain/time/moment.ts';
import { inOrder, isStretchKind, moved, nextPlace, stretchKinds } from '#domain/words/river.ts';

type Stretch = Parameters<typeof nextPlace>[0][number];

function stretch(id: string, place?: number): Stretch {
  return { id, createdAt: momentAt(id.charCodeAt(0) * 1000, 0), ...(place === undefined ? {} : { place }) };
}

function apply(stretches: readonly Stretch[], id: string, by: -1 | 1): readonly Stretch[] {
  const places = new Map(moved(stretches, id, by).map((one) => [one.id, one.place]));
  return stretches.map((one) => ({ ...one, place: places.get(one.id) ?? one.place ?? 1 }));
}

const river = [stretch('c', 3), stretch('a', 1), stretch('b', 2)];

it('lies in the order of its places, then of its beginning', () => {
  expect(inOrder([...river, stretch('z'), stretch('y')]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'y', 'z']);
  expect(inOrder([stretch('b', 1), stretch('a', 1)]).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('goes on after the last', () => {
  expect(nextPlace([])).toBe(1);
  expect(nextPlace(river)).toBe(4);
});

it('moves one past its neighbour, and stops at the ends', () => {
  expect(moved(river, 'b', -1)).toEqual([
    { id: 'b', place: 1 },
    { id: 'a', place: 2 },
  ]);
  expect(moved(river, 'a', -1)).toEqual([]);
  expect(moved(river, 'c', 1)).toEqual([]);
  expect(moved(river, 'nobody', 1)).toEqual([]);
});

it('loses no stretch and gives every one a place of its own, wherever they lay before', () => {
  const some = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]$/), place: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }) }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(some, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (facts, which, by) => {
      const before = facts.map(({ id, place }) => stretch(id, place));
      const ordered = inOrder(before).map(({ id }) => id);
      const at = which % ordered.length;
      const id = ordered[at] ?? '';
      const after = inOrder(apply(before, id, by)).map((one) => one.id);
      const to = at + by;
      if (to < 0 || to >= ordered.length) expect(moved(before, id, by)).toEqual([]);
      else {
        expect(after).toEqual(ordered.with(at, ordered[to] ?? '').with(to, id));
        expect(new Set(apply(before, id, by).map(({ place }) => place)).size).toBe(before.length);
      }
    }),
  );
});

it('knows a kind of stretch by its name, and nothing else', () => {
  expect(stretchKinds.every(isStretchKind)).toBe(true);
  for (const other of ['', 'Bend', 'bends', 'spoken']) expect(isStretchKind(other)).toBe(false);
});
