import { controlOf, type Found } from './elements.ts';
import type { Form, FormDisplay, FormQuestion, Heading, RawCondition } from './form.ts';
import { isList, isObject, objectsIn, textIn, type JsonObject } from './json.ts';
import { checkItem, questionAnswer, questionWords, type QuestionSource } from './read-question.ts';
import { quotedPiece, type Report } from './report.ts';
import { joinedSaid, saidAt } from './said.ts';

/** What lies around an item, and is handed down to everything in it. */
type Around = {
  readonly conditions: readonly RawCondition[];
  readonly headings: readonly Heading[];
  readonly within: readonly number[];
  readonly question: number | undefined;
};

export type FormSource = Omit<QuestionSource, 'called'>;

/** Walks through all items. Every problem is reported; the form is only of use when there was none. */
export function readForm(source: FormSource, report: Report): Form {
  const questions: FormQuestion[] = [];
  const displays: FormDisplay[] = [];
  const linkIds = new Set<string>();
  let containers = 0;
  let headings = 0;

  function walkAll(parent: Found, around: Around): void {
    const { element, path } = parent;
    const items = element['item'];
    if (items === undefined) return;
    if (!isList(items)) return report.refuse(`${path}.item`, 'is no list');
    items.forEach((item, place) => {
      const here = `${path}.item[${place}]`;
      if (isObject(item)) walk({ element: item, path: here }, around);
      else report.refuse(here, 'is no item');
    });
  }

  function walk(item: Found, around: Around): void {
    const { element, path } = item;
    const linkId = textIn(element['linkId']);
    const called = linkId === undefined ? 'without linkId' : `linkId ${quotedPiece(linkId)}`;
    if (linkId === undefined) report.refuse(path, 'has no linkId, so no answer can be sent back for it');
    else if (linkIds.has(linkId)) report.refuse(`${path}.linkId`, `${quotedPiece(linkId)} is used twice`);
    linkIds.add(linkId ?? '');
    checkItem(item, called, report);
    const own = element['enableWhen'] === undefined ? [] : [{ owner: element, path, called, after: questions.length }];
    const placed = { path, called, conditions: [...around.conditions, ...own], within: around.within };
    switch (textIn(element['type']) ?? '') {
      case 'group':
        return walkGroup(item, placed, around);
      case 'display':
        return addDisplay(item, placed, around);
      default:
        return addQuestion(item, { ...placed, linkId: linkId ?? '' }, around);
    }
  }

  type Placed = Pick<FormQuestion, 'path' | 'called' | 'conditions' | 'within'>;

  function walkGroup(item: Found, placed: Placed, around: Around): void {
    const { element, path } = item;
    const { called } = placed;
    refuseAnswers(item, called, report);
    if (element['required'] === true) report.note(path, `a group cannot be left out or made to be answered; its questions can (${called})`);
    const text = saidAt(item, 'text', report);
    const prefix = saidAt(item, 'prefix', report);
    const said = text === undefined ? prefix : joinedSaid(prefix, text);
    if (objectsIn(element['item']).length === 0) report.refuse(path, `is a group with nothing in it (${called})`);
    const heading = said === undefined ? [] : [{ said, order: (headings += 1) }];
    const before = questions.length;
    const of = asksNothing(element) && around.question === before - 1 ? around.question : undefined;
    containers += 1;
    walkAll(item, {
      conditions: placed.conditions,
      headings: [...around.headings, ...heading],
      within: [...around.within, containers],
      question: of,
    });
    // A heading over words alone has no question to stand on: it is placed like those words.
    if (questions.length === before) displays.push(...heading.map((one) => ({ ...placed, ...one, after: before, of })));
  }

  function addDisplay(item: Found, placed: Placed, around: Around): void {
    const { element, path } = item;
    refuseAnswers(item, placed.called, report);
    if (objectsIn(element['item']).length > 0) report.refuse(`${path}.item`, `lies in words that ask nothing (${placed.called})`);
    const text = saidAt(item, 'text', report);
    if (text === undefined) return report.refuse(path, `is to be shown and has no text (${placed.called})`);
    const said = joinedSaid(saidAt(item, 'prefix', report), text);
    const isFirst = around.question === questions.length - 1 || controlOf(element) !== undefined;
    displays.push({ ...placed, said, order: (headings += 1), after: questions.length, of: isFirst ? around.question : undefined });
  }

  function addQuestion(item: Found, placed: Placed & { readonly linkId: string }, around: Around): void {
    const said = questionWords(item, placed.called, report);
    const { asks, options } = questionAnswer(item, { ...source, called: placed.called }, report);
    questions.push({ ...placed, said, asks, options, headings: around.headings });
    containers += 1;
    walkAll(item, {
      conditions: placed.conditions,
      headings: around.headings,
      within: [...around.within, containers],
      question: questions.length - 1,
    });
  }

  walkAll({ element: source.questionnaire, path: 'Questionnaire' }, { conditions: [], headings: [], within: [0], question: undefined });
  return { questions, displays: displays.toSorted((one, other) => one.order - other.order) };
}

/** How many items there are, however deep; counted before anything else is done with them. */
export function itemCount(element: JsonObject): number {
  const items = objectsIn(element['item']);
  return items.reduce((sum, item) => sum + itemCount(item), items.length);
}

function asksNothing(element: JsonObject): boolean {
  return objectsIn(element['item']).every((item) => item['type'] === 'display' || (item['type'] === 'group' && asksNothing(item)));
}

function refuseAnswers({ element, path }: Found, called: string, report: Report): void {
  for (const name of ['answerOption', 'answerValueSet', 'maxLength']) {
    if (element[name] !== undefined) report.refuse(`${path}.${name}`, `stands on something that asks nothing (${called})`);
  }
}
