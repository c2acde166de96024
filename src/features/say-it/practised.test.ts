import { describe, expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import { keptLines } from '#domain/rehearsal/talk.ts';
import { momentAt } from '#domain/time/moment.ts';

import { openingLine, practisedFor } from './practised.ts';

function line(prompt: string, text: string): Piece {
  const at = momentAt(0, 0);
  return { id: `rehearsal.${prompt}`, kind: 'rehearsal', prompt, text, createdAt: at, changedAt: at };
}

function rehearsal(id: string, helper: RehearsalCard['helper']): RehearsalCard {
  return { id, helper, order: 1, name: id };
}

const rehearsals = [rehearsal('friend', 'friend'), rehearsal('doctor', 'doctor')];

describe('the first line that counts', () => {
  it('is the picked one while it is there, else the person’s own', () => {
    const own = line(keptLines.own('friend'), 'Mine');
    const picked = line(keptLines.chosen('friend'), 'Picked');
    expect(openingLine([own, picked], 'friend')).toBe(picked);
    expect(openingLine([own], 'friend')).toBe(own);
    expect(openingLine([own, picked], 'doctor')).toBeUndefined();
    expect(openingLine([line(keptLines.own('friend'), ' ')], 'friend')).toBeUndefined();
  });
});

describe('the practised line for a draft', () => {
  const pieces = [line(keptLines.own('friend'), 'To a friend'), line(keptLines.own('doctor'), 'To a doctor')];

  it('is that of the chosen talk for a message, and one said to a doctor for the note', () => {
    expect(practisedFor('opener', { pieces, rehearsals, chosen: 'friend' })?.piece.text).toBe('To a friend');
    expect(practisedFor('note', { pieces, rehearsals, chosen: 'friend' })).toEqual({ piece: pieces[1], forDoctor: true });
    expect(practisedFor('note', { pieces: pieces.slice(0, 1), rehearsals, chosen: 'friend' })).toBeUndefined();
  });

  it('is none when no talk was chosen', () => {
    expect(practisedFor('opener', { pieces, rehearsals, chosen: undefined })).toBeUndefined();
  });
});
