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

  it('says of each line where it comes from, in the order in which they help at an appointment', () => {
    const whole = saidBefore({
      pieces: [
        ...pieces.filter(({ id }) => id !== 'o'),
        piece('o', { kind: 'opener', prompt: 'draft', text: 'Can we talk?' }),
        piece('b', { kind: 'barrier', prompt: 'own', text: 'They will laugh.' }),
        piece('m', {
          kind: 'telling',
          prompt: 'open',
          text: 'I rang. I said yes.',
          marks: [
            { from: 0, to: 7, as: 'asked', quote: 'I rang.' },
            { from: 8, to: 19, as: 'acted', quote: 'I said yes.' },
          ],
        }),
      ],
      choices: { rehearsal: 'doctor', barrierOwn: 'I have no words.' },
      plan: { ...plan, outcome: 'To work again' },
      suggested: 'I do not need to be sure.',
    });
    expect(whole.map(({ from, text }) => [from, text])).toEqual([
      ['stopped', 'I froze at the door.'],
      ['asked', 'I rang.'],
      ['barrier', 'I have no words.'],
      ['barrier', 'They will laugh.'],
      ['suggested', 'I do not need to be sure.'],
      ['note', 'My days\nI do not eat.'],
      ['note', 'Since when\nMarch'],
      ['sentence', 'I would like a time with a doctor.'],
      ['practised', 'Could I talk to you about my mood?'],
      ['opener', 'Can we talk?'],
      ['wish', 'To sleep'],
      ['outcome', 'To work again'],
      ['obstacle', 'I put it off'],
      ['acted', 'I said yes.'],
    ]);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  });

  it('puts the lines of the talk that was chosen last before those of others, and has them all', () => {
    const lines = [
      piece('f', { kind: 'rehearsal', prompt: 'friend-chosen', text: 'Have you a minute?' }),
      piece('o', { kind: 'rehearsal', prompt: 'friend-own', text: 'I have to tell you something.' }),
      piece('d', { kind: 'rehearsal', prompt: 'doctor-chosen', text: 'It is about my mood.' }),
      piece('w', { kind: 'rehearsal', prompt: 'doctor-dismissive-1', text: 'I would still like to.' }),
    ];
    const practised = (rehearsal: string | undefined) =>
      saidBefore({ pieces: lines, choices: rehearsal === undefined ? {} : { rehearsal }, plan: undefined }).map(({ text }) => text);
    expect(practised('doctor')).toEqual(['It is about my mood.', 'Have you a minute?', 'I have to tell you something.']);
    expect(practised('friend').at(-1)).toBe('It is about my mood.');
    expect(practised(undefined)).toEqual(['Have you a minute?', 'I have to tell you something.', 'It is about my mood.']);
  });

  it('has what was written first before what came later, and leaves out what was emptied', () => {
    const later = { utc: '2026-03-04T10:00:00.000Z', offset: 0 };
    const openers = [
      piece('late', { kind: 'opener', prompt: 'draft', text: 'Second.', createdAt: later }),
      piece('early', { kind: 'opener', prompt: 'draft', text: 'First.' }),
      piece('empty', { kind: 'opener', prompt: 'draft', text: ' \n' }),
    ];
    expect(saidBefore({ pieces: openers, choices: undefined, plan: undefined }).map(({ text }) => text)).toEqual(['First.', 'Second.']);
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

  it('begin with the person’s own sentence, else with what they practised, else with the one that is suggested', () => {
    const [sentence, practised, suggested, opener, wish] = (['sentence', 'practised', 'suggested', 'opener', 'wish'] as const).map(
      (from) => ({
        id: from,
        from,
        text: `The ${from}.`,
      }),
    );
    if (!sentence || !practised || !suggested || !opener || !wish) throw new Error('not every line was made');
    const all = [wish, opener, suggested, practised, sentence];
    const without = (...gone: readonly object[]) => all.filter((one) => !gone.includes(one));
    for (const kind of ['opener', 'line'] as const) {
      expect(draftOf(kind, all, words)).toBe('The sentence.');
      expect(draftOf(kind, without(sentence), words)).toBe('The practised.');
      expect(draftOf(kind, without(sentence, practised), words)).toBe('The suggested.');
    }
    expect(draftOf('line', [opener, wish], words)).toBe('The opener.');
    expect([draftOf('opener', [opener, wish], words), draftOf('line', [wish], words)]).toEqual(['', 'LINE']);
    const letters = [all, without(sentence), without(sentence, practised), [opener, wish]].map((some) => draftOf('letter', some, words));
    expect(letters).toEqual([
      'BEGIN\n\nThe sentence.\n\nEND',
      'BEGIN\n\nThe practised.\n\nEND',
      'BEGIN\n\nThe suggested.\n\nEND',
      'BEGIN\n\nEND',
    ]);
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
