import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coreDigits } from '#domain/hsds/phone-number.ts';
import { readSource } from '#domain/hsds/read-source.ts';
import { sift } from '#domain/hsds/sift.ts';
import { stableUuid } from '#domain/hsds/stable-uuid.ts';
import { hsdsPage, type CountryOf } from '#domain/hsds/to-hsds.ts';
import type { Channel, Service } from '#domain/service/schema.ts';

import { keptCountries } from './kept-directory.ts';

const today = '2026-11-23';
const directory = keptCountries();
const page = hsdsPage(directory);

/** What a file can carry and a reader may take over. Who read the source and when is never taken over: only a person can say it. */
function facts(service: Service) {
  const { source: _source, checkedOn: _on, confidence: _sure, showByDefault: _shown, operator, ...rest } = service;
  return { ...rest, operator, languages: service.languages.toSorted() };
}

/** In the order of the import: numbers in several languages add those languages to the service. */
function reread(one: CountryOf): readonly Service[] {
  const outcome = readSource([{ name: 'export.json', text: JSON.stringify(hsdsPage([one])) }], { length: 50_000_000, rows: 100_000 });
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  const sifted = sift(
    outcome.source,
    { country: one.country, publisher: 'Cairn', today },
    { country: one.country, curated: [], replaced: [] },
  );
  const lost = sifted.dropped.filter(({ read, name }) => read.kind !== 'emergency' && name !== '');
  if (lost.length > 0) throw new Error(lost.map(({ name, why }) => `${name}: ${why}`).join('\n'));
  return sifted.kept.map(({ service }) => service);
}

describe('our directory as HSDS', () => {
  const root = fileURLToPath(new URL('../../../shared/samples/hsds-3/schema/service_with_definitions.json', import.meta.url));
  const published = existsSync(root) ? (JSON.parse(readFileSync(root, 'utf8')) as object) : undefined;
  const id = { type: 'string', format: 'uuid' };
  const rows = (required: readonly string[], more: object = {}) => ({
    type: 'array',
    items: { type: 'object', required: ['id', ...required], properties: { id, ...more } },
  });
  /** The part of the published schema that we must not break, in our own words, for where the published one does not lie beside us. */
  const own = {
    type: 'object',
    required: ['id', 'name', 'status', 'organization'],
    properties: {
      id,
      name: { type: 'string' },
      status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      url: { type: 'string', format: 'uri' },
      email: { type: 'string', format: 'email' },
      minimum_age: { type: 'number' },
      assured_date: { type: 'string', format: 'date' },
      organization: { type: 'object', required: ['id', 'name', 'description'], properties: { id } },
      phones: rows(['number']),
      schedules: rows([], {
        freq: { enum: ['WEEKLY', 'MONTHLY'] },
        byday: { type: 'string' },
        opens_at: { type: 'string', pattern: '^\\d\\d:\\d\\d$' },
      }),
      languages: rows([]),
      cost_options: rows([], { amount: { type: 'number' } }),
      service_areas: rows([]),
      attributes: rows([], { taxonomy_term: { type: 'object', required: ['id', 'name', 'description'], properties: { id } } }),
    },
  };

  it.each([
    ['our own small schema', own],
    ['the published schema of HSDS 3.0', published],
  ])('keeps to %s', (_what, schema) => {
    if (schema === undefined) return;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const faultOf = (one: object) => (validate(one) ? [] : [ajv.errorsText(validate.errors)]);
    const faults = page.contents.flatMap((one) => faultOf(one).map((fault) => `${one.name}: ${fault}`));
    expect(faults).toEqual([]);
    // The check can fail.
    expect(validate({ ...page.contents[0], status: 'open' })).toBe(false);
    expect(validate({ ...page.contents[0], id: 'gb-samaritans' })).toBe(false);
  });

  it('gives each entry and each part an id of its own, the same in every export', () => {
    const ids = page.contents.flatMap((one) =>
      [one, ...one.phones, ...one.schedules, ...one.languages, ...one.attributes].map((part) => part.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(stableUuid('a')).toBe(stableUuid('a'));
    expect(JSON.stringify(hsdsPage(directory))).toBe(JSON.stringify(page));
  });

  it('writes numbers as they are dialled: a + stays, and short codes get no prefix', () => {
    const dialled = directory.flatMap(({ services }) =>
      services.flatMap(({ channels }) => channels.flatMap((one) => ('display' in one ? [one.value] : []))),
    );
    expect(page.contents.flatMap(({ phones }) => phones.map(({ number }) => number))).toEqual(dialled);
    expect(dialled.some((number) => number.startsWith('+')) && dialled.some((number) => number.length < 6)).toBe(true);
  });

  it.each(directory.map((one) => [one.country, one] as const))(
    '%s is read again as it was, without its emergency numbers',
    (_code, one) => {
      // Two digits are an emergency number wherever there are such, also with a choice in its menu: no list supplies them.
      const isEmergency = (channel: Channel) =>
        'display' in channel && (['000', '112', '911', '999'].includes(coreDigits(channel.value, one.country)) || channel.value.length < 3);
      const wanted = one.services.filter((service) => service.kind !== 'emergency' && !service.channels.every(isEmergency));
      const again = reread({ ...one, services: wanted });
      const withPhoneLanguages = wanted.map((service) => ({
        ...service,
        languages: [
          ...new Set([
            ...service.languages,
            ...service.channels.flatMap((channel) => ('languages' in channel ? (channel.languages ?? []) : [])),
          ]),
        ],
      }));
      expect(again.map(facts)).toEqual(withPhoneLanguages.map(facts));
      expect(again.map(({ source }) => source.date)).toEqual(wanted.map(({ checkedOn }) => checkedOn));
      expect(again.every(({ checkedOn, confidence }) => checkedOn === null && confidence !== 'high')).toBe(true);
      if (one.services.some(({ kind }) => kind === 'emergency')) {
        const all = readSource([{ name: 'e.json', text: JSON.stringify(hsdsPage([one])) }], { length: 50_000_000, rows: 100_000 });
        if (all.kind !== 'ok') throw new Error(all.kind);
        const { kept } = sift(
          all.source,
          { country: one.country, publisher: 'Cairn', today },
          { country: one.country, curated: [], replaced: [] },
        );
        expect(kept.filter(({ service }) => service.kind === 'emergency')).toEqual([]);
      }
    },
  );

  it('any entry that our schema allows is read again as it was', () => {
    const word = fc
      .tuple(fc.constantFrom('Room', 'Maß', 'Café’s line', 'A list of words'), fc.nat(99))
      .map(([text, nth]) => `${text} ${nth}`);
    const around = {
      cost: fc.constantFrom('free' as const, 'local-rate' as const, 'unknown' as const),
      hours: fc.constantFrom('24/7', 'unknown', 'Mo-Fr 09:00-17:00; PH off', 'Sa 18:00-02:00'),
      tz: fc.constant('Europe/London'),
    };
    const number = fc.integer({ min: 1, max: 9999 }).map((tail) => `0113496${String(tail).padStart(4, '0')}`);
    const telephone = number.chain((value) =>
      fc.record({
        type: fc.constantFrom('phone' as const, 'sms' as const),
        value: fc.constant(value),
        display: fc.constant(`${value.slice(0, 4)} ${value.slice(4)}`),
        dialAs: fc.constant('national' as const),
        ...around,
      }),
    );
    const web = fc.record({
      type: fc.constant('web' as const),
      value: fc.nat(999).map((nth) => `https://room-${nth}.example/a?b=${nth}`),
      ...around,
    });
    const service: fc.Arbitrary<Service> = fc
      .record({
        name: word,
        operator: word,
        kind: fc.constantFrom('helpline' as const, 'crisis-line' as const, 'community' as const),
        topics: fc.array(word, { maxLength: 3 }),
        languages: fc.uniqueArray(fc.constantFrom('en', 'cy', 'pt-BR'), { maxLength: 3 }),
        channels: fc.uniqueArray(fc.oneof(telephone, web), { minLength: 1, maxLength: 5, selector: ({ value }) => value }),
        forWhom: word,
        expect: fc.array(word, { maxLength: 3 }),
        checkedOn: fc.constantFrom('2026-11-23', '2026-01-01'),
        anonymous: fc.boolean(),
      })
      .map((one) => ({
        ...one,
        id: 'gb-one',
        source: { title: 'A page', url: 'https://a.example', date: null, read: true },
        confidence: 'high' as const,
        showByDefault: true,
      }));
    fc.assert(
      fc.property(service, (one) => {
        expect(reread({ country: 'GB', services: [one] }).map(facts)).toEqual([facts(one)]);
      }),
      { numRuns: Number(process.env['CAIRN_FUZZ'] ?? 300) },
    );
  }, 120_000);
});
