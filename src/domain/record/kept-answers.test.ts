import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';

import { correctionReasonSchema, drawerSchemas, moodWordSchema } from './schema.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };

/** Rows lie on phones and in saved files for years: a word that was kept once has to be read for ever. */
const isRead = (drawer: keyof typeof drawerSchemas, row: object) => safeParse(drawerSchemas[drawer], row).success;

describe('what was kept by an earlier version is still read', () => {
  const piece = { id: 'p', prompt: 'open', text: '', createdAt: at, changedAt: at };
  it.each(['moment', 'matters', 'reflection', 'barrier', 'telling', 'look-back', 'behind', 'opener', 'note', 'letter'])(
    'a text that is a %s',
    (kind) => {
      expect(isRead('pieces', { ...piece, kind })).toBe(true);
    },
  );

  it.each(['rehearsal', 'line', 'desk', 'sheet', 'safety-plan', 'earlier-plan'])('a text that is a %s', (kind) => {
    expect(isRead('pieces', { ...piece, kind })).toBe(true);
  });

  it.each([
    ...['call', 'text', 'in-person', 'any'].map((talkBy) => ({ talkBy })),
    ...['today', 'days', 'any-time'].map((helpWhen) => ({ helpWhen })),
    ...['social', 'practical'].map((branch) => ({ branch })),
  ])('a choice: %j', (choice) => {
    expect(isRead('choices', choice)).toBe(true);
  });

  it.each(['arriving', 'after-telling', 'leaving', 'check-in'])('a mood that was given when %s, or left out', (when) => {
    for (const mood of ['rough', 'low', 'so-so', 'okay', 'good', null]) expect(isRead('moods', { id: 'm', when, mood, at })).toBe(true);
  });

  it.each(['slip', 'misread', 'thought-again'])('a reason for a correction: %s', (reason) => {
    expect(safeParse(correctionReasonSchema, reason).success).toBe(true);
  });

  it.each(['acted', 'asked', 'stopped'])('a sentence that is marked: %s', (as) => {
    expect(isRead('pieces', { ...piece, kind: 'telling', marks: [{ from: 0, to: 1, as, quote: 'I' }] })).toBe(true);
  });

  it.each(['person', 'clinician', 'swap', 'library'])('what left the phone for a %s, in every way', (step) => {
    const row = { id: 'h', step, pieces: [], digest: '', wordsDigest: '', language: 'en', at };
    for (const way of ['shared', 'copied', 'printed', 'shown', 'file', 'qr'])
      expect([way, isRead('handOvers', { ...row, way })]).toEqual([way, true]);
  });

  it.each(['call', 'text', 'chat', 'in-person', 'online', 'letter'])('a planned step by %s', (channel) => {
    const plan = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at };
    expect(isRead('plan', { ...plan, channel })).toBe(true);
  });
});

it('what no version ever kept is refused', () => {
  expect(safeParse(moodWordSchema, '').success).toBe(false);
  expect(isRead('choices', { talkBy: '' })).toBe(false);
  expect(isRead('choices', { likes: 'tea' })).toBe(false);
});
