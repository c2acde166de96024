import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { darkLines } from './dark-lines.ts';
import { lookBy } from './look.ts';
import type { PhraseList } from './schema.ts';
import { plain, slipsOf, wordsOf } from './words.ts';

/** A small list in which every rule can be seen. What the real one finds is tested where it lies. */
const list: PhraseList = {
  language: 'en',
  phrases: {
    now: ['i want/need to vanish', 'i dont want to stay', 'i am ... vanishing'],
    anyTime: ['better off without me', 'thinking of vanishing'],
  },
  sameAs: { 'i am': ['im'], 'want to': ['wanna'], dont: ['do not'], everyone: ['every one'] },
  passOver: ['really', 'so', 'now'],
  begins: ['i', 'i am'],
  sayings: ['vanish into'],
  leaveOut: {
    not: ['dont', 'never'],
    notNot: ['dont know'],
    others: ['she said', 'song'],
    longAgo: ['years ago'],
    past: ['i was', 'i thought'],
    jokes: ['lol', '😂'],
  },
  unless: ['now', 'today'],
  splits: ['but'],
};
const look = lookBy(list);

describe('a phrase is found', () => {
  it.each([
    'I want to vanish.',
    'I WANT TO VANISH',
    'Monday. i need to vanish\nTuesday.',
    'I really, really want to vanish',
    'i wanna vanish',
    'I want to vanissh',
    'I want to vanihs',
    'I want to vánish',
    'I want to vanishhhhh',
    'Want to vanish.',
    'I don’t want to stay.',
    "I don't want to stay.",
    'i do not want to stay',
    'I’m so slowly and surely vanishing.',
    'They are better off without me.',
    'I don’t know, I want to vanish',
    'I dont know i want to vanish',
    'I do not sleep, I want to vanish.',
    'I never said so. I want to vanish.',
    'I thought it was over but I want to vanish.',
    'Years ago it was bad and now I want to vanish.',
    'I was at work. I want to vanish.',
    'I was at work and I want to vanish.',
    'I want... to vanish',
    'Years ago I was fine, today I want to vanish.',
    'Thinking of vanishing now, I was so well before, and today it is worse.',
  ])('in “%s”', (text) => expect(look(text)).toBe(true));
});

describe('a phrase is left alone', () => {
  it.each([
    '',
    ' ',
    '😂',
    'You want to vanish.',
    'They want to vanish.',
    'I want. To vanish is a word.',
    'I do not want to vanish.',
    'I never want to vanish.',
    'I want to vanish into the sofa.',
    'I want to vanish lol',
    'I want to vanish 😂',
    'She said: I want to vanish.',
    'I want to vanish, she said.',
    'The song goes I want to vanish.',
    'Years ago, I want to vanish was all I wrote.',
    'I thought they were better off without me.',
    'They were better off without me, I thought.',
    'I am one two three four vanishing',
    'Today I read it again: years ago, I want to vanish was all I wrote.',
    'Now it is better, I thought they were better off without me.',
  ])('in “%s”', (text) => expect(look(text)).toBe(false));
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('i ', 'want ', 'to ', 'vanish', 'dont ', '. ', ', ', '’', "'", '\n', 'but ', '😂', 'İ', 'ﬁ'),
    ),
    { maxLength: 60 },
  );

  it('is looked through without an error, and twice with the same answer', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(look(text)).toBe(look(text));
      }),
    );
  });

  it('may be written in capitals, with other apostrophes, other spaces, or accents apart from their letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('i', 'want', 'to', 'vanish', "don't", 'stay', 'never', 'lol', '.', ','), { maxLength: 20 }),
        (words) => {
          const text = words.join(' ');
          for (const other of [text.toUpperCase(), text.replaceAll("'", '’'), words.join('  '), text.normalize('NFD')])
            expect(look(other)).toBe(look(text));
        },
      ),
    );
  });

  it('has the same answer with another sentence before or after it', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, lit) => {
        const text = parts.join('');
        const whole = lit ? `I want to vanish.\n${text}` : text;
        expect(look(whole)).toBe(lit || look(text));
        expect(look(`${whole}\nIt rained in the morning.`)).toBe(look(whole));
        expect(look(`It rained in the morning.\n${whole}`)).toBe(look(whole));
      }),
    );
  });

  it('costs as much as it is long: a text of half a million letters made to be hard is done', () => {
    const hard = [
      'i want to vanish into ',
      'i am i am i am really ',
      'dont i want to vanish ',
      "i'm'm'm' ",
      'vanishhhhhh ',
      'better off ',
      '… ',
      ' - - ',
    ];
    for (const part of hard) expect(look(part.repeat(500_000 / part.length))).toBe(false);
  }, 20_000);
});

describe('words', () => {
  it('lose capitals, accents, apostrophes and drawn-out letters', () => {
    expect(['Don’t', 'CAFÉ', 'noooo', 'İ', 'I’M'].map(plain)).toEqual(['dont', 'cafe', 'no', 'i', 'im']);
  });

  it('know their sentence and their clause', () => {
    expect(wordsOf('One, two. Three... four – five')).toEqual([
      { word: 'one', sentence: 0, clause: 0 },
      { word: 'two', sentence: 0, clause: 1 },
      { word: 'three', sentence: 1, clause: 2 },
      { word: 'four', sentence: 1, clause: 3 },
      { word: 'five', sentence: 1, clause: 4 },
    ]);
  });

  it('have slips only when they are long, and a slip is one step away', () => {
    expect(slipsOf('vanis')).toEqual([]);
    expect(slipsOf('vanish')).toEqual(expect.arrayContaining(['vnish', 'vannish', 'vainsh', 'vanihs']));
    expect(slipsOf('vanish')).not.toContain('vanis');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), (word) => {
        for (const slip of slipsOf(word)) {
          expect(Math.abs(slip.length - word.length)).toBeLessThanOrEqual(1);
          expect(slip[0]).toBe(word[0]);
          expect(slip).not.toBe(word);
        }
      }),
    );
  });
});

describe('a list', () => {
  it('has its lines named that can never be found', () => {
    expect(darkLines(list)).toEqual([]);
    const hidden = { ...list, phrases: { now: ['i want to vanish', 'i never want to vanish into'], anyTime: [] } };
    expect(darkLines(hidden)).toEqual([{ field: 'phrases.now[1]', line: 'i never want to vanish into' }]);
  });
});

it.each(['word ', 'a', ', ', '! ', '’', '\u0301'])(
  'fault 48: goes through a megabyte of %j, and still finds what is at its end',
  (filler) => {
    const huge = filler.repeat(Math.ceil(1_000_000 / filler.length));
    expect(lookBy(list)(`${huge}.\ni want to vanish`)).toBe(true);
  },
);
