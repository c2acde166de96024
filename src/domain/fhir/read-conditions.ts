import { normalGroups, type ConditionGroups, type ConditionTest } from './condition-groups.ts';
import type { FormQuestion, RawCondition } from './form.ts';
import { isObject, objectsIn, textIn, type Json, type JsonObject } from './json.ts';
import { quotedPiece, type Report } from './report.ts';

/** `enableWhen`, in our terms. */

export type ConditionSource = { readonly questions: readonly FormQuestion[]; readonly codesOf: (question: number) => readonly number[] };

type Operator = ConditionTest['is'];
type Alternatives = readonly ConditionTest[];

const operators = new Set(['exists', '=', '!=', '>', '<', '>=', '<=']);

/** Those of a group are looked at again for every question in it. */
const mostConditions = 100;

/**
 * All conditions around an item have to hold. Tests name questions by their place among the questions, as text; the caller
 * puts the names in. What cannot be tested as the file means it is refused.
 */
export function readConditions(raw: readonly RawCondition[], source: ConditionSource, report: Report): ConditionGroups {
  return normalGroups(raw.flatMap((condition) => readCondition(condition, source, report)));
}

function readCondition(condition: RawCondition, source: ConditionSource, report: Report): ConditionGroups {
  const { owner, path, called } = condition;
  const elements = objectsIn(owner['enableWhen']);
  const behaviour = owner['enableBehavior'];
  if (elements.length > mostConditions) {
    report.refuse(`${path}.enableWhen`, `has ${elements.length} conditions; at most ${mostConditions} can be looked at (${called})`);
    return [];
  }
  if (elements.length > 1 && behaviour !== 'all' && behaviour !== 'any') {
    report.refuse(`${path}.enableBehavior`, `has to say whether all or any of ${elements.length} conditions are needed (${called})`);
    return [];
  }
  const found = elements.map((element, place) => {
    const here = `${path}.enableWhen[${place}]`;
    return alternativesOf({ element, path: here, condition }, source, report);
  });
  // One answer may take several of our tests, of which any will do.
  if (behaviour === 'any') return groupOf(found.flat());
  return found.flatMap(groupOf);
}

function groupOf(tests: Alternatives): ConditionGroups {
  return tests.length === 0 ? [] : [{ need: 'any', tests: [...tests] }];
}

type TestFound = { readonly element: JsonObject; readonly path: string; readonly condition: RawCondition };

function alternativesOf({ element, path, condition }: TestFound, source: ConditionSource, report: Report): Alternatives {
  const { called } = condition;
  const refused = (message: string): Alternatives => {
    report.refuse(path, `${message} (${called})`);
    return [];
  };
  const name = textIn(element['question']) ?? '';
  const place = source.questions.findIndex((question) => question.linkId === name);
  const question = source.questions[place];
  if (question === undefined || name === '') return refused(`waits for ${quotedPiece(name)}, which is no question of this file`);
  if (place >= condition.after) return refused(`waits for ${quotedPiece(name)}, which is asked later`);
  const operator = element['operator'];
  if (typeof operator !== 'string' || !operators.has(operator)) return refused('has no operator of FHIR R4');
  if (question.asks === undefined) return [];
  const item = String(place);
  if (operator === 'exists') {
    const wanted = element['answerBoolean'];
    return typeof wanted === 'boolean' ? [{ item, is: wanted ? 'exists' : 'not-exists' }] : refused('needs answerBoolean with exists');
  }
  const tests = comparisons(element, { question, item, codes: source.codesOf(place) }, operator as Operator);
  if (tests.kind === 'refused') return refused(tests.why);
  // In R4, != holds as long as no answer is the same, so also without any answer. Ours needs one.
  return operator === '!=' ? [{ item, is: 'not-exists' }, ...tests.tests] : tests.tests;
}

type Asked = { readonly question: FormQuestion; readonly item: string; readonly codes: readonly number[] };
type Comparison = { readonly kind: 'tests'; readonly tests: Alternatives } | { readonly kind: 'refused'; readonly why: string };

function comparisons(element: JsonObject, { question, item, codes }: Asked, is: Operator): Comparison {
  const wanted = wantedAnswer(element);
  if (wanted === undefined) return { kind: 'refused', why: 'compares with an answer of a kind that cannot be given here' };
  if (question.options !== undefined) return chosenComparison(question.options, { item, codes, is, wanted });
  const ordered = is === '=' || is === '!=';
  switch (question.asks?.kind) {
    case 'yes-no':
      if (typeof wanted !== 'boolean' || !ordered) return unlike;
      return { kind: 'tests', tests: [{ item, is, value: Number(wanted) }] };
    case 'number':
      return typeof wanted === 'number' ? { kind: 'tests', tests: [{ item, is, value: wanted }] } : unlike;
    case 'date':
      return element['answerDate'] === wanted && isWholeDay(wanted) ? { kind: 'tests', tests: [{ item, is, value: wanted }] } : unlike;
    case 'text':
      return typeof wanted === 'string' && ordered && element['answerString'] !== undefined
        ? { kind: 'tests', tests: [{ item, is, value: wanted }] }
        : unlike;
    case 'rating':
    case 'choice':
    case undefined:
      return unlike;
  }
}

const unlike: Comparison = { kind: 'refused', why: 'compares with an answer that its question cannot have, or in a way that has no order' };

type Choosing = { readonly item: string; readonly codes: readonly number[]; readonly is: Operator; readonly wanted: Wanted };

/** Answers to choose from are few, so a comparison becomes the list of the answers that pass it. */
function chosenComparison(options: NonNullable<FormQuestion['options']>, { item, codes, is, wanted }: Choosing): Comparison {
  const looked = is === '!=' ? '=' : is;
  const passing = options.flatMap((option, place) => (passes(option.from, looked, wanted) ? [codes[place] ?? -1] : []));
  if (passing.length === 0) return { kind: 'refused', why: 'compares with an answer that its question does not offer' };
  const tests = passing.map((value): ConditionTest => ({ item, is: is === '!=' ? '!=' : '=', value }));
  return { kind: 'tests', tests };
}

function passes(from: NonNullable<FormQuestion['options']>[number]['from'], is: Operator, wanted: Wanted): boolean {
  if (from.kind === 'coding') {
    return is === '=' && typeof wanted === 'object' && wanted.code === from.code && wanted.system === from.system;
  }
  if (typeof from.value !== typeof wanted || typeof wanted === 'object') return false;
  const value = from.value;
  switch (is) {
    case '=':
      return value === wanted;
    case '>':
      return from.kind !== 'string' && value > wanted;
    case '<':
      return from.kind !== 'string' && value < wanted;
    case '>=':
      return from.kind !== 'string' && value >= wanted;
    case '<=':
      return from.kind !== 'string' && value <= wanted;
    case '!=':
    case 'exists':
    case 'not-exists':
      return false;
  }
}

type Wanted = boolean | number | string | { readonly system: string | undefined; readonly code: string };

function wantedAnswer(element: JsonObject): Wanted | undefined {
  const found = Object.entries(element).filter(([name]) => name.startsWith('answer'));
  const [entry] = found;
  if (entry === undefined || found.length > 1) return undefined;
  const [name, value] = entry;
  if (name === 'answerCoding') return isObject(value) ? codingWanted(value) : undefined;
  return isPlain(name, value) ? value : undefined;
}

function isPlain(name: string, value: Json): value is boolean | number | string {
  switch (name) {
    case 'answerBoolean':
      return typeof value === 'boolean';
    case 'answerInteger':
    case 'answerDecimal':
      return typeof value === 'number';
    case 'answerDate':
    case 'answerString':
      return typeof value === 'string';
    default:
      return false;
  }
}

function codingWanted(coding: JsonObject): Wanted | undefined {
  const code = textIn(coding['code']);
  return code === undefined ? undefined : { code, system: textIn(coding['system']) };
}

function isWholeDay(text: Wanted): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
