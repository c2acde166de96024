import { describe, expect, it } from 'vitest';

import { isEmergencyByName, kindByWords } from './kind-words.ts';
import { languageCode } from './languages.ts';
import { weeklyHours } from './weekly-hours.ts';

/** Words that publishers write in their lists, checked against what Unicode calls the same thing. */
const named = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
/** Without those that are an old way to write another one, such as “mo”. */
const tags = letters.flatMap((one) => letters.map((other) => one + other)).filter((tag) => new Intl.Locale(tag).language === tag);

describe('a language', () => {
  it('that is written as its English word is the one that Unicode gives this name, in any case', () => {
    const known = tags.flatMap((tag) => {
      const name = named.of(tag);
      const found = name === undefined ? undefined : languageCode(name);
      return found === undefined ? [] : [[tag, name, found, languageCode((name ?? '').toUpperCase())]];
    });
    expect(known.length).toBeGreaterThan(20);
    for (const [tag, name, ...found] of known) expect([name, ...found]).toEqual([name, tag, tag]);
  });

  it('that is written as a tag stays, and any other word is none', () => {
    for (const tag of ['en', 'cy', 'pt-BR', 'zh-Hant', 'yue']) expect(languageCode(tag)).toBe(tag);
    for (const word of ['', 'all', 'Klingon', 'EN', 'en-', 'e', 'english and urdu', 'constructor']) {
      const found = languageCode(word);
      expect([word, found]).toEqual([word, word === 'all' ? 'all' : undefined]);
    }
  });
});

describe('the day in the words beside a table of hours', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  // 2 March 2026 was a Monday.
  const wordOf = (at: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat('en', { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 2, 2 + at)));
  const hoursOf = (day: string, text: string) => {
    const rule = {
      level: 'service',
      freq: 'WEEKLY',
      interval: '1',
      otherRules: false,
      opens: '09:00',
      closes: '17:00',
      from: '',
      to: '',
    } as const;
    return weeklyHours([{ ...rule, days: day, text }], '2026-11-23').hours;
  };

  it.each(['long', 'short'] as const)('is known by its %s name, and has to be the day of the table', (length) => {
    for (const [at, day] of days.entries()) {
      expect([day, hoursOf(day, `Open on ${wordOf(at, length)}.`)]).not.toEqual([day, 'unknown']);
      expect([day, hoursOf(day, `Open on ${wordOf((at + 1) % 7, length)}.`)]).toEqual([day, 'unknown']);
    }
  });
});

describe('the name of a place', () => {
  it.each(['999', '112', 'Police', 'the police', 'Police emergency', 'Ambulance', 'Ambulance service', 'Emergency', 'Emergency services'])(
    'that is one of the emergency services leads nowhere else: %s',
    (name) => {
      expect(isEmergencyByName(` ${name} `)).toBe(true);
    },
  );

  it.each([
    'Emergency number',
    'Emergency line',
    'Emergency service',
    'Fire brigade',
    'Fire and rescue service',
    'Coastguard',
    'Coast Guard',
  ])('so does %s', (name) => {
    expect(isEmergencyByName(name)).toBe(true);
  });

  it.each([
    'Emergency dentist',
    'Police widows’ club',
    'Ambulance museum',
    'Room 999',
    '9990',
    'A fire',
    'Fireside talks',
    'Men and the police',
  ])('that only holds such a word is a place like others: %s', (name) => {
    expect(isEmergencyByName(name)).toBe(false);
  });

  it.each([
    ['Drug and alcohol team', 'substance-use'],
    ['Drugs advice', 'substance-use'],
    ['Women’s refuge', 'domestic-abuse'],
    ['Domestic violence service', 'domestic-abuse'],
    ['After a bereavement', 'bereavement'],
    ['Postnatal circle', 'perinatal'],
    ['Veterans’ café', 'veterans'],
    ['Armed forces team', 'veterans'],
    ['University counselling', 'student'],
    ['Teenagers together', 'youth'],
    ['Elderly neighbours', 'older'],
    ['Men’s shed', 'men'],
    ['Family doctor', 'primary-care'],
    ['Help line of the town', 'helpline'],
    ['Warmline', 'helpline'],
    ['Women together', 'community'],
    ['Mental health team', 'community'],
    ['Samaritans crisis line', 'community'],
  ] as const)('says what kind of place it is, and never that it answers when a life is at risk: %s is %s', (name, kind) => {
    expect(kindByWords([name, 'filed somewhere'])).toBe(kind);
    expect(kindByWords(['Somewhere', name.toUpperCase()])).toBe(kind);
  });
});
