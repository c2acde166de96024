import type { Condition, Item, Questionnaire } from '../questionnaire/schema.ts';

import { missingList } from './missing-codes.ts';

/**
 * The condition of an item in REDCap’s branching logic; undefined when it cannot be said there without changing its meaning. Here
 * a test of an item without an answer fails, but in REDCap a missing code is a value like any other, so codes are told apart by
 * being 0 or more, and days and texts by being none of the missing codes.
 */
export function branchingOf(
  { facts }: Questionnaire,
  { showWhen }: Item,
  fieldOf: (item: string) => string | undefined,
): string | undefined {
  if (showWhen === undefined) return '';
  if ('anyOf' in showWhen) {
    const tests = showWhen.anyOf.flatMap((name) => {
      const field = fieldOf(name);
      return showWhen.codes.map((code) => (field === undefined ? undefined : `[${field}] = '${code}'`));
    });
    return joined(tests, ' or ');
  }
  const groups = showWhen.groups.map(({ need, tests }) =>
    joined(
      tests.map((test) =>
        testOf(
          test,
          facts.items.find(({ id }) => id === test.item),
          fieldOf,
        ),
      ),
      need === 'all' ? ' and ' : ' or ',
    ),
  );
  return joined(
    groups.map((group) => (group === undefined || groups.length === 1 ? group : `(${group})`)),
    ' and ',
  );
}

function joined(parts: readonly (string | undefined)[], word: string): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === parts.length ? said.join(word) : undefined;
}

type Test = Condition['groups'][number]['tests'][number];

function testOf(test: Test, item: Item | undefined, fieldOf: (item: string) => string | undefined): string | undefined {
  const field = fieldOf(test.item);
  if (item === undefined || field === undefined) return undefined;
  const answered = answeredTest(item, field);
  switch (test.is) {
    case 'exists':
      return answered;
    case 'not-exists':
      return answered === undefined ? undefined : `not (${answered})`;
    case '=':
      return isCode(item, test.value) ? `[${field}] = '${test.value}'` : undefined;
    case '!=':
      return isCode(item, test.value) ? `(${answered} and [${field}] <> '${test.value}')` : undefined;
    case '>':
    case '<':
    case '>=':
    case '<=':
      return isCode(item, test.value) ? `(${answered} and [${field}] ${test.is} ${test.value})` : undefined;
  }
}

/** Only options are compared: their codes are 0 or more. How REDCap compares days and texts is not said anywhere we know of. */
function isCode(item: Item, value: number | string | undefined): value is number {
  return item.options !== undefined && typeof value === 'number';
}

function answeredTest(item: Item, field: string): string | undefined {
  if (item.options !== undefined) return `([${field}] <> '' and [${field}] >= 0)`;
  if (item.kind === 'number') return undefined;
  return `([${field}] <> '' and ${missingList.map(({ code }) => `[${field}] <> '${code}'`).join(' and ')})`;
}
