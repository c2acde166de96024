import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { listFaults } from './list-faults.ts';
import { listWith } from './lint.test-data.ts';
import { readLists } from './lists.ts';
import { lookForUnsafe } from './look.ts';
import type { Look } from './schema.ts';

const why = 'self-harm-method';

function quotes(look: readonly Look[], text: string, more: Parameters<typeof listWith>[2] = {}): readonly string[] {
  return lookForUnsafe([text], readLists(listWith(why, look, more))).map(({ quote }) => quote);
}

describe('words and phrases', () => {
  it('are found whole, with a star from their beginning, and one straight after the other', () => {
    expect(quotes(['noose'], 'A noose, a mongoose, nooses.')).toEqual(['noose']);
    expect(quotes(['overdos*'], 'Overdosing. An overdose.')).toEqual(['Overdosing', 'overdose']);
    expect(quotes(['made (self) sick'], 'I made myself sick', { groups: { self: ['myself'] } })).toEqual(['made myself sick']);
    expect(quotes(['self harm'], 'self-harm, self harm, self. Harm, self, harm')).toEqual(['self-harm', 'self harm']);
  });

  it('do not mind capitals, accents, curly marks, wide letters and signs that nobody sees', () => {
    for (const text of ['NAIVE', 'naïve', 'nai\u0308ve', 'nai\u200bve', 'ｎａｉｖｅ', 'na\u00adive'])
      expect(quotes(['naive'], `so ${text}.`)).toEqual([text]);
    expect(quotes(['don’t go'], "Don't go")).toEqual(["Don't go"]);
    expect(quotes(['cœur*'], 'Coeurs')).toEqual(['Coeurs']);
  });

  it('are the same in letters that a keyboard of another language has for them', () => {
    for (const [plain, text] of [
      ['strasse', 'Straße'],
      ['lodz', 'Łódź'],
      ['smorrebrod', 'smørrebrød'],
      ['aether', 'Æther'],
      ['foetus', 'fœtus'],
      ['dakovo', 'Đakovo'],
      ['isik', 'ışık'],
    ] as const)
      expect([text, quotes([plain], `We saw ${text} there.`)]).toEqual([text, [text]]);
  });

  it('may stand in a list with more blanks and hyphens than in a text', () => {
    expect(quotes([' self-  harm '], 'self harm')).toEqual(['self harm']);
    expect(quotes(['plan A'], 'my plan a, our plan A')).toEqual(['plan A']);
  });

  it('written with a capital letter are found only so, and all in capitals only so', () => {
    expect(quotes(['Mark'], 'I mark it. I saw Mark. MARK.')).toEqual(['Mark', 'MARK']);
    expect(quotes(['CALM'], 'Calm down. I rang CALM.')).toEqual(['CALM']);
  });

  it('forgive ’s', () => {
    expect(quotes(['doctor fault'], 'My doctor’s fault.')).toEqual(['doctor’s fault']);
  });

  it('of a group may be phrases, and the longest wins', () => {
    const groups = { ending: ['ended', 'ended (own) life'], own: ['my', 'her'] };
    expect(quotes(['(ending)'], 'She ended her life. It ended.', { groups })).toEqual(['ended her life', 'ended']);
    expect(quotes(['because (ending)'], 'because ended her life', { groups })).toEqual(['because ended her life']);
  });

  it('take numbers in digits and words, and split them from their unit', () => {
    expect(quotes(['(number) kg'], '6kg, six kg, 6.5 kg, 1,200 kg, some kg')).toEqual(['6kg', 'six kg', '6.5 kg', '1,200 kg']);
  });

  it('let innocent phrases pass', () => {
    expect(quotes(['blood*'], 'Blood test, blood.', { innocent: ['blood test*'] })).toEqual(['blood']);
  });
});

describe('two things that stand together', () => {
  const pair: Look = { one: ['blade*'], and: ['arm', 'my leg'], within: 2 };

  it('are found in either order, with the words between', () => {
    expect(quotes([pair], 'my arm and a blade')).toEqual(['arm and a blade']);
    expect(quotes([pair], 'a blade on my leg')).toEqual(['blade on my leg']);
  });

  it('are not found further apart, in two sentences, or one alone', () => {
    expect(quotes([pair], 'a blade lay there by my arm')).toEqual([]);
    expect(quotes([pair], 'A blade. My leg.')).toEqual([]);
    expect(quotes([pair], 'a blade of grass')).toEqual([]);
  });

  it('are taken from the nearest, when several stand there', () => {
    expect(quotes([{ one: ['a'], and: ['b'], within: 6 }], 'b x x x a x b')).toEqual(['a x b']);
  });
});

describe('names', () => {
  it('begin with a capital letter where no sentence, quote or list begins', () => {
    expect(quotes(['(name)'], 'Then Ravi came. She did. “Come in,” said Lou: Mind the step. On Monday I went.')).toEqual(['Ravi', 'Lou']);
  });

  it('follow titles and initials, whose full stop ends no sentence', () => {
    expect(
      quotes(['Dr (name)', '(initial) (name)'], 'I saw Dr. Patel. J. Smith came. A Polish man. I Claudius.', { capitals: ['Polish'] }),
    ).toEqual(['Dr. Patel', 'J. Smith']);
  });

  it('are not those that the list knows as other things', () => {
    expect(quotes(['(name) (name)'], 'We left Hong Kong on a Monday. We saw Anna Bell, Lou, Mike.')).toEqual(['Anna Bell']);
  });
});

describe('contact details', () => {
  const cases: readonly (readonly [form: Extract<Look, { form: unknown }>['form'], text: string, found: readonly string[]])[] = [
    ['exclamation-mark', 'Oh! No!!', ['!', '!!']],
    ['phone', 'Ring 999 or +44 (0)20 7946 0000.', ['999', '44 (0)20 7946 0000']],
    ['phone', 'In 1984, for £350, at 10.30 or 09:15 or 12:05:33.', []],
    ['email', 'to ana.b+c@door.co.example.', ['ana.b+c@door.co.example']],
    ['handle', 'I am @blue_door. Not a@b.c, not @ all.', ['@blue_door']],
    [
      'web',
      'See https://door.example/a?b=c, www.door.example, or my-door.org.uk.',
      ['https://door.example/a?b=c', 'www.door.example', 'my-door.org'],
    ],
    ['web', 'Write to ana@door.org. An organ.', []],
    ['postcode', 'M1 1AE, sw1a 1aa, M60 road, XM1 1AEX', ['M1 1AE', 'sw1a 1aa']],
  ];
  it.each(cases)('%s in “%s”', (form, text, found) => {
    expect(quotes([{ form }], text)).toEqual(found);
  });
});

describe('findings', () => {
  const lists = readLists(listWith(why, ['noose*', { one: ['noose'], and: ['hung'], within: 4 }]));

  it('say kind, reason, and the place in the text they came from', () => {
    expect(lookForUnsafe(['Fine.', 'The nooses.'], lists)).toEqual([
      { kind: 'method', why: 'self-harm-method', quote: 'nooses', at: { text: 1, from: 4, to: 10 } },
    ]);
  });

  it('of one reason do not overlap', () => {
    expect(lookForUnsafe(['the noose hung'], lists).map(({ quote }) => quote)).toEqual(['noose hung']);
  });

  it('quote what stands there, whatever is looked at', () => {
    const many = readLists(
      listWith(why, [
        '(name)',
        '(number) *',
        'a*',
        { one: ['a*'], and: ['(number)'], within: 3 },
        { form: 'phone' },
        { form: 'web' },
        { form: 'email' },
      ]),
    );
    const sign = fc.constantFrom('a', 'Ab', '1', '22', ' ', '@', '.', '’', '\u0301', '\u200b', '\n', 'ß', '😀', '\ud800', 'org', '(', '-');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            sign,
            fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const text = parts.join('');
          for (const { quote, at } of lookForUnsafe([text], many)) {
            expect(text.slice(at.from, at.to)).toBe(quote);
            expect(quote).not.toBe('');
          }
        },
      ),
    );
  });

  /** A look whose time grew with the square of the length would not come to an end here. */
  const long = 50_000;
  it.each([
    'a',
    'a ',
    'A ',
    'A. ',
    '1',
    '1 ',
    '1   ',
    '1-',
    '@',
    'a@',
    'a.a.',
    '-.',
    'a-',
    '.org',
    'www.',
    'https://',
    'noose hung ',
    'hung ',
    '’s',
    '\u0301',
    '\u200b',
    '\n',
    '!',
    ' ',
    'sw1a ',
    '“',
  ])('end soon for a long text of “%s”', (unit) => {
    const hostile = readLists(
      listWith(
        why,
        [
          'noose*',
          'a a a a b',
          '(name) (name)',
          '(initial) (name)',
          '(number) kg',
          '(g) (g) z',
          { one: ['noose', 'a'], and: ['hung', '1'], within: 15 },
          { form: 'phone' },
          { form: 'email' },
          { form: 'web' },
          { form: 'handle' },
          { form: 'postcode' },
          { form: 'exclamation-mark' },
        ],
        {
          groups: { g: ['a', 'a a', 'hung'] },
        },
      ),
    );
    expect(Array.isArray(lookForUnsafe([unit.repeat(Math.ceil(long / unit.length))], hostile))).toBe(true);
  });
});

describe('faults of a list', () => {
  it('are told: groups that are not there, circles, stars in a word, lines without use', () => {
    const list = listWith(why, ['(gone) b', 'a*b', 'twice', 'twice'], { groups: { a: ['(b)'], b: ['(a)'], idle: ['x'] } });
    expect(listFaults(list).map(({ kind, place, isUseless }) => [kind, place, isUseless])).toEqual([
      ['group-in-circle', 'groups.a', false],
      ['group-in-circle', 'groups.b', false],
      ['no-such-group', 'reasons.self-harm-method', false],
      ['star-inside', 'reasons.self-harm-method', false],
      ['line-twice', 'reasons.self-harm-method', true],
      ['group-not-used', 'groups.idle', true],
    ]);
    expect(listFaults(listWith(why, ['fine']))).toEqual([]);
  });

  it('do not keep a look from ending', () => {
    expect(quotes(['(a) x', '(gone) y'], 'a x y', { groups: { a: ['(b)'], b: ['(a)'] } })).toEqual([]);
  });
});
