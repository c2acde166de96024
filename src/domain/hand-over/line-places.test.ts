import { describe, expect, it } from 'vitest';

import type { Channel, CountryServices, Service } from '../service/schema.ts';
import { firstText, linePlaces } from './line-places.ts';

function sms(value: string, keyword?: string): Channel {
  const shared = { type: 'sms', value, display: value, dialAs: 'short-code', cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;
  return keyword === undefined ? shared : { ...shared, keyword };
}

function service(id: string, facts: Partial<Service>): Service {
  return {
    id,
    name: id,
    operator: 'x',
    kind: 'text-line',
    topics: [],
    languages: ['en'],
    channels: [sms('85258', 'SHOUT')],
    source: { title: 'x', url: 'https://x.example', date: null, read: true },
    checkedOn: '2026-11-23',
    confidence: 'high',
    showByDefault: true,
    forWhom: 'x',
    expect: [],
    ...facts,
  };
}

function country(...services: readonly Service[]): CountryServices {
  return { country: 'GB', crisisCard: [], full: true, services };
}

const phone: Channel = { type: 'phone', value: '1', display: '11', dialAs: 'national', cost: 'free', hours: '24/7', tz: 'Europe/London' };
const shout = service('gb-shout', {});
const other = service('gb-other', { channels: [sms('123')] });

describe('lines that take texts', () => {
  it('leave out what is not shown, emergency numbers, and places without texts', () => {
    const all = country(
      shout,
      service('gb-hidden', { showByDefault: false }),
      service('gb-112', { kind: 'emergency' }),
      service('gb-call', { channels: [phone] }),
    );
    expect(linePlaces(all, undefined).map((place) => place.service.id)).toEqual(['gb-shout']);
  });

  it('begin with the chosen door, and never with one of another country', () => {
    const first = (door: string) => linePlaces(country(shout, other), door)[0]?.service.id;
    expect(first('service:gb-other')).toBe('gb-other');
    expect(first('service:us-other')).toBe('gb-shout');
    expect(first('someone')).toBe('gb-shout');
  });
});

describe('the first text', () => {
  const place = (of: Service) => linePlaces(country(of), undefined)[0] ?? expect.fail('no place');

  it('is the word a line asks for, alone', () => {
    expect(firstText(place(shout), 'I am low')).toEqual({ kind: 'keyword', word: 'SHOUT', href: 'sms:85258?&body=SHOUT' });
  });

  it('is the person’s own words where no word is asked for', () => {
    expect(firstText(place(other), ' I & you? ')).toEqual({ kind: 'own-words', href: 'sms:123?&body=I%20%26%20you%3F' });
  });

  it('is empty for a line about abuse at home', () => {
    const home = service('gb-home', { alsoKinds: ['domestic-abuse'] });
    expect(firstText(place(home), 'words')).toEqual({ kind: 'number-alone', word: 'SHOUT', href: 'sms:85258' });
  });
});
