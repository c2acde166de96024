import type { Answers } from './answers.ts';
import type { Condition } from './schema.ts';

type Test = Condition['groups'][number]['tests'][number];

/**
 * Whether a condition on earlier answers holds: every group has to. As FHIR has it (R4 Questionnaire.item.enableWhen), a test
 * of an item without an answer fails, and only `not-exists` holds then. Declined, missing and "does not apply" are no answers.
 */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  return condition.groups.every(({ need, tests }) =>
    need === 'all' ? tests.every((test) => testHolds(test, answers)) : tests.some((test) => testHolds(test, answers)),
  );
}

function testHolds({ item, is, value: wanted }: Test, answers: Answers): boolean {
  const state = answers.get(item);
  const found = state?.kind === 'answered' ? state.value : undefined;
  if (is === 'exists') return found !== undefined;
  if (is === 'not-exists') return found === undefined;
  if (found === undefined || wanted === undefined || typeof found !== typeof wanted) return false;
  switch (is) {
    case '=':
      return found === wanted;
    case '!=':
      return found !== wanted;
    case '>':
      return found > wanted;
    case '<':
      return found < wanted;
    case '>=':
      return found >= wanted;
    case '<=':
      return found <= wanted;
  }
}

/** Names of the items that a condition asks about. */
export function itemsIn(condition: Condition): readonly string[] {
  return condition.groups.flatMap(({ tests }) => tests.map(({ item }) => item));
}
