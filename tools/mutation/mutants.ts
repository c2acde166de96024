import { Instrumenter } from '@stryker-mutator/instrumenter';

import { seededDraw } from '#domain/random/seeded.ts';

export type Mutant = {
  readonly id: string;
  /** From the root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
};

type Files = ReadonlyMap<string, string>;

const quiet = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/**
 * All mutants of these files, by Stryker’s mutators, and the files with every mutant in them behind a switch: one build, and a test
 * run names the one that is on.
 */
export async function plantAll(files: Files): Promise<{ readonly mutants: readonly Mutant[]; readonly planted: Files }> {
  const given = [...files].map(([name, content]) => ({ name, content, mutate: true }));
  const made = await new Instrumenter(logger).instrument(given, { plugins: null, excludedMutations: [], ignorers: [] });
  const mutants = made.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    // Stryker counts lines from 0.
    line: location.start.line + 1,
    column: location.start.column + 1,
    kind: mutatorName,
    before: between(files.get(fileName) ?? '', location.start, location.end),
    after: replacement,
  }));
  return { mutants, planted: new Map(made.files.map(({ name, content }) => [name, content])) };
}

type Position = { readonly line: number; readonly column: number };

function between(text: string, start: Position, end: Position): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)).join('\n');
}

/** Takes out the switches of all other mutants: thousands of calls in each loop would cost more than the tests. */
export function keepOnly(planted: string, ids: ReadonlySet<string>): string {
  return planted
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, (call, id: string) => (ids.has(id) ? call : 'false'))
    .replaceAll(/stryCov_9fa48\(("\d+"(?:, "\d+")*)\)/g, (_call, list: string) => {
      const kept = list.split(', ').filter((quoted) => ids.has(quoted.slice(1, -1)));
      return kept.length === 0 ? '0' : `stryCov_9fa48(${kept.join(', ')})`;
    });
}

/** The folder that stands for a file in the figures: `src/domain/<thing>`, or `src/store` and its folders. */
export function folderOf(file: string): string {
  const [, floor = '', thing = '', deeper] = file.split('/');
  return deeper === undefined ? floor : `${floor}/${thing}`;
}

/** About `size` of them: from each folder its share, at least three, drawn from the seed alone. */
export function drawSample(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const draw = seededDraw(seed);
  return [...Map.groupBy(mutants, ({ file }) => folderOf(file)).values()].flatMap((there) => {
    const share = Math.max(3, Math.round((size * there.length) / mutants.length));
    return there
      .map((mutant) => ({ mutant, at: draw() }))
      .sort((one, other) => one.at - other.at)
      .slice(0, share)
      .map(({ mutant }) => mutant);
  });
}
