import { describe, expect, it } from 'vitest';

import { doorText } from './door-choice.ts';
import { matchDoors, type Matched } from './match.ts';
import { chat, country, phone, service, sms, web } from './match.test-data.ts';
import type { Wish } from './match-wish.ts';
import type { CountryServices } from './schema.ts';

const line = service('line', 'crisis-line', { topics: ['suicide', 'any-distress'] });
const text = service('text', 'text-line', { channels: [sms] });
const crisisText = service('crisis-text', 'text-line', { channels: [sms], topics: ['suicide'] });
const doctor = service('doctor', 'primary-care', { channels: [web], topics: ['assessment'] });
const eating = service('eating', 'eating-disorders', { topics: ['eating-disorders'], channels: [phone, chat] });
const students = service('students', 'student', { topics: ['listening'] });
/** A Monday in November, half past ten in London. */
const now = { today: '2026-11-30', nowMs: Date.UTC(2026, 10, 30, 10, 30) };

function doorsOf(all: CountryServices, wish: Partial<Wish> = {}, at = now): Matched {
  return matchDoors(all, { forWhom: [], reading: 'en', ...wish }, at);
}

function order(all: CountryServices, wish: Partial<Wish> = {}, at = now): readonly string[] {
  const { named, others } = doorsOf(all, wish, at);
  return [named, ...others].map((door) => doorText(door).replace('service:', ''));
}

describe('matchDoors', () => {
  it.each([
    [{}, ['doctor', 'line', 'someone', 'self-help']],
    [{ talkBy: 'call' }, ['line', 'doctor', 'someone', 'self-help']],
    [{ talkBy: 'text' }, ['text', 'doctor', 'someone', 'self-help']],
    [{ talkBy: 'in-person' }, ['doctor', 'line', 'someone', 'self-help']],
    [{ when: 'today' }, ['line', 'doctor', 'someone', 'self-help']],
    [{ about: 'eating' }, ['eating', 'line', 'someone', 'self-help']],
    [{ about: 'eating', talkBy: 'text' }, ['eating', 'text', 'someone', 'self-help']],
    [{ about: 'grief' }, ['doctor', 'line', 'someone', 'self-help']],
    [{ about: 'life', talkBy: 'in-person' }, ['line', 'doctor', 'someone', 'self-help']],

    [{ forWhom: ['student'] }, ['students', 'line', 'someone', 'self-help']],
  ] as const)('%j leads to %j', (wish, doors) => {
    expect(order(country(text, line, doctor, eating, students), wish)).toEqual(doors);
  });

  it('says what was said and is true, and one thing of the place itself', () => {
    const { named, relaxed } = doorsOf(country(line, eating), {
      about: 'eating',
      talkBy: 'text',
      when: 'today',
      forWhom: ['no-cost', 'no-name'],
    });
    expect(named.reasons).toEqual([
      { kind: 'talk', value: 'text' },
      { kind: 'about', value: 'eating' },
      { kind: 'when', value: 'today' },
      { kind: 'for', value: 'no-cost' },
      { kind: 'own', value: 'outside-your-own-life' },
    ]);
    expect(relaxed).toEqual(['identity']);
  });

  it('gives up the subject before the way to talk, and says so', () => {
    const phoneOnly = service('eating', 'eating-disorders', { topics: ['eating-disorders'] });
    const wish = { about: 'eating', talkBy: 'text' } as const;
    expect(order(country(text, phoneOnly), wish)).toEqual(['text', 'eating', 'someone', 'self-help']);
    expect(doorsOf(country(text, phoneOnly), wish).relaxed).toEqual(['topic']);
  });

  it('gives up being open now before anything else', () => {
    const night = { today: '2026-11-30', nowMs: Date.UTC(2026, 10, 30, 23, 30) };
    const chatOnly = service('eating', 'eating-disorders', { topics: ['eating-disorders'], channels: [chat] });
    const wish = { about: 'eating', when: 'today' } as const;
    expect(order(country(line, chatOnly), wish, night).slice(0, 2)).toEqual(['eating', 'line']);
    expect(doorsOf(country(line, chatOnly), wish, night).relaxed).toEqual(['open-now']);
  });

  it('offers two ways to talk at once to somebody who thinks of dying', () => {
    expect(order(country(line, crisisText, doctor), { about: 'life', talkBy: 'text' })).toEqual([
      'crisis-text',
      'line',
      'someone',
      'self-help',
    ]);
    expect(order(country(line, doctor), { about: 'life', talkBy: 'in-person' })).toEqual(['line', 'doctor', 'someone', 'self-help']);
  });

  it('does not take a website that costs nothing for help that costs nothing', () => {
    expect(doorsOf(country(doctor), { forWhom: ['no-cost'] }).relaxed).toEqual(['identity']);
  });

  it('names somebody the person knows where the country has only its emergency number', () => {
    expect(order(country(), { talkBy: 'call' })).toEqual(['someone', 'professional', 'self-help']);
    expect(order(country(), { talkBy: 'in-person' })).toEqual(['professional', 'someone', 'self-help']);
  });

  it('leads nobody to a place for people or things they did not name', () => {
    const menAbuse = service('men-abuse', 'domestic-abuse', { alsoKinds: ['men'], topics: ['domestic-abuse', 'men'] });
    const abuse = service('abuse', 'domestic-abuse', { topics: ['domestic-abuse'] });
    const all = country(line, menAbuse, abuse, eating, students);
    expect(order(all)).toEqual(['line', 'professional', 'someone', 'self-help']);
    expect(order(all, { forWhom: ['man'] })).not.toContain('men-abuse');
    expect(order(all, { about: 'violence' })).toEqual(['abuse', 'line', 'someone', 'self-help']);
    expect(order(all, { about: 'violence', forWhom: ['man'] })[0]).toBe('men-abuse');
  });

  it('keeps what is for other ages away, whether the age was said here or before', () => {
    const young = service('young', 'youth', { ages: 'up to 18', topics: ['any-distress'] });
    const grown = service('grown', 'helpline', { ages: '18 and over' });
    expect(order(country(line, young, grown), { ageBand: '45-64' })).not.toContain('young');
    expect(order(country(line, young), { ageBand: 'under-18' })).toEqual(['young', 'line', 'someone', 'self-help']);
    expect(order(country(line, young, grown), { forWhom: ['under-18'] })[0]).toBe('young');
    expect(order(country(grown), { forWhom: ['under-18'] })).toEqual(['someone', 'professional', 'self-help']);
  });

  it('names the own part of the country, and another part after everything else', () => {
    const wales = service('wales', 'crisis-line', { regions: ['england', 'wales'] });
    const scotland = service('scotland', 'crisis-line', { regions: ['scotland'] });
    expect(order(country(scotland, wales), { region: 'wales' })[0]).toBe('wales');
    expect(order(country(wales, scotland), { region: 'scotland' })[0]).toBe('scotland');
    expect(order(country(wales, scotland, line))[0]).toBe('line');
    expect(order(country(scotland), { region: 'wales' })[0]).toBe('scotland');
  });

  it('gives up the language last of all', () => {
    const welsh = service('welsh', 'helpline', { languages: ['cy'] });
    expect(order(country(line, text, welsh), { forWhom: ['language-cy'], talkBy: 'text' })[0]).toBe('welsh');
    expect(order(country(line, welsh))[0]).toBe('line');
    expect(doorsOf(country(line), { forWhom: ['language-cy'] }).relaxed).toEqual(['language']);
  });

  it('never names what is past twice its review clock, and shows it where nothing fresher is known', () => {
    const later = { ...now, today: '2027-09-01' };
    expect(order(country(line, service('other', 'helpline', { checkedOn: '2027-08-01' })), { talkBy: 'call' }, later)[0]).toBe('other');
    expect(order(country(line), { talkBy: 'call' }, later)).toEqual(['someone', 'professional', 'line', 'self-help']);
  });

  it('shows what stands together with its pair, or not at all', () => {
    const one = service('one', 'eating-disorders', { topics: ['eating-disorders'], pairedWith: ['two'] });
    const two = service('two', 'community', { topics: ['peer-support'] });
    expect(order(country(line, one, two), { about: 'eating' })).toEqual(['one', 'two', 'line', 'someone']);
    expect(order(country(line, one), { about: 'eating' })).toEqual(['line', 'professional', 'someone', 'self-help']);
    expect(order(country(line, one, { ...two, showByDefault: false }), { about: 'eating' })).not.toContain('one');
  });
});
