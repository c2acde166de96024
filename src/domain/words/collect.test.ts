import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import { groupPieces, plainText } from '#domain/words/collect.ts';

const shapes = [
  { id: 'boxes', prompts: ['before', 'tipped', 'now'] },
  { id: 'letter', prompts: ['dear', 'know'] },
];

function piece(facts: Pick<Piece, 'id' | 'kind' | 'prompt'> & Partial<Piece>, minute = 0): Piece {
  const at = momentAt(Date.UTC(2026, 0, 1, 8, minute), 0);
  return { text: 'Words', createdAt: at, changedAt: at, ...facts };
}

describe('groupPieces', () => {
  it('puts each telling in the order of its questions, the one changed last first, then the rest', () => {
    const groups = groupPieces(
      [
        piece({ id: 'o', kind: 'opener', prompt: 'draft' }),
        piece({ id: 'k', kind: 'telling', shape: 'letter', prompt: 'know' }, 1),
        piece({ id: 'n', kind: 'telling', shape: 'boxes', prompt: 'now' }, 2),
        piece({ id: 'b', kind: 'telling', shape: 'boxes', prompt: 'before' }, 3),
        piece({ id: 'b2', kind: 'telling', shape: 'boxes', telling: 'second', prompt: 'before' }, 4),
        piece({ id: 'm', kind: 'moment', prompt: 'good-moment' }),
        piece({ id: 'l', kind: 'look-back', prompt: 'a-year-on' }),
      ],
      shapes,
    );
    expect(groups.map((group) => [group.kind === 'telling' ? group.telling.id : group.kind, group.pieces.map(({ id }) => id)])).toEqual([
      ['second', ['b2']],
      ['first.boxes', ['b', 'n']],
      ['first.letter', ['k']],
      ['look-back', ['l']],
      ['moment', ['m']],
      ['opener', ['o']],
    ]);
  });

  it('keeps what stands under a shape or a question that is no longer there', () => {
    const groups = groupPieces(
      [
        piece({ id: 'old', kind: 'telling', shape: 'river', prompt: 'bend' }),
        piece({ id: 'open', kind: 'telling', prompt: 'open' }),
        piece({ id: 'gone', kind: 'telling', shape: 'boxes', prompt: 'gone' }),
        piece({ id: 'now', kind: 'telling', shape: 'boxes', prompt: 'now' }, 5),
      ],
      shapes,
    );
    expect(groups[0]?.pieces.map(({ id }) => id)).toEqual(['now', 'gone']);
    expect(new Set(groups.flatMap(({ pieces }) => pieces.map(({ id }) => id)))).toEqual(new Set(['old', 'open', 'gone', 'now']));
  });

  it('leaves out a ready-made line that was picked, and no own one', () => {
    const groups = groupPieces(
      [
        piece({ id: 'picked', kind: 'rehearsal', prompt: 'friend-chosen', chosen: ['A line'] }),
        piece({ id: 'own', kind: 'rehearsal', prompt: 'friend' }),
        piece({ id: 'matters', kind: 'matters', prompt: 'matters', chosen: ['kindness'] }),
      ],
      shapes,
    );
    expect(groups.flatMap(({ pieces }) => pieces.map(({ id }) => id)).toSorted()).toEqual(['matters', 'own']);
  });

  it('shows every other piece exactly once', () => {
    const kind = fc.constantFrom<Piece['kind']>(
      'moment',
      'matters',
      'reflection',
      'barrier',
      'telling',
      'look-back',
      'behind',
      'opener',
      'note',
      'letter',
      'rehearsal',
    );
    const some = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        kind,
        prompt: fc.constantFrom('before', 'now', 'know', 'gone'),
        shape: fc.constantFrom('boxes', 'letter', 'river', undefined),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (facts) => {
        const pieces = facts.map(({ shape, ...rest }) => piece(shape === undefined ? rest : { ...rest, shape }));
        const shown = groupPieces(pieces, shapes).flatMap((group) => group.pieces.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(pieces.map(({ id }) => id).toSorted());
      }),
    );
  });
});

it('plainText says titles, labels and words, and nothing else', () => {
  expect(
    plainText([
      {
        title: 'My story',
        entries: [
          { label: 'Before?', text: 'It rained.\nA lot.' },
          { label: 'Now?', text: 'Less.' },
        ],
      },
      { title: 'Nothing', entries: [] },
      { title: 'A letter', entries: [{ label: 'A letter', text: 'Dear you' }] },
    ]),
  ).toBe('My story\n\nBefore?\nIt rained.\nA lot.\n\nNow?\nLess.\n\n\nA letter\n\nDear you');
});
