import fc from 'fast-check';
import { expect, it } from 'vitest';

import { brokenLaws } from './match-laws.test-data.ts';
import { anyWish, chat, country, phone, service, sms, web } from './match.test-data.ts';
import { matchDoors } from './match.ts';
import { serviceKindSchema, type Channel, type Service } from './schema.ts';

const meeting: Channel = { type: 'in-person', value: 'High Street 1', cost: 'unknown', hours: 'unknown', tz: 'Europe/London' };

const anyService = fc.record({
  id: fc.stringMatching(/^[a-j]$/),
  kind: fc.constantFrom(...serviceKindSchema.options),
  alsoKinds: fc.subarray(['men', 'youth', 'crisis-line', 'domestic-abuse'] as const, { maxLength: 1 }).map((kinds) => [...kinds]),
  topics: fc.subarray([
    'any-distress',
    'suicide',
    'loneliness',
    'eating-disorders',
    'drugs',
    'domestic-abuse',
    'loss',
    'carers',
    'lgbt',
    'unheard-of',
  ]),
  channels: fc.constantFrom<Channel[]>([phone], [sms], [web], [phone, chat], [{ ...phone, cost: 'unknown', hours: 'unknown' }, meeting]),
  showByDefault: fc.boolean(),
  checkedOn: fc.constantFrom(null, '2020-01-01', '2026-06-01', '2026-11-23'),
  languages: fc.constantFrom<string[]>(['en'], ['cy'], ['en', 'cy']),
  region: fc.option(fc.constantFrom('England', 'England: North East', 'A town'), { nil: undefined }),
  regions: fc.option(fc.constantFrom<string[]>(['england'], ['england', 'wales'], ['scotland']), { nil: undefined }),
  hoursUnsure: fc.option(fc.boolean(), { nil: undefined }),
  anonymous: fc.option(fc.boolean(), { nil: undefined }),
  pairedWith: fc.option(fc.uniqueArray(fc.stringMatching(/^[a-k]$/), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
});

const anyServices = fc
  .uniqueArray(anyService, { maxLength: 9, selector: ({ id }) => id })
  .map((parts) => parts.map(({ id, kind, ...part }): Service => service(id, kind, part as Partial<Service>)));

const anyNow = fc
  .constantFrom('2026-11-24', '2026-12-25', '2027-03-01', '2029-01-01')
  .chain((today) => fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => ({ today, nowMs: Date.parse(today) + minute * 60_000 })));

it('keeps every law for any country, any answers and any time', () => {
  fc.assert(
    fc.property(anyServices, anyWish, anyNow, (services, wish, now) => {
      const all = country(...services);
      expect(brokenLaws({ country: all, wish, ...now }, matchDoors(all, wish, now))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

it('gives the same doors whatever order the places come in', () => {
  fc.assert(
    fc.property(
      anyServices.chain((services) => fc.tuple(fc.constant(services), fc.shuffledSubarray(services, { minLength: services.length }))),
      anyWish,
      anyNow,
      ([services, shuffled], wish, now) => {
        expect(matchDoors(country(...shuffled), wish, now)).toEqual(matchDoors(country(...services), wish, now));
      },
    ),
    { numRuns: 500 },
  );
});
