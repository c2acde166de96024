import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { printSchemas } from '#tools/content/json-schemas.ts';

/** `content/schemas` is printed from the code for the editors of authors: never edited, never behind. */

const folder = join(import.meta.dirname, '../../content/schemas');

type Files = ReadonlyMap<string, string>;

function outOfDate(kept: Files, printed: Files): readonly string[] {
  return [
    ...[...printed].flatMap(([name, text]) => {
      if (!kept.has(name)) return [`${name} is missing`];
      return kept.get(name) === text ? [] : [`${name} is not as the code prints it`];
    }),
    ...[...kept.keys()].filter((name) => !printed.has(name)).map((name) => `${name} is printed by nothing`),
  ].map((fault) => `${fault}; run "npm run content:schemas"`);
}

const kept: Files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const printed: Files = new Map(printSchemas());

describe('content/schemas', () => {
  it('is as the code prints it', () => {
    expect(printed.size).toBeGreaterThan(10);
    expect(outOfDate(kept, printed)).toEqual([]);
  });

  it('is found out when one differs, is missing, or stands there for nothing', () => {
    const [[name, text] = ['', '']] = printed;
    const planted = new Map([...kept, [name, text.replace('{', '{ ')], ['gone.schema.json', '{}']]);
    planted.delete([...printed.keys()].at(-1) ?? '');
    expect(outOfDate(planted, printed)).toHaveLength(3);
  });
});
