import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import { compose, sourcesFor, type DraftKind, type Earlier, type NoteLabels } from '#domain/words/compose.ts';

const labels: NoteLabels = { about: 'About', since: 'Since', days: 'Days', tried: 'Tried', hope: 'Hope' };

const shapes: Earlier['shapes'] = [
  { id: 'boxes', prompts: ['before', 'tipped', 'now'], noteLines: { before: 'days', now: 'about' } },
  { id: 'letter', prompts: ['dear', 'getting-by'], noteLines: { dear: 'about', 'getting-by': 'tried' } },
];

function piece(facts: Pick<Piece, 'kind' | 'prompt' | 'text'> & Pick<Piece, 'shape'>, minute = 0): Piece {
  const at = momentAt(Date.UTC(2026, 0, 1, 8, minute), 0);
  return { id: `${facts.kind}.${facts.shape ?? ''}.${facts.prompt}`, createdAt: at, changedAt: at, ...facts };
}

const before = piece({ kind: 'telling', shape: 'boxes', prompt: 'before', text: ' Up at five.\nNo sleep. ' }, 1);
const now = piece({ kind: 'telling', shape: 'boxes', prompt: 'now', text: 'I cannot sleep.' }, 5);
const dear = piece({ kind: 'telling', shape: 'letter', prompt: 'dear', text: 'Dear me.' }, 3);
const lookBack = piece({ kind: 'look-back', prompt: 'a-year-on', text: 'I walked with Dani.' });
const behind = piece({ kind: 'behind', prompt: 'one-step-behind', text: 'Ask one person.' });
const barrier = piece({ kind: 'barrier', prompt: 'own', text: 'They will laugh.' });
const line = piece({ kind: 'rehearsal', prompt: 'doctor', text: 'Have you got a minute?' });
const everything = [before, now, dear, lookBack, behind, barrier, line];

function draft(kind: DraftKind, earlier: Partial<Earlier>): string {
  return compose(kind, sourcesFor(kind, { pieces: [], shapes, ...earlier }), labels);
}

describe('a draft', () => {
  it.each<DraftKind>(['opener', 'note', 'letter'])('%s is empty when nothing was written', (kind) => {
    expect(draft(kind, {})).toBe('');
    expect(draft(kind, { pieces: [piece({ kind: 'behind', prompt: 'p', text: ' \n' }), { ...before, text: '' }] })).toBe('');
  });

  it('of a message is the practised line, else the suggested sentence, and never the private telling', () => {
    const practised = { piece: line, forDoctor: false };
    expect(draft('opener', { pieces: everything, practised, suggested: 'Please only listen.' })).toBe('Have you got a minute?');
    expect(draft('opener', { pieces: everything, suggested: 'Please only listen.' })).toBe('Please only listen.');
    expect(draft('opener', { pieces: everything })).toBe('');
  });

  it('of a letter is what was written for the next person and the look back', () => {
    expect(draft('letter', { pieces: everything })).toBe('Ask one person.\n\nI walked with Dani.');
  });

  it('of a note has short headings over the lines of the telling that was changed last', () => {
    expect(draft('note', { pieces: everything, practised: { piece: line, forDoctor: true } })).toBe(
      'About\nHave you got a minute?\nI cannot sleep.\n\nDays\nUp at five.\nNo sleep.\n\nHope\nI walked with Dani.',
    );
  });

  it('of a note takes the newer of two tellings in one shape, and only that one', () => {
    const second = { ...piece({ kind: 'telling', shape: 'boxes', prompt: 'before', text: 'Up at noon.' }, 9), id: 'two', telling: 'two' };
    expect(draft('note', { pieces: [before, now, second] })).toBe('Days\nUp at noon.');
    expect(sourcesFor('note', { pieces: [before, now, second], shapes }).map(({ id }) => id)).toEqual(['two', before.id, now.id]);
  });

  it('of a note says what is hoped for once: as it was told, else as the look back has it', () => {
    const hoping: Earlier['shapes'] = [{ id: 'boxes', prompts: ['before', 'now'], noteLines: { before: 'days', now: 'hope' } }];
    const sleep = { ...now, text: 'To sleep.' };
    expect(draft('note', { shapes: hoping, pieces: [before, sleep, lookBack] })).toBe('Days\nUp at five.\nNo sleep.\n\nHope\nTo sleep.');
    expect(draft('note', { shapes: hoping, pieces: [before, lookBack] })).toContain('Hope\nI walked with Dani.');
  });

  it('of a note takes no line that was practised with somebody else, and no question it does not know', () => {
    const unknown = piece({ kind: 'telling', shape: 'river', prompt: 'bend', text: 'A bend.' }, 9);
    expect(draft('note', { pieces: [unknown, behind], practised: { piece: line, forDoctor: false } })).toBe('');
  });
});

describe('sources', () => {
  it('offer everything that was written, used or not, each once', () => {
    const sources = sourcesFor('note', {
      pieces: everything,
      shapes,
      practised: { piece: line, forDoctor: true },
      suggested: 'A sentence.',
    });
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...everything.map(({ id }) => id), 'suggested'].toSorted());
    expect(sources.findIndex(({ place }) => place === undefined)).toBe(sources.filter(({ place }) => place !== undefined).length);
  });

  it('say in which shape a telling was written, where it has one', () => {
    const bare = piece({ kind: 'telling', prompt: 'open', text: 'Words.' });
    expect(sourcesFor('letter', { pieces: [bare], shapes }).map(({ origin }) => origin)).toEqual([{ kind: 'telling', prompt: 'open' }]);
    expect(sourcesFor('letter', { pieces: [dear], shapes })[0]?.origin).toEqual({ kind: 'telling', prompt: 'dear', shape: 'letter' });
  });

  it('say what is not the person’s own', () => {
    expect(sourcesFor('opener', { pieces: [], shapes, suggested: 'A sentence.' })[0]?.origin).toEqual({ kind: 'suggested' });
  });
});

it('no draft holds a line that is neither a label nor in a source', () => {
  const kind = fc.constantFrom<DraftKind>('opener', 'note', 'letter');
  const text = fc.stringMatching(/^[a-z .\n]{0,30}$/);
  fc.assert(
    fc.property(kind, fc.array(text, { minLength: 7, maxLength: 7 }), fc.boolean(), (made, texts, forDoctor) => {
      const pieces = everything.map((one, place) => ({ ...one, text: texts[place] ?? '' }));
      const practised = { piece: pieces[6] ?? line, forDoctor };
      const known = new Set([...Object.values(labels), '', ...texts.flatMap((one) => one.trim().split('\n'))]);
      expect(
        draft(made, { pieces, practised })
          .split('\n')
          .filter((row) => !known.has(row)),
      ).toEqual([]);
    }),
  );
});
