import { headingOf } from '../questionnaire/heading.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import { itemScore } from '../questionnaire/score.ts';
import type { Item, Questionnaire, ScoreRule } from '../questionnaire/schema.ts';

import { missingList } from './missing-codes.ts';
import type { StorageType, Variable } from './variable.ts';

/** Items and scores as variables, printed from the questionnaires themselves. */

/** Without a name: files name the same item in their own ways. */
export type Unnamed = Omit<Variable, 'name'>;

export function itemVariable(questionnaire: Questionnaire, item: Item): Unnamed {
  const { facts, words } = questionnaire;
  const heading = headingOf(questionnaire, item.id);
  const labels = item.options === undefined ? undefined : words.optionSets[item.options];
  const scoreFor = (code: number) => itemScore(facts, item.id, new Map([[item.id, { kind: 'answered', value: code }]]));
  const options = optionsOf(facts, item).map(({ code }) => ({
    code,
    label: labels?.[String(code)] ?? String(code),
    score: scoreFor(code) ?? null,
  }));
  return {
    label: `${heading.before}${heading.item}${heading.after}`,
    short: words.items[item.id] ?? item.id,
    kind: 'item',
    type: typeOf(item),
    level: levelOf(item),
    ...sourceOf(questionnaire),
    of: item.id,
    options,
    missing: missingList,
    range: rangeOf(item, options),
    asked: askedOf(item),
    freeText: item.kind === 'text',
  };
}

/** An item that is known from a sitting only. */
export function bareVariable(
  source: Pick<Unnamed, 'questionnaire' | 'version' | 'language'>,
  item: string,
  type: 'number' | 'text',
): Unnamed {
  const label = `${item}: this build does not hold the questionnaire, so its words are not known`;
  const level = type === 'number' ? 'scale' : 'nominal';
  return {
    label,
    short: item,
    kind: 'item',
    type,
    level,
    ...source,
    of: item,
    options: [],
    missing: missingList,
    freeText: type === 'text',
  };
}

export type ScorePart = Exclude<NonNullable<Variable['part']>, 'version'>;

export function scoreVariable(questionnaire: Questionnaire, rule: ScoreRule, part: ScorePart): Unnamed {
  const source = { ...sourceOf(questionnaire), of: rule.id, part, options: [], missing: [] };
  const score = {
    kind: 'score',
    type: 'number',
    level: 'scale',
    range: rule.range,
    formula: formulaOf(rule),
    higherMeans: rule.higherMeans,
  } as const;
  const count = { kind: 'count', type: 'integer', level: 'scale', range: [0, rule.items.length] } as const;
  const name = `${rule.id}, ${rule.method} of ${rule.items.length} items`;
  switch (part) {
    case 'strict':
      return { ...source, ...score, label: `${name}, strict`, short: `${rule.id} strict` };
    case 'prorated':
      return { ...source, ...score, label: `${name}, prorated`, short: `${rule.id} prorated` };
    case 'answered':
      return { ...source, ...count, label: `${name}: items with a value`, short: `${rule.id} n answered` };
    case 'shown':
      return { ...source, ...count, label: `${name}: items on screen`, short: `${rule.id} n shown` };
  }
}

function sourceOf({ facts, language }: Questionnaire): Pick<Unnamed, 'questionnaire' | 'version' | 'language'> {
  return { questionnaire: facts.id, version: facts.version, language };
}

function formulaOf(rule: ScoreRule): string {
  const gaps = `strict: no gap; prorated: up to ${rule.mayMiss} gaps; gaps are missing, declined, not shown or no score`;
  const items = rule.items.join(', ');
  switch (rule.method) {
    case 'mean':
      return `mean of the answered among ${items}; items that do not apply are left out; ${gaps}`;
    case 'sum':
      return `sum of ${items}; prorated: mean of the answered times ${rule.items.length}; no strict sum when one does not apply; ${gaps}`;
    case 'count':
      return `number of answered items with a value above 0 among ${items}; never scaled up, so with gaps a lower bound; ${gaps}`;
  }
}

function typeOf(item: Item): StorageType {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice':
      return 'integer';
    case 'number':
      return item.whole === true ? 'integer' : 'number';
    case 'date':
      return 'date';
    case 'text':
      return 'text';
  }
}

function levelOf(item: Item): Variable['level'] {
  switch (item.kind) {
    case 'rating':
      return 'ordinal';
    case 'yes-no':
    case 'choice':
    case 'text':
      return 'nominal';
    case 'number':
    case 'date':
      return 'scale';
  }
}

function rangeOf(item: Item, options: Variable['options']): Variable['range'] {
  if (item.kind === 'number') return item.min === undefined && item.max === undefined ? undefined : [item.min ?? null, item.max ?? null];
  const codes = options.map(({ code }) => code);
  return codes.length === 0 ? undefined : [Math.min(...codes), Math.max(...codes)];
}

function askedOf(item: Item): string {
  return [
    item.waves === undefined ? 'at every wave of the questionnaire' : `at ${item.waves.join(', ')}`,
    ...(item.showWhen === undefined ? [] : [whenOf(item.showWhen)]),
    item.primary === true ? 'on the short way too' : 'not on the short way',
  ].join('; ');
}

function whenOf(when: NonNullable<Item['showWhen']>): string {
  if ('anyOf' in when) return `when any of ${when.anyOf.join(', ')} is ${when.codes.join(' or ')}`;
  const groups = when.groups.map(({ need, tests }) =>
    tests
      .map(({ item, is, value }) => [item, is, value].filter((part) => part !== undefined).join(' '))
      .join(need === 'all' ? ' and ' : ' or '),
  );
  return `when ${groups.map((group) => (groups.length === 1 ? group : `(${group})`)).join(' and ')}`;
}
