import { describe, expect, it } from 'vitest';

import { crisisCard, groupByKind, hasDayAndNightLine, isTelephone, linesAtSomeHours, servicesOfKind } from './card.ts';
import type { CountryServices, Service } from './schema.ts';

const telephone = {
  type: 'phone',
  value: '112',
  display: '112',
  dialAs: 'short-code',
  cost: 'free',
  hours: '24/7',
  tz: 'Europe/London',
} as const;

function service(part: Partial<Service> & Pick<Service, 'id' | 'kind'>): Service {
  return {
    name: part.id,
    operator: 'Somebody',
    topics: [],
    languages: ['en'],
    channels: [telephone],
    source: { title: 'A page', url: 'https://example.org', date: null, read: true },
    checkedOn: '2026-11-23',
    confidence: 'high',
    showByDefault: true,
    forWhom: 'Anyone.',
    expect: [],
    ...part,
  };
}

function country(services: readonly Service[], card: string[]): CountryServices {
  return { country: 'ZZ', full: true, crisisCard: card, services };
}

const ids = (services: readonly Service[]): readonly string[] => services.map((one) => one.id);
const today = '2026-12-01';
const evenings = [{ ...telephone, hours: 'Mo-Su 18:00-24:00' }];

describe('crisisCard', () => {
  const services = [
    service({ id: 'line', kind: 'crisis-line' }),
    service({ id: 'emergency', kind: 'emergency' }),
    service({ id: 'text', kind: 'text-line' }),
  ];

  it('follows the order of the country', () => {
    expect(ids(crisisCard(country(services, ['emergency', 'text', 'line'])))).toEqual(['emergency', 'text', 'line']);
  });

  it('puts the emergency number first even when the file forgets it', () => {
    expect(ids(crisisCard(country(services, ['text', 'emergency'])))).toEqual(['emergency', 'text']);
    expect(ids(crisisCard(country(services, ['line'])))).toEqual(['emergency', 'line']);
  });

  it('leaves out what is held back and what does not exist', () => {
    const held = [...services, service({ id: 'held', kind: 'crisis-line', showByDefault: false })];
    expect(ids(crisisCard(country(held, ['emergency', 'held', 'nobody'])))).toEqual(['emergency']);
  });
});

describe('hasDayAndNightLine', () => {
  it('does not count the emergency number, nor a line with hours', () => {
    const emergency = service({ id: 'emergency', kind: 'emergency' });
    expect(hasDayAndNightLine(country([emergency], ['emergency']))).toBe(false);
    expect(
      hasDayAndNightLine(country([emergency, service({ id: 'line', kind: 'crisis-line', channels: evenings })], ['emergency', 'line'])),
    ).toBe(false);
    expect(hasDayAndNightLine(country([emergency, service({ id: 'line', kind: 'crisis-line' })], ['emergency', 'line']))).toBe(true);
  });
});

describe('linesAtSomeHours', () => {
  const sms = { ...telephone, type: 'sms', hours: 'Mo-Su 18:00-24:00' } as const;
  const web = { type: 'web', value: 'https://example.org', cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;
  const helpline = service({ id: 'helpline', kind: 'helpline', channels: evenings });
  const text = service({ id: 'text', kind: 'text-line', channels: [sms] });
  const line = service({ id: 'line', kind: 'crisis-line', channels: evenings });

  it('are crisis lines first, then lines for texts, then helplines', () => {
    expect(ids(linesAtSomeHours(country([helpline, text, line], [])))).toEqual(['line', 'text', 'helpline']);
  });

  it('are for everybody in the country, reached by telephone, and not on the card already', () => {
    const others = [
      service({ id: 'on-card', kind: 'crisis-line' }),
      service({ id: 'held', kind: 'crisis-line', showByDefault: false }),
      service({ id: 'in-wales', kind: 'crisis-line', regions: ['wales'] }),
      service({ id: 'website', kind: 'helpline', channels: [web] }),
      service({ id: 'youth', kind: 'youth' }),
      service({ id: 'gp', kind: 'primary-care' }),
    ];
    expect(ids(linesAtSomeHours(country([...others, helpline], ['on-card'])))).toEqual(['helpline']);
  });

  it('are reached without the internet: by calls and texts, and by nothing else', () => {
    expect([telephone, sms, web].map(isTelephone)).toEqual([true, true, false]);
    expect(isTelephone({ ...web, type: 'webchat' })).toBe(false);
  });
});

describe('groupByKind', () => {
  it('shows each service once, emergency first, and no empty group', () => {
    const groups = groupByKind(
      country(
        [
          service({ id: 'gp', kind: 'primary-care' }),
          service({ id: 'calm', kind: 'helpline', alsoKinds: ['men'] }),
          service({ id: 'emergency', kind: 'emergency' }),
        ],
        ['emergency'],
      ),
      today,
    );
    expect(groups.map((group) => [group.kind, ids(group.services)])).toEqual([
      ['emergency', ['emergency']],
      ['helpline', ['calm']],
      ['primary-care', ['gp']],
    ]);
  });

  it('puts day and night first and very old entries last', () => {
    const helplines = [
      service({ id: 'very-old', kind: 'helpline', checkedOn: '2025-01-01' }),
      service({ id: 'evenings', kind: 'helpline', channels: evenings }),
      service({ id: 'always', kind: 'helpline' }),
    ];
    expect(groupByKind(country(helplines, ['always']), today).map((group) => ids(group.services))).toEqual([
      ['always', 'evenings', 'very-old'],
    ]);
  });

  it('leaves out what is held back', () => {
    expect(groupByKind(country([service({ id: 'held', kind: 'helpline', showByDefault: false })], ['held']), today)).toEqual([]);
  });
});

describe('servicesOfKind', () => {
  it('keeps to the kind, and to what is shown', () => {
    const men = [service({ id: 'club', kind: 'men' }), service({ id: 'held', kind: 'men', showByDefault: false })];
    expect(ids(servicesOfKind(country([...men, service({ id: 'gp', kind: 'primary-care' })], []), 'men'))).toEqual(['club']);
  });

  it('finds a second kind too', () => {
    const all = country([service({ id: 'calm', kind: 'helpline', alsoKinds: ['men'] }), service({ id: 'club', kind: 'men' })], ['calm']);
    expect(ids(servicesOfKind(all, 'men'))).toEqual(['calm', 'club']);
  });
});
