import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { countries, finders } from './read-services.ts';
import * as laws from '#tools/content/laws/service-laws.ts';

const FACTS = new URL('../../../shared/directory/facts.json', import.meta.url);

const channelFact = v.object({
  type: v.string(),
  value: v.string(),
  display: v.optional(v.string()),
  dial_as: v.optional(v.string()),
  cost: v.string(),
  hours: v.string(),
  tz: v.string(),
  keyword: v.optional(v.string()),
  then_press: v.optional(v.string()),
  textphone: v.optional(v.boolean()),
  languages: v.optional(v.array(v.string())),
});
const factSchema = v.array(
  v.object({
    id: v.string(),
    country: v.string(),
    kind: v.string(),
    channels: v.array(channelFact),
    source_url: v.nullable(v.string()),
    source_date: v.nullable(v.string()),
    source_url_read: v.boolean(),
    source_url_is_site_root: v.optional(v.boolean()),
    checked_on: v.nullable(v.string()),
    confidence: v.string(),
    show_by_default: v.boolean(),
  }),
);

describe.skipIf(!existsSync(FACTS))('the shelf against the facts it was made from (steps aside where the file is not at hand)', () => {
  const facts = existsSync(FACTS) ? v.parse(factSchema, JSON.parse(readFileSync(FACTS, 'utf8'))) : [];
  const hyphens = (text: string | undefined): string | undefined => text?.replaceAll('_', '-');
  const shown = facts.filter((fact) => fact.show_by_default);

  it('holds every entry of every country that may be shown, and none that is held back', () => {
    // Four ways to care were remembered without any address: nothing is shown without a source.
    const wanted = shown.filter((fact) => fact.source_url !== null).map((fact) => fact.id);
    expect(shown.filter((fact) => fact.source_url === null).map((fact) => fact.id)).toEqual(
      expect.arrayContaining(['it-csm', 'ph-rhu', 'za-clinic', 'cl-cesfam']),
    );
    expect(shown.length - wanted.length).toBe(4);
    expect([...new Set(facts.map((fact) => fact.country))].toSorted()).toEqual(
      [...countries.map(({ file }) => file.country), 'ZZ'].toSorted(),
    );
    const held = [...countries.flatMap(({ file }) => file.services.map((service) => service.id)), ...finders.map((finder) => finder.id)];
    expect(held.toSorted()).toEqual(wanted.toSorted());
  });

  it('has each number, its display, hours and cost as they were', () => {
    const ours = countries.flatMap(({ file }) =>
      file.services.map((service) => ({
        id: service.id,
        channels: service.channels.map((channel) => ({
          type: channel.type,
          value: channel.value,
          display: laws.isTelephone(channel) ? channel.display : undefined,
          dialAs: laws.isTelephone(channel) ? channel.dialAs : undefined,
          cost: channel.cost,
          hours: channel.hours,
          tz: channel.tz,
          keyword: channel.type === 'sms' ? channel.keyword : undefined,
          thenPress: channel.type === 'phone' ? channel.thenPress : undefined,
          textphone: channel.type === 'phone' ? channel.textphone : undefined,
          languages: laws.isTelephone(channel) ? channel.languages : undefined,
        })),
        source: [service.source.url, service.source.date, service.source.read, service.checkedOn, service.confidence, service.kind],
      })),
    );
    const theirs = ours
      .map(({ id }) => shown.find((fact) => fact.id === id))
      .flatMap((fact) => (fact === undefined ? [] : [fact]))
      .map((fact) => ({
        id: fact.id,
        channels: fact.channels.map(({ type, dial_as, cost, then_press, ...same }) => ({
          display: undefined,
          keyword: undefined,
          textphone: undefined,
          languages: undefined,
          ...same,
          type: hyphens(type),
          dialAs: hyphens(dial_as),
          cost: hyphens(cost),
          thenPress: then_press,
        })),
        source: [
          fact.source_url,
          fact.source_date,
          fact.source_url_read && fact.source_url_is_site_root !== true,
          fact.checked_on,
          fact.confidence,
          hyphens(fact.kind),
        ],
      }));
    expect(ours).toEqual(theirs);
  });
});
