import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextDoors, type Door, type TalkBy } from './next-doors.ts';
import type { Channel, CountryServices, Service } from './schema.ts';

const base = { cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;
const phone: Channel = { type: 'phone', value: '116123', display: '116 123', dialAs: 'short-code', ...base };
const sms: Channel = { type: 'sms', value: '85258', display: '85258', dialAs: 'short-code', ...base };
const web: Channel = { type: 'web', value: 'https://example.org', ...base };

function service(id: string, kind: Service['kind'], part: Partial<Service> = {}): Service {
  return {
    id,
    kind,
    name: id,
    operator: 'Somebody',
    topics: [],
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

const emergency = service('emergency', 'emergency');
const country = (...services: readonly Service[]): CountryServices => ({
  country: 'ZZ',
  full: true,
  crisisCard: ['emergency', 'line', 'text'],
  services: [emergency, ...services],
});
const line = service('line', 'crisis-line');
const text = service('text', 'text-line', { channels: [sms] });
const doctor = service('doctor', 'primary-care', { channels: [web] });
const today = '2026-12-01';
const idOf = (door: Door): string | undefined => ('service' in door ? door.service?.id : undefined);

describe('nextDoors', () => {
  it.each([
    ['call', 'line', 'you-would-rather-call'],
    ['text', 'text', 'you-would-rather-text'],
    ['in-person', 'doctor', 'you-would-rather-meet'],
    ['any', 'doctor', 'can-find-the-right-help'],
  ] as const)('who would rather %s is named %s', (talkBy, id, reason) => {
    const doors = nextDoors(country(line, text, doctor), { talkBy, today });
    expect(idOf(doors.named)).toBe(id);
    expect(doors.named.reason).toBe(reason);
  });

  it('names somebody the person knows where the country has only its emergency number', () => {
    const doors = nextDoors(country(), { talkBy: 'call', today });
    expect(doors.named.kind).toBe('someone-i-know');
    expect(doors.others.map((door) => door.kind)).toEqual(['professional', 'self-help']);
  });

  it('does not claim to know a way to text where there is none', () => {
    const doors = nextDoors(country(line), { talkBy: 'text', today });
    expect(idOf(doors.named)).toBe('line');
    expect(doors.named.reason).toBe('outside-your-own-life');
  });

  it('promises that no name is needed only where the source says so', () => {
    const reasonOf = (part: Partial<Service>): string =>
      nextDoors(country(service('line', 'crisis-line', part)), { talkBy: 'in-person', today }).others[1].reason;
    expect(reasonOf({ anonymous: true })).toBe('no-name-needed');
    expect(reasonOf({})).toBe('outside-your-own-life');
  });

  it('names an entry for the whole country and any age before others', () => {
    const regional = service('regional', 'crisis-line', { region: 'Scotland' });
    const young = service('young', 'crisis-line', { ages: 'up to 24' });
    expect(idOf(nextDoors(country(regional, young, line), { talkBy: 'call', today }).named)).toBe('line');
    expect(idOf(nextDoors(country(regional), { talkBy: 'call', today }).named)).toBe('regional');
  });

  it('names what was read lately before what was never read', () => {
    const neverRead = service('never-read', 'primary-care', { checkedOn: null, channels: [web] });
    const route = service('route', 'self-referral');
    expect(idOf(nextDoors(country(neverRead, route), { talkBy: 'any', today }).named)).toBe('route');
    expect(idOf(nextDoors(country(line, service('other', 'helpline')), { talkBy: 'call', today: '2027-09-01' }).named)).toBe('other');
  });

  it('always gives three different doors, somebody known among them, never the emergency service or a held-back entry', () => {
    const kinds = fc.constantFrom<Service['kind']>(
      'emergency',
      'crisis-line',
      'text-line',
      'helpline',
      'primary-care',
      'self-referral',
      'community',
      'men',
    );
    const anyService = fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      kind: kinds,
      channels: fc.constantFrom<Channel[]>([phone], [sms], [web], [phone, sms]),
      showByDefault: fc.boolean(),
      checkedOn: fc.constantFrom(null, '2020-01-01', '2026-11-23'),
    });
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 8 }), fc.constantFrom<TalkBy>('call', 'text', 'in-person', 'any'), (parts, talkBy) => {
        const all = country(...parts.map(({ id, kind, ...part }) => service(id, kind, part)));
        const doors = nextDoors(all, { talkBy, today });
        const three = [doors.named, ...doors.others];
        expect(new Set(three.map((door) => door.kind)).size).toBe(3);
        expect(three.some((door) => door.kind === 'someone-i-know')).toBe(true);
        for (const door of three) {
          if (!('service' in door) || door.service === undefined) continue;
          expect(door.service.kind).not.toBe('emergency');
          expect(door.service.showByDefault).toBe(true);
        }
        expect(nextDoors(all, { talkBy, today })).toEqual(doors);
      }),
    );
  });
});
