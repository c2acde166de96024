import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { judge } from './judge.ts';
import { drawSample, keepOnly, plantAll, type Mutant } from './mutants.ts';
import { vitestConfig } from './rounds.ts';
import { percent, survivors, table } from './score.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const code = `export function isOld(years: number): boolean {
  return years >= 65;
}

export function unasked(): number {
  return 1 + 1;
}

export function drops(from: number): number {
  let left = from;
  while (left > 0) left -= 1;
  return left;
}
`;

/** It never asks at 65 itself: so `>` in the place of `>=` lives on. */
const test = `import { expect, it } from 'vitest';
import { drops, isOld } from './age.ts';

it('knows the old', () => {
  expect([isOld(80), isOld(20)]).toEqual([true, false]);
  expect(drops(3)).toBe(0);
});
`;

const file = 'src/domain/age/age.ts';

describe('the mutants', () => {
  it('names a planted survivor, what no test reaches, and stops at no endless loop', { timeout: 300_000 }, async () => {
    mkdirSync(join(root, '.cache/mutation'), { recursive: true });
    const tree = mkdtempSync(join(root, '.cache/mutation/test-'));
    try {
      mkdirSync(join(tree, 'src/domain/age'), { recursive: true });
      cpSync(join(root, 'tests/noise-fails.ts'), join(tree, 'tests/noise-fails.ts'));
      cpSync(join(root, 'package.json'), join(tree, 'package.json'));
      writeFileSync(join(tree, 'vitest.config.ts'), vitestConfig);
      writeFileSync(join(tree, 'src/domain/age/age.test.ts'), test);
      const { mutants, planted } = await plantAll(new Map([[file, code]]));
      for (const [name, text] of planted) writeFileSync(join(tree, name), keepOnly(text, new Set(mutants.map(({ id }) => id))));
      const verdicts = await judge(tree, mutants, ['src/domain/age/age.test.ts']);
      const ends = Map.groupBy(verdicts, ({ end }) => end);
      expect(ends.get('survived')?.map(({ mutant }) => mutant.after)).toContain('years > 65');
      expect(ends.get('unreached')?.map(({ mutant }) => mutant.line)).toEqual([5, 6]);
      expect(ends.get('killed')?.map(({ mutant }) => mutant.after)).toEqual(expect.arrayContaining(['years < 65', 'left += 1']));
      expect(survivors(verdicts)).toContain(`${file}:2:10 EqualityOperator\n    - years >= 65\n    + years > 65`);
      expect(percent(verdicts)).toBeLessThan(100);
      expect(table(verdicts)).toMatch(/ \d+ of \d+ +domain\/age$/);
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });

  it('are taken out of the code again where they are not in the sample', async () => {
    const { mutants, planted } = await plantAll(new Map([[file, code]]));
    const kept = keepOnly(planted.get(file) ?? '', new Set(['0']));
    expect(mutants.length).toBeGreaterThan(5);
    expect(kept.match(/stryMutAct_9fa48\("\d+"\)/g)).toEqual(['stryMutAct_9fa48("0")']);
    expect(kept.match(/stryCov_9fa48\("[^)]*\)/g)).toEqual(['stryCov_9fa48("0")']);
  });
});

describe('the sample', () => {
  const mutants = ['a', 'a', 'a', 'a', 'b', 'c'].flatMap((folder, at) =>
    Array.from({ length: folder === 'a' ? 100 : 10 }, (_, part): Mutant => {
      const place = { file: `src/domain/${folder}/x.ts`, line: 1, column: 1 };
      return { id: `${at}-${part}`, ...place, kind: 'Any', before: '1', after: '2' };
    }),
  );

  it('meets each folder, and is the same for the same seed', () => {
    const drawn = drawSample(mutants, 42, 7);
    expect([...Map.groupBy(drawn, (mutant) => mutant.file).values()].map((there) => there.length)).toEqual([40, 3, 3]);
    expect(drawSample(mutants, 42, 7)).toEqual(drawn);
    expect(drawSample(mutants, 42, 8)).not.toEqual(drawn);
  });
});
