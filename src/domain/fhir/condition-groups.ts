import type { Condition, Item } from '../questionnaire/schema.ts';

/**
 * One form for every condition, so that conditions can be compared: all tests that have to hold in one group, then each choice
 * of tests in a group of its own.
 */
export type ConditionGroups = Condition['groups'];
export type ConditionTest = ConditionGroups[number]['tests'][number];

export function normalGroups(groups: ConditionGroups): ConditionGroups {
  const isAll = ({ need, tests }: ConditionGroups[number]) => need === 'all' || tests.length === 1;
  const parts = groups.map(({ need, tests }) => ({ need, tests: distinct(tests) }));
  const needed = distinct(parts.filter(isAll).flatMap(({ tests }) => tests));
  const choices = distinct(parts.filter((group) => !isAll(group)));
  return needed.length === 0 ? choices : [{ need: 'all', tests: needed }, ...choices];
}

/** The condition of an item in that form; an empty list: it is always asked. */
export function groupsOf({ showWhen }: Pick<Item, 'showWhen'>): ConditionGroups {
  if (showWhen === undefined) return [];
  if ('groups' in showWhen) return normalGroups(showWhen.groups);
  const tests = showWhen.anyOf.flatMap((item) => showWhen.codes.map((value) => ({ item, is: '=' as const, value })));
  return normalGroups([{ need: 'any', tests }]);
}

/** What `groups` ask beyond `base`; an empty list: whenever the base holds, they hold too. */
export function beyond(groups: ConditionGroups, base: ConditionGroups): ConditionGroups {
  const known = new Set(partsOf(base).map((part) => JSON.stringify(part)));
  return normalGroups(partsOf(groups).filter((part) => !known.has(JSON.stringify(part))));
}

export function conditionOf(groups: ConditionGroups): Condition | undefined {
  return groups.length === 0 ? undefined : { groups };
}

/** Single tests that have to hold, and choices, each apart. */
function partsOf(groups: ConditionGroups): ConditionGroups {
  return normalGroups(groups).flatMap((group) =>
    group.need === 'all' ? group.tests.map((test) => ({ need: 'all' as const, tests: [test] })) : [group],
  );
}

function distinct<Part>(parts: readonly Part[]): Part[] {
  const seen = new Map(parts.map((part) => [JSON.stringify(part), part] as const));
  return [...seen.values()];
}
