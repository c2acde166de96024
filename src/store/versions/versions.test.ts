import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { drawerSchemas } from '#domain/record/schema.ts';

import { bringUp } from '../bring-up.ts';
import type { Cellar, Meta } from '../cellar.ts';
import { plainCodec } from '../codec.ts';
import { openDexieCellar } from '../dexie-cellar.ts';
import { createMemoryCellar } from '../memory-cellar.ts';
import { freshBrowser } from '../stand-ins.test-data.ts';
import { drawerNames, onlyId, singleNames, type DrawerName } from '../drawer-names.ts';

import { firstExamples } from './001-first.ts';
import { studiesExamples } from './002-studies.ts';
import { tellingsExamples } from './003-tellings.ts';
import { listsExamples } from './004-lists.ts';
import { sealedExamples } from './005-sealed.ts';
import type { StoreVersion, VersionExample } from './version.ts';
import { newestSchema, versions } from './versions.ts';

/** Each version and its examples. A version that is missing here has not been tried. */
const tried: readonly { readonly file: string; readonly examples: readonly VersionExample[] }[] = [
  { file: '001-first.ts', examples: firstExamples },
  { file: '002-studies.ts', examples: studiesExamples },
  { file: '003-tellings.ts', examples: tellingsExamples },
  { file: '004-lists.ts', examples: listsExamples },
  { file: '005-sealed.ts', examples: sealedExamples },
];

describe('fault 19: census of the versions', () => {
  it('every file is listed, numbered in order without a gap, and tried', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => /^\d/.test(name))
      .sort();
    expect(files).toEqual(tried.map(({ file }) => file));
    expect(versions.map(({ number }) => String(number).padStart(3, '0'))).toEqual(files.map((name) => name.slice(0, 3)));
    expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: newestSchema }, (_, at) => at + 1));
  });

  it('together they add every drawer once', () => {
    expect(versions.flatMap(({ adds }) => adds).sort()).toEqual([...drawerNames].sort());
  });

  it.each(tried)('$file: has an example for each drawer it adds', ({ examples, file }) => {
    const version = versions.find(({ number }) => Number(file.slice(0, 3)) === number);
    const added = examples.filter(({ before }) => before === undefined).map(({ drawer }) => drawer);
    expect([...new Set(added)].sort()).toEqual([...(version?.adds ?? [])].sort());
  });

  it.each(tried)('$file: brings each example over, and then each is a record of today', ({ file, examples }) => {
    const own = Number(file.slice(0, 3));
    for (const { drawer, before, after } of examples) {
      const version = versions.find(({ number }) => number === own);
      if (before !== undefined) expect(version?.bring(drawer, before)).toEqual(after);
      const today = versions.filter(({ number }) => number > own).reduce((value, later) => later.bring(drawer, value), after);
      expect(v.safeParse(drawerSchemas[drawer], today).issues).toBeUndefined();
    }
  });
});

const meta: Meta = { installId: 'i', schema: newestSchema, seq: 5, count: 2 };

/** A version that was never shipped, to try the bringing over of words. */
const next: StoreVersion = {
  number: newestSchema + 1,
  adds: [],
  bring: (drawer, before) => (drawer === 'pieces' ? { ...(before as object), mood: 'unknown' } : before),
};

async function fill(cellar: Cellar): Promise<void> {
  const rows: readonly { readonly drawer: DrawerName; readonly id: string; readonly body: string }[] = [
    { drawer: 'pieces', id: 'a', body: '{"text":"words"}' },
    { drawer: 'settings', id: onlyId, body: '{"country":"GB"}' },
    { drawer: 'pieces', id: 'broken', body: '{"half' },
  ];
  await cellar.commit({}, () => ({ put: rows.map(({ drawer, id, body }, at) => ({ drawer, row: { id, seq: at + 1, body } })), meta }));
}

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['memory', async () => createMemoryCellar(meta)],
  ['database', () => openDexieCellar({ name: 'cairn', onBlocked: () => undefined })],
] as const)('bringing over in %s', (_name, open) => {
  it('brings each row over and keeps its place, and leaves a row that cannot be opened as it was', async () => {
    const cellar = await open();
    await fill(cellar);
    await bringUp({ cellar, codec: plainCodec, versions: [...versions, next] });
    const { meta: after, drawers } = await cellar.look({ drawers: ['pieces', 'settings'] });
    expect(after).toMatchObject({ installId: 'i', schema: newestSchema + 1, seq: 6, count: 2 });
    expect(drawers).toEqual([
      [
        { id: 'a', seq: 1, body: '{"text":"words","mood":"unknown"}' },
        { id: 'broken', seq: 3, body: '{"half' },
      ],
      [{ id: onlyId, seq: 2, body: '{"country":"GB"}' }],
    ]);
    expect(singleNames).toContain('settings');
    cellar.close();
  });

  it('fault 18: changes nothing when it fails halfway, and nothing when there is nothing to do', async () => {
    const cellar = await open();
    await fill(cellar);
    const before = await cellar.look({ drawers: drawerNames });
    const faulty: StoreVersion = {
      ...next,
      bring: (drawer) => {
        if (drawer === 'settings') throw new RangeError('a fault in the version');
        return {};
      },
    };
    await expect(bringUp({ cellar, codec: plainCodec, versions: [...versions, faulty] })).rejects.toThrow('a fault in the version');
    await bringUp({ cellar, codec: plainCodec, versions });
    expect(await cellar.look({ drawers: drawerNames })).toEqual(before);
    cellar.close();
  });

  it('fault 16: begins again when another window wrote meanwhile, so that its words are brought over too', async () => {
    const cellar = await open();
    await fill(cellar);
    let interrupted = false;
    const meanwhile: Cellar = {
      ...cellar,
      async commit(question, decide) {
        if (!interrupted) {
          interrupted = true;
          const row = { id: 'b', seq: 9, body: '{"text":"just now"}' };
          await cellar.commit({}, () => ({ put: [{ drawer: 'pieces', row }], meta: { ...meta, seq: 6, count: 3 } }));
        }
        await cellar.commit(question, decide);
      },
    };
    await bringUp({ cellar: meanwhile, codec: plainCodec, versions: [...versions, next] });
    const { meta: after, drawers } = await cellar.look({ drawers: ['pieces'] });
    expect(after).toMatchObject({ schema: newestSchema + 1, seq: 7, count: 3 });
    expect(drawers[0]?.map(({ body }) => body)).toContain('{"text":"just now","mood":"unknown"}');
    cellar.close();
  });
});
