import { optionsOf } from '../questionnaire/progress.ts';
import type { QuestionnaireFacts } from '../questionnaire/schema.ts';

import { normalGroups, type ConditionGroups, type ConditionTest } from './condition-groups.ts';

/**
 * The same condition in tests that mean in FHIR what they mean here. Answers to choose from have no order there, and `!=` holds
 * there without any answer too, which ours does not.
 */
export function fhirGroups(facts: QuestionnaireFacts, groups: ConditionGroups): ConditionGroups {
  return normalGroups(
    groups.flatMap(({ need, tests }): ConditionGroups => {
      const sameWithoutAnswer = (test: ConditionTest) =>
        need === 'any' && tests.some(({ item, is }) => is === 'not-exists' && item === test.item);
      const alternatives = tests.map((test) => (sameWithoutAnswer(test) ? [test] : inFhir(facts, test)));
      if (need === 'any') return [{ need, tests: alternatives.flat() }];
      return alternatives.map((any) => ({ need: 'any', tests: any }));
    }),
  );
}

/** Tests of which any has to hold. */
function inFhir(facts: QuestionnaireFacts, test: ConditionTest): ConditionTest[] {
  const { item: name, is, value } = test;
  const item = facts.items.find((one) => one.id === name);
  if (item === undefined || is === '=' || is === 'exists' || is === 'not-exists' || typeof value !== 'number') return [test];
  const codes = optionsOf(facts, item).map(({ code }) => code);
  if (codes.length > 0) return codes.filter((code) => compares(code, is, value)).map((code) => ({ item: name, is: '=', value: code }));
  if (is !== '!=') return [test];
  return [
    { item: name, is: '<', value },
    { item: name, is: '>', value },
  ];
}

function compares(code: number, is: '!=' | '>' | '<' | '>=' | '<=', value: number): boolean {
  switch (is) {
    case '!=':
      return code !== value;
    case '>':
      return code > value;
    case '<':
      return code < value;
    case '>=':
      return code >= value;
    case '<=':
      return code <= value;
  }
}
