import type { AnswerState, Progress } from '../record/schema.ts';
import type { WavePlan } from '../wave/schema.ts';

import { codeOf, type Answers } from './answers.ts';
import { conditionHolds } from './condition.ts';
import type { Item, QuestionnaireFacts } from './schema.ts';

/** Which items are asked, in which order, and what comes before and after. */

export type Way = Progress['way'];

/** A wave as far as asking goes: some items are asked at every follow-up, whatever its name. */
export type Occasion = Pick<WavePlan, 'id' | 'kind'>;

export type Asking = {
  readonly facts: QuestionnaireFacts;
  readonly way: Way;
  readonly wave: Occasion;
  readonly answers: Answers;
};

/** Items that may be asked on this way at this wave; the short way asks only primary items. An empty list: leave it out. */
export function itemsFor(facts: QuestionnaireFacts, way: Way, wave: Occasion): readonly Item[] {
  return facts.items.filter((item) => (way === 'whole' || item.primary === true) && belongsTo(item, wave));
}

function belongsTo({ waves }: Item, { id, kind }: Occasion): boolean {
  return waves === undefined || waves.some((wave) => wave === id || wave === kind);
}

/**
 * Items whose condition holds, in order. The answer to an item that is not asked any more counts for nothing: it is kept, but
 * what hung on it is hidden with it (so has FHIR R4, Questionnaire.item.enableWhen).
 */
export function askedItems(facts: QuestionnaireFacts, answers: Answers): readonly Item[] {
  const counting = new Map<string, AnswerState>();
  return facts.items.filter((item) => {
    const asked = isAskedNow(item, counting);
    const answer = answers.get(item.id);
    if (asked && answer !== undefined) counting.set(item.id, answer);
    return asked;
  });
}

/** Whether the item’s own condition holds for these answers. An item without a condition is always asked. */
export function isAskedNow(item: Item, answers: Answers): boolean {
  const condition = item.showWhen;
  if (condition === undefined) return true;
  if ('groups' in condition) return conditionHolds(condition, answers);
  return condition.anyOf.some((name) => {
    const code = codeOf(answers.get(name));
    return code !== undefined && condition.codes.includes(code);
  });
}

/** The items to ask, given what was answered so far; the length serves "2 of 10". */
export function itemsNow({ facts, way, wave, answers }: Asking): readonly Item[] {
  const asked = askedItems(facts, answers);
  return itemsFor(facts, way, wave).filter((item) => asked.includes(item));
}

/** The item after the named one; the first when none is named; undefined at the end. */
export function nextItem(asking: Asking, after?: string): Item | undefined {
  return neighbour(asking, after, 1);
}

/** The item before the named one; the last when none is named (coming back from the review); undefined at the start. */
export function previousItem(asking: Asking, before?: string): Item | undefined {
  return neighbour(asking, before, -1);
}

/** Where to go on after a break: the first item without any answer; undefined when every item has one. */
export function firstOpenItem(asking: Asking): Item | undefined {
  return itemsNow(asking).find((item) => !asking.answers.has(item.id));
}

/** Whether this answer may be stored for this item: a code it offers, a day, a text, or a state it allows. */
export function accepts(facts: QuestionnaireFacts, item: Item, state: AnswerState): boolean {
  switch (state.kind) {
    case 'missing':
    case 'declined':
      return true;
    case 'not-applicable':
      return item.mayNotApply === true;
    case 'answered':
      return acceptsValue(facts, item, state.value);
  }
}

function acceptsValue(facts: QuestionnaireFacts, item: Item, value: number | string): boolean {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice':
      return optionsOf(facts, item).some((option) => option.code === value);
    case 'number':
      return typeof value === 'number' && isNumberFor(item, value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T12:00:00.000Z`));
    case 'text':
      // In code points, as FHIR R4 counts (Questionnaire.item.maxLength).
      return typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= (item.maxLength ?? Infinity);
  }
}

function isNumberFor({ min = -Infinity, max = Infinity, whole }: Item, value: number): boolean {
  return Number.isFinite(value) && value >= min && value <= max && (whole !== true || Number.isInteger(value));
}

/** The options of an item in their order; none for numbers, dates and texts. */
export function optionsOf(facts: QuestionnaireFacts, item: Item): QuestionnaireFacts['optionSets'][string] {
  return item.options === undefined ? [] : (facts.optionSets[item.options] ?? []);
}

function neighbour(asking: Asking, of: string | undefined, step: 1 | -1): Item | undefined {
  const now = itemsNow(asking);
  if (of === undefined) return step === 1 ? now[0] : now.at(-1);
  // Places are taken from the whole list, so that an item whose condition has just ceased to hold still has neighbours.
  const order = asking.facts.items.map((item) => item.id);
  const place = order.indexOf(of);
  return step === 1 ? now.find((item) => order.indexOf(item.id) > place) : now.findLast((item) => order.indexOf(item.id) < place);
}
