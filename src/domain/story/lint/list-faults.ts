import { groupNameOf, builtIn, wordsOfLine } from './phrases.ts';
import { linesOfReason } from './lists.ts';
import { unsafeReasons } from './kinds.ts';
import type { SafeContent } from './schema.ts';

/** What is wrong in a list that its form cannot show. `isUseless`: nothing is missed, but a line has no effect. */
export type ListFault = {
  readonly kind: 'no-such-group' | 'group-in-circle' | 'star-inside' | 'group-not-used' | 'line-twice';
  readonly place: string;
  readonly line: string;
  readonly isUseless: boolean;
};

export function listFaults(content: SafeContent): readonly ListFault[] {
  const shelves: readonly (readonly [place: string, lines: readonly string[]])[] = [
    ...Object.entries(content.groups).map(([name, lines]) => [`groups.${name}`, lines] as const),
    ...unsafeReasons.map((reason) => [`reasons.${reason}`, linesOfReason(content, reason)] as const),
  ];
  const used = new Set(shelves.flatMap(([, lines]) => lines.flatMap(groupsIn)));
  return [
    ...shelves.flatMap(([place, lines]) => lines.flatMap((line) => faultsOfLine(content, place, line))),
    ...standing(content).flatMap(([place, lines]) =>
      twice(lines).map((line): ListFault => ({ kind: 'line-twice', place, line, isUseless: true })),
    ),
    ...Object.keys(content.groups)
      .filter((name) => !used.has(name))
      .map((line): ListFault => ({ kind: 'group-not-used', place: `groups.${line}`, line, isUseless: true })),
  ];
}

function faultsOfLine(content: SafeContent, place: string, line: string): readonly ListFault[] {
  const own = place.startsWith('groups.') ? place.slice('groups.'.length) : undefined;
  const names = groupsIn(line);
  const fault = (kind: ListFault['kind']): ListFault => ({ kind, place, line, isUseless: false });
  return [
    ...names.filter((name) => content.groups[name] === undefined).map(() => fault('no-such-group')),
    ...names.filter((name) => own !== undefined && reaches(content, name, own)).map(() => fault('group-in-circle')),
    ...(wordsOfLine(line).some((word) => word.slice(0, -1).includes('*')) ? [fault('star-inside')] : []),
  ];
}

function groupsIn(line: string): readonly string[] {
  return wordsOfLine(line)
    .flatMap((word) => groupNameOf(word) ?? [])
    .filter((name) => !(builtIn as readonly string[]).includes(name));
}

/** Whether a group leads to another, through as many groups as there are. */
function reaches({ groups }: SafeContent, from: string, to: string): boolean {
  const met = new Set([from]);
  for (const name of met) for (const next of (groups[name] ?? []).flatMap(groupsIn)) met.add(next);
  return met.has(to);
}

/** Lines that stand by themselves: in pairs, the same line may stand in several. */
function standing({ groups, reasons }: SafeContent): readonly (readonly [place: string, lines: readonly string[]])[] {
  return [
    ...Object.entries(groups).map(([name, lines]) => [`groups.${name}`, lines] as const),
    ...unsafeReasons.map((reason) => {
      const { look, innocent = [] } = reasons[reason];
      return [`reasons.${reason}`, [...look.flatMap((one) => (typeof one === 'string' ? [one] : [])), ...innocent]] as const;
    }),
  ];
}

function twice(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.filter((line, place) => lines.indexOf(line) !== place))];
}
