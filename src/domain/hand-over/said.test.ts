import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece, Plan } from '../record/schema.ts';
import { draftOf, type DraftWords } from './drafts.ts';
import { likelyKind } from './kinds.ts';
import { saidBefore } from './said.ts';

const at = { utc: '2026-03-03T10:00:00.000Z', offset: 0 };

function piece(id: string, facts: Pick<Piece, 'kind' | 'prompt' | 'text'> & Partial<Piece>): Piece {
  return { id, createdAt: at, changedAt: at, ...facts };
}

const plan: Plan = {
  wish: 'To sleep',
  outcome: '',
  obstacle: 'I put it off',
  feeling: 'dread',
  act: 'breathe',
  step: 'ring',
  place: '',
  sentence: 'I would like a time with a doctor.',
  changedAt: at,
};
const told = 'I froze at the door. Then I rang Anna. Nobody knows about the rest.';
const pieces: readonly Piece[] = [
  piece('t', { kind: 'telling', prompt: 'dear', text: told, marks: [{ from: 0, to: 20, as: 'stopped', quote: 'I froze at the door.' }] }),
  piece('n', { kind: 'note', prompt: 'draft', text: 'My days\nI do not eat.\n\nSince when\nMarch' }),
  piece('r', { kind: 'rehearsal', prompt: 'doctor-warm-2', text: 'Yes, that is right.' }),
  piece('c', { kind: 'rehearsal', prompt: 'doctor-chosen', text: 'Could I talk to you about my mood?' }),
  piece('o', { kind: 'opener', prompt: 'draft', text: 'I put it off' }),
];

const words: DraftWords = { desk: 'DESK', line: 'LINE', letterBegin: 'BEGIN', letterEnd: 'END' };

describe('what was said before', () => {
  const said = saidBefore({ pieces, choices: { rehearsal: 'doctor' }, plan });

  it('holds marked lines of a telling, and never the telling', () => {
    expect(said.find(({ from }) => from === 'stopped')?.text).toBe('I froze at the door.');
    expect(JSON.stringify(said)).not.toContain('Nobody knows');
  });

  it('takes a note apart by its paragraphs, and leaves out answers from inside a practice talk', () => {
    expect(said.filter(({ from }) => from === 'note').map(({ text }) => text)).toEqual(['My days\nI do not eat.', 'Since when\nMarch']);
    expect(said.map(({ text }) => text)).not.toContain('Yes, that is right.');
  });

  it('says each line once, and nothing that was not said', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom<Piece['kind'][]>('note', 'opener', 'barrier', 'rehearsal'), text)),
        text,
        (rows, wish) => {
          const all = rows.map(([kind, own], nth) => piece(String(nth), { kind, prompt: 'own', text: own }));
          const lines = saidBefore({ pieces: all, choices: undefined, plan: { ...plan, wish } });
          const whole = [...rows.map(([, own]) => own), wish, ...Object.values(plan).filter((part) => typeof part === 'string')];
          expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
          for (const line of lines) expect(whole.some((own) => own.includes(line.text))).toBe(true);
        },
      ),
    );
  });

  it('is nothing where nothing was said', () => {
    expect(saidBefore({ pieces: [], choices: undefined, plan: undefined })).toEqual([]);
  });
});

describe('drafts', () => {
  const said = saidBefore({ pieces, choices: undefined, plan });

  it('hold one own line, or the note, and what was told privately never unasked', () => {
    expect(draftOf('opener', said, words)).toBe('I would like a time with a doctor.');
    expect(draftOf('letter', said, words)).toBe('BEGIN\n\nMy days\nI do not eat.\n\nSince when\nMarch\n\nEND');
    for (const kind of ['opener', 'line', 'desk', 'letter'] as const) expect(draftOf(kind, said, words)).not.toContain('froze');
  });

  it('say nothing about the person at the desk', () => {
    expect(draftOf('desk', said, words)).toBe('DESK');
  });

  it('begin somewhere for people who said nothing yet', () => {
    expect(draftOf('line', [], words)).toBe('LINE');
    expect(draftOf('opener', [], words)).toBe('');
    expect(draftOf('letter', [], words)).toBe('BEGIN\n\nEND');
  });
});

it('suggests what fits the door', () => {
  const toward = { takesTexts: false, isBooked: false };
  expect(likelyKind({ ...toward, door: undefined })).toBe('sheet');
  expect(likelyKind({ ...toward, door: { kind: 'someone' } })).toBe('opener');
  expect(likelyKind({ ...toward, door: { kind: 'professional' } })).toBe('desk');
  expect(likelyKind({ ...toward, takesTexts: true, door: { kind: 'service', id: 'gb-x', country: 'gb' } })).toBe('line');
  expect(likelyKind({ ...toward, isBooked: true, door: { kind: 'someone' } })).toBe('sheet');
});
