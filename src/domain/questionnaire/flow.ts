import type { Sitting } from '../record/schema.ts';
import type { Wave } from '../wave/schema.ts';

import type { Answers } from './answers.ts';
import { itemsNow, nextItem, previousItem, type Asking, type Occasion, type Way } from './progress.ts';
import type { Item, Questionnaire, QuestionnaireFacts } from './schema.ts';
import { currentAnswers } from './sitting.ts';

/** Several questionnaires asked one after the other as if they were one: which item is where, and what comes before and after. */

export type FlowPart = { readonly questionnaire: Questionnaire; readonly answers: Answers };

/** `parts` stand in the order in which they are asked. Names of items are used once in all questionnaires, so a name is a place. */
export type Flow = { readonly way: Way; readonly wave: Occasion; readonly parts: readonly FlowPart[] };

export type Place = { readonly questionnaire: Questionnaire; readonly item: Item };

export type FlowInput = {
  readonly questionnaires: readonly Questionnaire[];
  readonly sittings: readonly Sitting[];
  readonly wave: Occasion;
  readonly way: Way;
};

/** The flow of one wave with what was answered so far; other waves and other versions count for nothing. */
export function flowOf({ questionnaires, sittings, wave, way }: FlowInput): Flow {
  const parts = questionnaires.map((questionnaire) => {
    const sitting = sittingOf(sittings, wave.id, questionnaire.facts);
    return { questionnaire, answers: sitting === undefined ? new Map() : currentAnswers(sitting) };
  });
  return { way, wave, parts };
}

/**
 * The one id of a questionnaire’s sitting at a wave. The version is part of it, so that a newer version, begun after an
 * update, can never be written over answers that were given to other words; and so is the taking part in a study, which asks
 * anew whatever was answered before it.
 */
export function sittingIdOf(wave: Wave, facts: Pick<QuestionnaireFacts, 'id' | 'version'>, enrolment?: string): string {
  const own = `${wave}.${facts.id}.${facts.version}`;
  return enrolment === undefined ? own : `${enrolment}.${own}`;
}

/** The sitting of this very version at this wave. */
export function sittingOf(
  sittings: readonly Sitting[],
  wave: Wave,
  facts: Pick<QuestionnaireFacts, 'id' | 'version'>,
): Sitting | undefined {
  return sittings.find((sitting) => sitting.wave === wave && sitting.questionnaire === facts.id && sitting.version === facts.version);
}

/**
 * Of two copies of one sitting, the one that knows more: two windows may answer at a time, and a log must never get shorter.
 * With logs of one length the finished one; else the first.
 */
export function fullerOf(one: Sitting, other: Sitting): Sitting {
  if (one.log.length !== other.log.length) return one.log.length > other.log.length ? one : other;
  return one.finishedAt === undefined && other.finishedAt !== undefined ? other : one;
}

/** All items to ask, given what was answered so far, in order. An empty list: there is nothing to ask. */
export function placesNow(flow: Flow): readonly Place[] {
  return flow.parts.flatMap((part) => placesOfPart(flow, part));
}

/** The place with this name, when it is asked now. */
export function placeNamed(flow: Flow, item: string): Place | undefined {
  return placesNow(flow).find((place) => place.item.id === item);
}

/** Where to go on after a break: the first item without any answer; undefined when every item has one. */
export function openPlace(flow: Flow): Place | undefined {
  return flow.parts.flatMap((part) => placesOfPart(flow, part).filter((place) => !part.answers.has(place.item.id)))[0];
}

/** The place after the named item; the first when none is named, or nobody knows the name; undefined at the end. */
export function nextPlace(flow: Flow, after?: string): Place | undefined {
  return neighbour(flow, after, 'next');
}

/** The place before the named item; the last when none is named (coming back from the review); undefined at the start. */
export function previousPlace(flow: Flow, before?: string): Place | undefined {
  return neighbour(flow, before, 'previous');
}

/** For “2 of 10”: the item’s number, from 1, among all items asked now. An item that is not asked now has the number 0. */
export function positionOf(flow: Flow, item: string): { readonly at: number; readonly of: number } {
  const places = placesNow(flow);
  return { at: places.findIndex((place) => place.item.id === item) + 1, of: places.length };
}

/** Whether this item opens its questionnaire; what the questionnaire is about is then said. */
export function isFirstOfPart(flow: Flow, { questionnaire, item }: Place): boolean {
  const first = placesNow(flow).find((place) => place.questionnaire.facts.id === questionnaire.facts.id);
  return first?.item.id === item.id;
}

function askingOf({ way, wave }: Flow, { questionnaire, answers }: FlowPart): Asking {
  return { facts: questionnaire.facts, way, wave, answers };
}

function placesOfPart(flow: Flow, part: FlowPart): readonly Place[] {
  return itemsNow(askingOf(flow, part)).map((item) => ({ questionnaire: part.questionnaire, item }));
}

function neighbour(flow: Flow, named: string | undefined, side: 'next' | 'previous'): Place | undefined {
  const seek = side === 'next' ? nextItem : previousItem;
  const order = side === 'next' ? flow.parts : flow.parts.toReversed();
  const here = order.findIndex((part) => part.questionnaire.facts.items.some((item) => item.id === named));
  for (const part of here === -1 ? order : order.slice(here)) {
    const isHere = order[here] === part;
    const item = isHere ? seek(askingOf(flow, part), named) : seek(askingOf(flow, part));
    if (item !== undefined) return { questionnaire: part.questionnaire, item };
  }
  return undefined;
}
