import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', cell = ''] = /^\| (\d+) \| [^|]+ \| (.*) \|$/.exec(line) ?? [];
    return number === '' ? [] : [{ number: Number(number), cell }];
  });

/** Files whose tests carry a number, by number. */
function titled(): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const folder of ['src', 'tests', 'tools']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(test|spec|fuzz)\.tsx?$/.test(name)) continue;
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      for (const [, numbers = ''] of readFileSync(join(root, file), 'utf8').matchAll(/fault ((?:\d+, )*\d+): /g)) {
        for (const number of numbers.split(', ')) found.set(Number(number), (found.get(Number(number)) ?? new Set()).add(file));
      }
    }
  }
  return found;
}

describe('the table of faults', () => {
  it('names every number once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 65 }, (_, at) => at + 1));
  });

  it.each(rows)('fault $number stands where the titles say, or says why not', ({ number, cell }) => {
    const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(named.toSorted()).toEqual([...(titled().get(number) ?? [])].toSorted());
    if (named.length === 0) expect(cell.length).toBeGreaterThan(40);
  });
});
