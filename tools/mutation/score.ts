import type { Verdict } from './judge.ts';
import { folderOf } from './mutants.ts';

/** What each total must reach, of 100. That of the domain stands 3 below the lower of two samples: see docs/mutation.md. */
export const leastPercent = { codec: 85, domain: 84 } as const;

/** How many of 100 were noticed. */
export function percent(verdicts: readonly Verdict[]): number {
  return (100 * verdicts.filter(({ end }) => end === 'killed').length) / verdicts.length;
}

/** One line for each folder, the weakest first. */
export function table(verdicts: readonly Verdict[]): string {
  return [...Map.groupBy(verdicts, ({ mutant }) => folderOf(mutant.file))]
    .sort(([, one], [, other]) => percent(one) - percent(other))
    .map(([folder, there]) => {
      const killed = there.filter(({ end }) => end === 'killed').length;
      return `${percent(there).toFixed(0).padStart(4)} %  ${`${killed} of ${there.length}`.padEnd(14)} ${folder}`;
    })
    .join('\n');
}

/** Each with its place and what was changed. */
export function survivors(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(({ end }) => end !== 'killed')
    .map(({ mutant: { file, line, column, kind, before, after }, end }) => {
      const reach = end === 'unreached' ? ', no test reaches it' : '';
      return `  ${file}:${line}:${column} ${kind}${reach}\n    - ${short(before)}\n    + ${short(after)}`;
    })
    .join('\n');
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 150 ? `${line.slice(0, 150)} …` : line;
}
