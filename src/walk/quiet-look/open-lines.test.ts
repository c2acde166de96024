import { describe, expect, it } from 'vitest';

import type { CountryServices, Service } from '#domain/service/schema.ts';

import { openLines } from './open-lines.ts';

const phone = {
  type: 'phone',
  value: '116123',
  display: '116 123',
  dialAs: 'short-code',
  cost: 'free',
  hours: '24/7',
  tz: 'Europe/London',
} as const;
const sms = {
  type: 'sms',
  value: '85258',
  display: '85258',
  keyword: 'SHOUT',
  dialAs: 'short-code',
  cost: 'free',
  hours: '24/7',
  tz: 'Europe/London',
} as const;

function service(id: string, more: Partial<Service> = {}): Service {
  return {
    id,
    name: id,
    operator: 'Somebody',
    kind: 'crisis-line',
    topics: [],
    languages: ['en'],
    channels: [phone],
    source: { title: 'A page', url: 'https://example.org', date: null, read: true },
    checkedOn: '2026-11-23',
    confidence: 'high',
    showByDefault: true,
    forWhom: 'Anybody',
    expect: [],
    ...more,
  };
}

function country(...services: readonly Service[]): CountryServices {
  return { country: 'GB', full: true, crisisCard: services.map(({ id }) => id), services };
}

describe('lines in the strip', () => {
  it('are the first one to call and the first one to text', () => {
    const card = country(service('first'), service('second'), service('texts', { channels: [sms] }));
    expect(openLines(card)).toEqual([
      { kind: 'call', name: 'first', href: 'tel:116123', number: '116 123' },
      { kind: 'text', name: 'texts', href: 'sms:85258?&body=SHOUT', number: '85258', word: 'SHOUT' },
    ]);
  });

  it.each<[string, Partial<Service>]>([
    ['the emergency number', { kind: 'emergency' }],
    ['for a part of the country', { region: 'England' }],
    ['for an age', { ages: 'under 19' }],
    ['closed at night', { channels: [{ ...phone, hours: 'Mo-Fr 09:00-17:00' }] }],
    ['of unknown hours', { channels: [{ ...phone, hours: 'unknown' }] }],
    ['behind a menu', { channels: [{ ...phone, thenPress: '2' }] }],
    ['a textphone', { channels: [{ ...phone, textphone: true }] }],
    ['not shown', { showByDefault: false }],
  ])('are none that is %s', (_, facts) => {
    expect(openLines(country(service('other', facts)))).toEqual([]);
  });
});
