import { describe, expect, it } from 'vitest';

import { diffServices } from './diff.ts';
import { inventedKnown, inventedOptions } from './invented-list.test-data.ts';
import { kindByWords } from './kind-words.ts';
import { curatedAs, deniedAs, isEmergency, type Known, type Telephone } from './known-numbers.ts';
import { languageCode } from './languages.ts';
import { isPlainChannel, isWebAddress } from './plain-channel.ts';
import { dayIn, plainLine } from './plain-line.ts';
import { rawService } from './raw.ts';
import { toService } from './to-service.ts';

const call: Telephone = {
  type: 'phone',
  value: '01134960009',
  display: '0113 496 0009',
  dialAs: 'national',
  cost: 'free',
  hours: '24/7',
  tz: 'Europe/London',
};
const around = { cost: 'free', hours: 'unknown', tz: 'Europe/London' } as const;

describe('a number that Cairn knows', () => {
  it('is an emergency number in every country, or in its own', () => {
    const known: Known = {
      ...inventedKnown,
      curated: [{ id: 'gb-e', name: 'E', kind: 'emergency', channels: [{ ...call, value: '18000', display: '18000' }] }],
    };
    for (const value of ['999', '0112', '+44911', '18000', '018000']) expect([value, isEmergency(value, known)]).toEqual([value, true]);
    for (const value of ['9990', '1999', '116123', '180001']) expect([value, isEmergency(value, known)]).toEqual([value, false]);
    expect(isEmergency('18000', inventedKnown)).toBe(false);
    // A help line is no emergency number.
    expect(isEmergency('116123', inventedKnown)).toBe(false);
  });

  it('is denied in every spelling, and in its own country only', () => {
    expect(deniedAs(call, inventedKnown)?.status).toBe('closed');
    for (const value of ['+441134960009', '00441134960009']) expect(deniedAs({ ...call, value }, inventedKnown)).toBeDefined();
    expect(deniedAs({ ...call, value: '01134960008' }, inventedKnown)).toBeUndefined();
    expect(deniedAs(call, { ...inventedKnown, country: 'IE' })).toBeUndefined();
  });

  it('is denied with one choice of its menu, and not with another', () => {
    const [entry] = inventedKnown.replaced;
    if (entry === undefined) throw new Error('none');
    const known: Known = { ...inventedKnown, replaced: [{ ...entry, thenPress: '1' }] };
    expect(deniedAs({ ...call, thenPress: '1' }, known)).toBeDefined();
    expect(deniedAs({ ...call, thenPress: '2' }, known)).toBeUndefined();
    expect(deniedAs(call, known)).toBeUndefined();
    expect(deniedAs({ ...call, value: '01134960008', thenPress: '1' }, known)).toBeUndefined();
  });

  it('makes a place one that people checked, as its name or its id does', () => {
    const curated = (one: Partial<Parameters<typeof curatedAs>[0]>) =>
      curatedAs({ id: 'x', name: 'X', channels: [], ...one }, inventedKnown)?.id;
    expect(curated({})).toBeUndefined();
    expect(curated({ id: 'gb-samaritans' })).toBe('gb-samaritans');
    expect(curated({ name: ' Sámaritans! ' })).toBe('gb-samaritans');
    expect(curated({ channels: [{ ...call, value: '116123', display: '116 123' }] })).toBe('gb-samaritans');
    expect(curated({ channels: [{ type: 'web', value: '116123', ...around }] })).toBeUndefined();
    // Emergency services have a rule of their own.
    expect(curated({ name: 'Emergency services' })).toBeUndefined();
  });
});

describe('a channel that somebody else wrote in our form', () => {
  const ok = (change: object) => isPlainChannel({ ...call, ...change }, 'GB');

  it.each([
    [{}],
    [{ hours: 'unknown' }],
    [{ hours: 'Mo-Fr 09:00-17:00; Sa 10:00-12:00,13:00-14:00; PH off' }],
    [{ value: '+441134960009' }],
    [{ display: '+44 (0)113 496 0009' }],
    [{ type: 'sms', keyword: 'HELLO now' }],
    [{ thenPress: '1, 2#' }],
  ])('may be used with %j', (change) => expect(ok(change)).toBe(true));

  it.each([
    [{ hours: 'always' }],
    [{ hours: 'Mo-Fr 09:00-17:00 and more' }],
    [{ hours: `Mo 09:00-17:00${'; Tu 09:00-17:00'.repeat(30)}` }],
    [{ value: '0909 879 0000', display: '0909 879 0000' }],
    [{ display: '0113 496 0008' }],
    [{ display: 'Call 0113 496 0009' }],
    [{ type: 'sms', keyword: '' }],
    [{ type: 'sms', keyword: 'a'.repeat(21) }],
    [{ type: 'sms', keyword: 'HELLO!' }],
    [{ thenPress: 'now' }],
    [{ thenPress: '1'.repeat(11) }],
  ])('may not be used with %j', (change) => expect(ok(change)).toBe(false));

  it('that is no number is an address that can be opened, or one line of words', () => {
    const other = (type: 'web' | 'webchat' | 'email' | 'in-person', value: string) => isPlainChannel({ type, value, ...around }, 'GB');
    expect([other('web', 'https://a.example'), other('webchat', 'https://a.example/x?y#z'), other('in-person', '1 Mill Lane')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      other('web', 'a.example'),
      other('webchat', 'ftp://a.example'),
      other('in-person', ''),
      other('email', 'a\nb'),
      other('in-person', ' a'),
    ]).toEqual(Array.from({ length: 5 }, () => false));
  });

  it.each(['https://a.example', 'http://a-b.example:8080/x', 'HTTPS://A.EXAMPLE/?q=1'])('%s is an address', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'https://localhost',
    'https://a.example:123456',
    'see https://a.example',
    'https://a.example/a b',
    'https://a.example/"',
    `https://a.example/${'a'.repeat(300)}`,
  ])('%.40s is none', (text) => expect(isWebAddress(text)).toBe(false));
});

describe('words of a file', () => {
  it.each([
    ['Refuge for women', 'domestic-abuse'],
    ['Domestic violence line', 'domestic-abuse'],
    ['Bereavement café', 'bereavement'],
    ['Eating disorders group', 'eating-disorders'],
    ['Drug and alcohol team', 'substance-use'],
    ['Postnatal group', 'perinatal'],
    ['Armed forces families', 'veterans'],
    ['LGBTQ+ drop-in', 'lgbt'],
    ['University wellbeing', 'student'],
    ['Young minds', 'youth'],
    ['Elderly care', 'older'],
    ['Men’s shed', 'men'],
    ['Women’s room', 'community'],
    ['Mill Lane GP', 'primary-care'],
    ['Warm line', 'helpline'],
    ['Crisis line', 'community'],
    ['A drugged word', 'community'],
  ])('%s is %s', (name, kind) => {
    expect(kindByWords([name])).toBe(kind);
    expect(kindByWords(['A place', name])).toBe(kind);
  });

  it('become one line of plain text, cut where they are too long', () => {
    expect(plainLine('a\n b\tc')).toBe('a b c');
    expect([plainLine(7), plainLine(Number.NaN), plainLine(null), plainLine({}), plainLine(true)]).toEqual(['7', '', '', '', '']);
    expect([plainLine('abcd', 4), plainLine('abcde', 4), plainLine('ab cde', 4)]).toEqual(['abcd', 'abc…', 'ab…']);
    expect(plainLine('🪨🪨🪨', 3)).toBe('🪨🪨🪨');
    expect(plainLine('a\ud800')).toBe('a\ufffd');
  });

  it('name a day, or none', () => {
    expect([dayIn('2026-02-28'), dayIn('2026-02-28T10:00:00Z'), dayIn('2026-02-28 10:00')]).toEqual(
      Array.from({ length: 3 }, () => '2026-02-28'),
    );
    expect([dayIn('2026-02-30'), dayIn('2026-13-01'), dayIn('2026-02-281'), dayIn('on 2026-02-28'), dayIn(undefined)]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('name a language by code or by a word that is known', () => {
    expect(['en', 'pt-BR', 'zh-Hans', 'Welsh', 'POLISH'].map(languageCode)).toEqual(['en', 'pt-BR', 'zh-Hans', 'cy', 'pl']);
    expect(['Elvish', 'engl', 'EN', 'en-', 'constructor', 'x en'].map(languageCode)).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('what an import would change', () => {
  const one = toService(
    rawService(
      { id: 'x', name: 'Room', url: 'https://a.example', assured_date: '2026-01-01', schedules: [], phones: [{ number: '0113 496 0000' }] },
      { file: 'f', row: 1 },
    ),
    inventedOptions,
  ).service;
  const changed = (change: object) => diffServices([one], [{ ...one, ...change }]).changed.flatMap(({ changes }) => changes);

  it('is told field by field, with what stood there before', () => {
    expect(changed({ name: 'Hall' })).toEqual([{ field: 'name', before: 'Room', after: 'Hall' }]);
    expect(changed({ note: 'Moved.' })).toEqual([{ field: 'note', before: 'nothing', after: 'Moved.' }]);
    expect(changed({ topics: ['a'] })).toEqual([{ field: 'topics', before: '[]', after: '["a"]' }]);
    expect(changed({ source: { ...one.source, date: null } })).toEqual([{ field: 'source date', before: '2026-01-01', after: 'nothing' }]);
    expect(changed({ channels: one.channels.slice(0, 1) })).toEqual([{ field: 'addresses', before: 'web https://a.example', after: '' }]);
    expect(changed({ channels: one.channels.slice(1) })).toEqual([{ field: 'numbers', before: 'phone 01134960000', after: 'no number' }]);
    expect(changed({ channels: one.channels.map((channel, nth) => (nth === 0 ? { ...channel, hours: '24/7' } : channel)) })).toEqual([
      { field: 'hours', before: 'unknown', after: '24/7 / unknown' },
    ]);
  });

  it('is nothing where only what nobody reads there differs', () => {
    expect(changed({ confidence: 'high' })).toEqual([]);
  });
});
