import type { Answers } from './answers.ts';
import { conditionHolds } from './condition.ts';
import type { Questionnaire } from './schema.ts';

/** The heading of an item’s screen in three parts, so that the middle one can be set apart; `before` and `after` may be empty. */
export type Heading = { readonly before: string; readonly item: string; readonly after: string };

/** Puts the item’s words into the stem where {item} stands; items that stand alone, or have no stem, are their own heading. */
export function headingOf({ facts, words }: Questionnaire, name: string): Heading {
  const own = words.items[name] ?? '';
  const standsAlone = facts.items.find((item) => item.id === name)?.standsAlone === true;
  const [before, after] = (words.stem ?? '').split('{item}');
  if (standsAlone || before === undefined || after === undefined) return { before: '', item: own, after: '' };
  return { before, item: own, after };
}

/** The stem over a list of items: three points stand for the item, and for a full stop right after it. */
export function stemAlone(stem: string | undefined): string | undefined {
  return stem?.replace(/\{item\}\.?/, '…');
}

/** Words that stand with an item and ask nothing, in their order; those whose condition does not hold are left out. */
export type NotesInWords = { readonly before: readonly string[]; readonly after: readonly string[] };

export function notesOf({ facts, words }: Questionnaire, name: string, answers: Answers): NotesInWords {
  const notes = facts.items.find((item) => item.id === name)?.notes ?? [];
  const shown = notes.filter(({ when }) => when === undefined || conditionHolds(when, answers));
  const wordsOf = (after: boolean) => shown.flatMap((note) => ((note.after === true) === after ? (words.notes?.[note.note] ?? []) : []));
  return { before: wordsOf(false), after: wordsOf(true) };
}
