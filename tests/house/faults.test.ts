import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| (\d+) \| [^|]+ \| (.*) \|$/.exec(line) ?? [])
  .flatMap((part, at, all) => (at % 3 === 0 ? [{ number: Number(all[at + 1]), cell: all[at + 2] ?? '' }] : []));

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
    for (const file of named) expect(existsSync(join(root, file)), file).toBe(true);
    expect(named.toSorted()).toEqual([...(titled().get(number) ?? [])].toSorted());
    if (named.length === 0) expect(cell.length).toBeGreaterThan(40);
  });
});
