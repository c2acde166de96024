import { expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import type { Recording } from '#domain/record/telling-schema.ts';
import { momentAt } from '#domain/time/moment.ts';

import { toldIn } from './told.ts';

const shapes = [
  { id: 'boxes', prompts: ['before', 'now'], kind: 'prompts' },
  { id: 'voice', prompts: ['spoken'], kind: 'voice' },
] as const satisfies Parameters<typeof toldIn>[0]['shapes'];

function piece(facts: Partial<Piece>, [created, changed]: readonly [number, number]): Piece {
  const row = { id: `p${created}`, kind: 'telling', prompt: 'now', shape: 'boxes', text: 'Words' } as const;
  return { ...row, createdAt: momentAt(created, 0), changedAt: momentAt(changed, 0), ...facts };
}

function recording(telling: string, startedAt: number): Recording {
  return { id: `r${startedAt}`, telling, type: 'audio/webm', length: 1000, startedAt: momentAt(startedAt, 0) };
}

it('puts words and sound of one telling together, the one changed last first', () => {
  const told = toldIn({
    pieces: [
      piece({}, [10, 20]),
      piece({ prompt: 'before', text: '' }, [5, 30]),
      piece({ shape: 'voice', telling: 'v', prompt: 'spoken' }, [40, 41]),
    ],
    recordings: [recording('v', 39), recording('only', 90), recording('v', 50)],
    shapes,
  });
  expect(
    told.map(({ id, shape, pieces, recordings }) => [id, shape, pieces.map((one) => one.id), recordings.map((one) => one.id)]),
  ).toEqual([
    ['only', 'voice', [], ['r90']],
    ['v', 'voice', ['p40'], ['r39', 'r50']],
    ['first.boxes', 'boxes', ['p5', 'p10'], []],
  ]);
  expect(told.map(({ begunAt, changedAt }) => [Date.parse(begunAt.utc), Date.parse(changedAt.utc)])).toEqual([
    [90, 90],
    [39, 50],
    [5, 30],
  ]);
});

it('is empty when nothing was told', () => {
  expect(toldIn({ pieces: [], recordings: [], shapes })).toEqual([]);
});
