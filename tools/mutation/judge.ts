import { dirname } from 'node:path';

import type { Mutant } from './mutants.ts';
import { askAll, type Question } from './rounds.ts';

/** What noticed nothing wrong: a mutant that no test reaches is `unreached`. */
export type Verdict = { readonly mutant: Mutant; readonly end: 'killed' | 'survived' | 'unreached' };

type Reach = { readonly test: string; readonly ms: number; readonly hits: number };

/**
 * Asks the tests about each mutant. First every test file runs as the code is, which tells what it reaches; then each mutant meets
 * the nearest and quickest file that reaches it, and those that survive meet all the others.
 */
export async function judge(tree: string, mutants: readonly Mutant[], tests: readonly string[]): Promise<readonly Verdict[]> {
  const endless = Number.MAX_SAFE_INTEGER;
  const plain = tests.map((test, at): Question => ({ key: `t${at}`, mostHits: endless, tests: [test] }));
  const asItIs = await askAll(tree, [...plain, { key: 'together', mostHits: endless, tests }]);
  if (asItIs.get('together')?.killed !== false) throw new Error('these tests fail when they run in one file');
  const broken = plain.filter(({ key }) => asItIs.get(key)?.killed !== false).flatMap((question) => question.tests);
  if (broken.length > 0) throw new Error(`these tests fail as the code is: ${broken.join(', ')}`);

  const reaches = new Map<string, Reach[]>(mutants.map(({ id }) => [id, []]));
  for (const {
    key,
    tests: [test = ''],
  } of plain) {
    const { ms = 0, hits = {} } = asItIs.get(key) ?? {};
    for (const [id, count] of Object.entries(hits)) reaches.get(id)?.push({ test, ms, hits: count });
  }

  const killed = new Set<string>();
  async function round(name: string, part: (sorted: readonly Reach[]) => readonly Reach[]): Promise<void> {
    const questions = mutants
      .filter(({ id }) => !killed.has(id))
      .flatMap((mutant): Question[] => {
        const asked = part(nearestFirst(mutant, reaches.get(mutant.id) ?? []));
        if (asked.length === 0) return [];
        // As Stryker does: a hundred times as often as without it is an endless loop.
        const mostHits = 1000 + 100 * asked.reduce((sum, { hits }) => sum + hits, 0);
        return [{ key: `${name}${mutant.id}`, mutant: mutant.id, mostHits, tests: asked.map(({ test }) => test) }];
      });
    const answers = await askAll(tree, questions);
    for (const { key, mutant = '' } of questions) if (answers.get(key)?.killed === true) killed.add(mutant);
    console.log(`${questions.length} asked, ${killed.size} of ${mutants.length} noticed`);
  }
  await round('a', (sorted) => sorted.slice(0, 1));
  await round('b', (sorted) => sorted.slice(1));

  return mutants.map((mutant) => {
    if (killed.has(mutant.id)) return { mutant, end: 'killed' };
    return { mutant, end: (reaches.get(mutant.id) ?? []).length === 0 ? 'unreached' : 'survived' };
  });
}

function nearestFirst({ file }: Mutant, reached: readonly Reach[]): readonly Reach[] {
  const beside = file.replace(/\.tsx?$/, '.test.');
  const far = (test: string) => (test.startsWith(beside) ? 0 : dirname(test) === dirname(file) ? 1 : 2);
  return [...reached].sort((one, other) => far(one.test) - far(other.test) || one.ms - other.ms);
}
