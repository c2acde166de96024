import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { around, contactsIn, identifyingIn } from './identifying.ts';
import { english } from './lists.test-data.ts';

function found(text: string): readonly string[] {
  return identifyingIn([text], english).map(({ kind, quote, swap }) => {
    const put = swap === undefined ? '' : swap.kind === 'own' ? ` > ${swap.text}` : ` > ${swap.name}`;
    return `${kind}: ${quote}${put}`;
  });
}

describe('identifyingIn finds', () => {
  it.each([
    ['I talked with Anna about it.', ['person: Anna > somebody']],
    ['I talked with Anna Lee-Smith about it.', ['person: Anna Lee-Smith > somebody']],
    ['We sat in Anna’s kitchen.', ['person: Anna > somebody']],
    ['My sister Anna rang me.', ['person: My sister Anna > My sister']],
    ['I told my best friend Tom.', ['person: my best friend Tom > my best friend']],
    ['I told my friend, O’Brien.', ['person: my friend, O’Brien > my friend']],
    ['Then Mr Patel came.', ['person: Mr Patel > somebody']],
    ['Dr. Okafor listened.', ['person: Dr. Okafor > doctor']],
    ['Anna said it would pass.', ['person: Anna > somebody']],
    ['It was cold. “Anna said so”, I told him.', ['person: Anna > somebody']],
    ['I met a boy called Sam there.', ['person: Sam > somebody']],
    ['I grew up in Leeds.', ['place: Leeds > town']],
    ['We moved to New Mills then.', ['place: New Mills > town']],
    ['She worked at Tesco for a year.', ['work: Tesco > workplace']],
    ['I went to St Mary’s School then.', ['work: St Mary’s School > school']],
    ['She studied at the University of York.', ['work: University of York > school']],
    ['I lay in Leeds General Infirmary.', ['work: Leeds General Infirmary > hospital']],
    ['It was on 12 March 2019.', ['time: on 12 March 2019 > day']],
    ['It was on March 3rd.', ['time: on March 3rd > day']],
    ['It began in March.', ['time: in March > day']],
    ['It began in March 2019.', ['time: in March 2019 > years']],
    ['Since 2017 it was worse.', ['time: Since 2017 > years']],
    ['On 2019-03-12 and 12/03/19.', ['time: 2019-03-12 > day', 'time: 12/03/19 > day']],
    ['He left on Friday.', ['time: on Friday > day']],
    ['I was 16 when it began.', ['age: 16 > teenager']],
    ['I am 34 years old.', ['age: 34 years old > grown']],
    ['I’m 70.', ['age: 70 > old']],
    ['I’m 65.', ['age: 65 > old']],
    ['I’m 64.', ['age: 64 > grown']],
    ['I’m 20.', ['age: 20 > grown']],
    ['I’m 19.', ['age: 19 > teenager']],
    ['I’m 13.', ['age: 13 > teenager']],
    ['I’m 12.', ['age: 12 > child']],
    ["I'm 9, and small.", ['age: 9 > child']],
    ['He left, aged 41, for good.', ['age: aged 41 > grown']],
    ['I lived at 12 Garden Street.', ['address: 12 Garden Street > street']],
    ['Write to LS1 4AP please.', ['address: LS1 4AP > street']],
    ['Call 07700 900123 or +44 (0)20 7946 0018.', ['contact: 07700 900123 > number', 'contact: +44 (0)20 7946 0018 > number']],
    ['Write to anna.lee@example.org soon.', ['contact: anna.lee@example.org > mail']],
    ['I am @anna_lee there.', ['contact: @anna_lee > account']],
    ['See https://example.org/anna?x=1.', ['contact: https://example.org/anna?x=1 > website']],
    ['See annas-blog.co.uk for it.', ['contact: annas-blog.co.uk > website']],
    ['I was on the news for it.', ['rare: on the news']],
    ['I told my sister Anna. Anna was glad.', ['person: my sister Anna > my sister', 'person: Anna > somebody']],
    ['Patel was kind. Dr Patel, I mean.', ['person: Patel > somebody', 'person: Dr Patel > doctor']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('each thing once, with how often it stands in all parts', () => {
    const all = identifyingIn(['I saw Anna. Then Anna left.', 'With Anna again, in Leeds.'], english);
    expect(all.map(({ quote, times, part, at }) => ({ quote, times, part, at }))).toEqual([
      { quote: 'Anna', times: 3, part: 0, at: { from: 6, to: 10 } },
      { quote: 'Leeds', times: 1, part: 1, at: { from: 20, to: 25 } },
    ]);
  });
});

describe('identifyingIn leaves be', () => {
  it.each([
    'I could not sleep, and I’m tired. It was like that for weeks.',
    'So I rang my GP. She listened. The NHS was slow, but OK.',
    'My mum said it would pass. Mum was wrong, and Dad knew.',
    'I had two bad weeks and 3 good days. About 40 minutes.',
    'At Christmas I told my sister. “You could have said”, she answered.',
    'She asked: “Why now?” I had no answer.',
    'Then I waited…\nNothing came.\nSomebody laughed.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('capitals in a language that writes other words so, too', () => {
    expect(identifyingIn(['Ich war mit dem Hund am Kanal.'], { ...english, capitals: 'other' })).toEqual([]);
  });
});

it('quotes stand where they are said to stand', () => {
  const words = fc.constantFrom(
    'Anna',
    'I',
    'saw',
    'in',
    'Leeds',
    '2019',
    'my sister',
    'Tom',
    '12',
    'March',
    '.',
    ',',
    '@tom',
    '\n',
    '“',
    'Dr',
    'School',
    'of',
    'aged',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(words, { maxLength: 25 }).map((some) => some.join(' ')),
        { maxLength: 3 },
      ),
      (texts) => {
        for (const { quote, part, at, times } of identifyingIn(texts, english)) {
          expect(texts[part]?.slice(at.from, at.to)).toBe(quote);
          expect(times).toBeGreaterThan(0);
        }
      },
    ),
  );
});

it('looks through a long text without stalling', () => {
  const long = 'Anna and Anna '.repeat(3000);
  expect(
    identifyingIn([long, 'A'.repeat(20_000), '1 '.repeat(10_000), 'a.'.repeat(10_000), 'my '.repeat(7000)], english).length,
  ).toBeGreaterThan(0);
});

it('contactsIn finds ways to reach somebody in any language', () => {
  expect(contactsIn(['Écris à anna@example.org', 'или @anna_99']).map(({ quote }) => quote)).toEqual(['anna@example.org', '@anna_99']);
});

it('around gives some words on each side, cut between words', () => {
  const text = 'One two three four five six Anna seven eight nine ten eleven.';
  const at = text.indexOf('Anna');
  expect(around(text, { from: at, to: at + 4 }, 12)).toEqual({ before: '… five six ', after: ' seven …' });
  expect(around('Anna', { from: 0, to: 4 })).toEqual({ before: '', after: '' });
});
