import { expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import { isSafetyPart, safetyPageText, safetyParts, safetyWordsIn } from '#domain/safety-plan/parts.ts';

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };
const piece = (prompt: string, text: string, kind: Piece['kind'] = 'safety-plan'): Piece => ({
  id: `${kind}.${prompt}`,
  kind,
  prompt,
  text,
  createdAt: at,
  changedAt: at,
});
const titles = { page: 'The page', signs: 'A', alone: 'B', places: 'C', people: 'D', professionals: 'E', safer: 'F', reasons: 'G' };

it('takes the words of this page alone, and no empty part', () => {
  expect(
    safetyWordsIn([piece('people', ' Ama\n'), piece('signs', '  '), piece('people', 'a note', 'note'), piece('elsewhere', 'x')]),
  ).toEqual({
    people: 'Ama',
  });
});

it('puts what is written in the order in which it helps, and leaves the rest out', () => {
  expect(safetyPageText({ reasons: 'My dog', signs: 'I stop eating' }, titles)).toBe('The page\n\nA\nI stop eating\n\nG\nMy dog');
  expect(safetyPageText({}, titles)).toBe('The page');
});

it('knows its own parts from an address', () => {
  expect(safetyParts.every(isSafetyPart)).toBe(true);
  expect([null, '', 'copy', 'toString'].some(isSafetyPart)).toBe(false);
});
