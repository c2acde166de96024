import { describe, expect, it } from 'vitest';

import { drawerSchemas } from '#domain/record/schema.ts';

import { drawerNames, manyNames, singleNames } from './drawer-names.ts';
import { ledger, metaLedger } from './tables.ts';

const names = Object.keys(drawerSchemas) as readonly (keyof typeof drawerSchemas)[];

describe('the ledger', () => {
  it('has an entry for every drawer and no other', () => {
    expect([...drawerNames].sort()).toEqual([...names].sort());
    expect(Object.keys(ledger).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s: every field of the record, and no other, has its line', (name) => {
    expect(Object.keys(ledger[name].fields).sort()).toEqual(Object.keys(drawerSchemas[name].entries).sort());
  });

  it.each(names)('%s: says what it holds, by what it is found, and when it goes', (name) => {
    const { holds, key, erasedOn } = ledger[name];
    expect(holds).toMatch(/^[A-Z].{20,}\.$/);
    expect(key).toBe((singleNames as readonly string[]).includes(name) ? 'only' : 'id');
    expect('id' in drawerSchemas[name].entries).toBe((manyNames as readonly string[]).includes(name));
    expect(erasedOn).toContain('everything');
  });

  it('lets answers, consents and the study travel to research, counts from three more, and nothing else', () => {
    const travelling = names.filter((name) => Object.values(ledger[name].fields as Readonly<Record<string, string>>).includes('research'));
    expect(travelling.toSorted()).toEqual(['consents', 'enrolments', 'moods', 'readings', 'sittings']);
    const counted = names.filter((name) => Object.values(ledger[name].fields as Readonly<Record<string, string>>).includes('counted'));
    expect(counted.toSorted()).toEqual(['checkIns', 'progress', 'readings']);
  });

  it('keeps the facts about the installation on the device, but for its random name', () => {
    const { installId, ...others } = metaLedger.fields;
    expect(installId).toBe('research');
    expect(new Set(Object.values(others))).toEqual(new Set(['never']));
    expect(metaLedger.erasedOn).toContain('everything');
  });
});
