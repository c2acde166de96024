import type { AnswerState, Progress, Wave } from '../record/schema.ts';

import { codeOf, type Answers } from './answers.ts';
import type { Item, QuestionnaireFacts } from './schema.ts';

/** Which items are asked, in which order, and what comes before and after. */

export type Way = Progress['way'];

export type Asking = {
  readonly facts: QuestionnaireFacts;
  readonly way: Way;
  readonly wave: Wave;
  readonly answers: Answers;
};

/** Items that may be asked on this way at this wave; the short way asks only primary items. An empty list: leave it out. */
export function itemsFor(facts: QuestionnaireFacts, way: Way, wave: Wave): readonly Item[] {
  return facts.items.filter(
    (item) => (way === 'whole' || item.primary === true) && (item.waves === undefined || item.waves.includes(wave)),
  );
}

/** Whether the item’s own condition holds for these answers. An item without a condition is always asked. */
export function isAskedNow(item: Item, answers: Answers): boolean {
  const condition = item.showWhen;
  if (condition === undefined) return true;
  return condition.anyOf.some((name) => {
    const code = codeOf(answers.get(name));
    return code !== undefined && condition.codes.includes(code);
  });
}

/** The items to ask, given what was answered so far; the length serves "2 of 10". */
export function itemsNow({ facts, way, wave, answers }: Asking): readonly Item[] {
  return itemsFor(facts, way, wave).filter((item) => isAskedNow(item, answers));
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
      return optionsOf(facts, item).some((option) => option.code === value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T12:00:00.000Z`));
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
  }
}

/** The options of an item in their order; none for dates and texts. */
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
