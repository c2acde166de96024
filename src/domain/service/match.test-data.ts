import fc from 'fast-check';

import { groups, subjects } from './match-subjects.ts';
import type { Wish } from './match-wish.ts';
import type { Channel, CountryServices, Service } from './schema.ts';

/** Made-up places for tests of the matching. */

const base = { cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;
export const phone: Channel = { type: 'phone', value: '116123', display: '116 123', dialAs: 'short-code', ...base };
export const sms: Channel = { type: 'sms', value: '85258', display: '85258', dialAs: 'short-code', ...base };
export const chat: Channel = { type: 'webchat', value: 'https://example.org/chat', ...base, hours: 'Mo-Fr 09:00-17:00' };
export const web: Channel = { type: 'web', value: 'https://example.org', ...base };

export function service(id: string, kind: Service['kind'], part: Partial<Service> = {}): Service {
  return {
    id,
    kind,
    name: id,
    operator: 'Somebody',
    topics: ['any-distress'],
    languages: ['en'],
    channels: [phone],
    source: { title: 'A page', url: 'https://example.org', date: null, read: true },
    checkedOn: '2026-11-23',
    confidence: 'high',
    showByDefault: true,
    forWhom: 'Anyone.',
    expect: [],
    ...part,
  };
}

export function country(...services: readonly Service[]): CountryServices {
  const emergency = service('emergency', 'emergency', { topics: ['life-at-risk'] });
  return { country: 'ZZ', full: true, crisisCard: ['emergency', 'line', 'text'], services: [emergency, ...services] };
}

/** Any answers to the four questions, each of them skipped at times. */
export const anyWish: fc.Arbitrary<Wish> = fc.record(
  {
    about: fc.constantFrom(...subjects),
    talkBy: fc.constantFrom('call', 'text', 'in-person', 'any'),
    when: fc.constantFrom('today', 'days', 'any-time'),
    forWhom: fc.subarray([...groups, 'language-cy', 'nobody-knows'], { maxLength: 3 }),
    region: fc.constantFrom('england', 'wales', 'scotland'),
    ageBand: fc.constantFrom('under-18', '18-24', '25-44', '65-plus'),
    reading: fc.constantFrom('en', 'cy'),
  },
  { requiredKeys: ['forWhom', 'reading'] },
);
