import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSource } from '#domain/hsds/read-source.ts';

import { anyText, damagedText } from './damage.ts';
import { tryAll } from './laws.ts';
import { expectSoundSource, limits } from './sound-source.ts';

const tables: Readonly<Record<string, string>> = {
  'services.csv':
    'id,organization_id,name,status,assured_date,email,url\r\n1,o1,"Talking, room",active,2026-03-01,room@clinic.example,https://clinic.example\r\n2,o1,Other room,active,2026-03-01,,\r\n',
  'organizations.csv': 'id,name\r\no1,Mill Lane Clinic\r\n',
  'phones.csv': 'id,service_id,location_id,number,type\r\np1,1,,0113 496 0001,voice\r\np2,,w1,0113 496 0002,voice\r\n',
  'service_at_location.csv': 'id,service_id,location_id\r\nj1,2,w1\r\n',
  'locations.csv': 'id,name\r\nw1,Mill Lane\r\n',
  'schedules.csv': 'id,service_id,freq,byday,opens_at,closes_at\r\ns1,1,WEEKLY,"MO,TU",09:00,17:00\r\n',
};
const names = Object.keys(tables);

type Files = Readonly<Record<string, string>>;

/** One of the tables or several, damaged. */
const damaged: fc.Arbitrary<Files> = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names), damagedText(Object.values(tables)), fc.nat({ max: 20 }))
  .chain(([one, other, text, cut]) =>
    fc.oneof(
      damagedText([tables[one] ?? '']).map((broken) => ({ ...tables, [one]: broken })),
      damagedText([tables[other] ?? '']).map((broken) => ({ ...tables, [one]: text.slice(cut), [other]: broken })),
    ),
  );

/** Headings that reach into every object, and more of them than any table has. */
const awkward: fc.Arbitrary<Files> = fc
  .tuple(fc.constantFrom('__PROTO__', 'Constructor', 'prototype', 'id', ''), fc.nat({ max: 300 }), fc.nat({ max: 100 }))
  .map(([name, columns, rows]) => ({ 'services.csv': `id,${`${name},`.repeat(columns)}name,status\n${'a\n'.repeat(rows)}` }));

describe('fault 43, 45, 47: tables of places', () => {
  it('the sound tables are taken', () => {
    const source = readSource(
      names.map((name) => ({ name, text: tables[name] ?? '' })),
      limits,
    );
    expect(source.kind === 'ok' && source.source.services.length).toBe(2);
  });

  it('tables of Open Referral', async () => {
    const any: fc.Arbitrary<Files> = anyText.map((text) => ({ 'services.csv': text }));
    const tried = tryAll(
      fc.oneof({ weight: 8, arbitrary: damaged }, { weight: 1, arbitrary: awkward }, { weight: 1, arbitrary: any }),
      (files) =>
        expectSoundSource(
          readSource(
            Object.entries(files).map(([name, text]) => ({ name, text })),
            limits,
          ),
        ),
    );
    await expect(tried).resolves.toBeUndefined();
  });
});
