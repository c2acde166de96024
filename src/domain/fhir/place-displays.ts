import { beyond, conditionOf, type ConditionGroups } from './condition-groups.ts';
import type { Form, FormDisplay } from './form.ts';
import type { Report } from './report.ts';
import type { Said } from './said.ts';
import type { Item } from '../questionnaire/schema.ts';

/** One screen shows one question, so words that ask nothing go with the question before or after them. */

export type PlacedNote = { readonly id: string; readonly said: Said };
export type ItemNotes = NonNullable<Item['notes']>;
export type PlacedNotes = { readonly notes: readonly PlacedNote[]; readonly ofQuestions: readonly ItemNotes[] };

export type NoteSource = {
  readonly form: Form;
  /** The condition of each question, and of each display, in the order of the form. */
  readonly ofQuestions: readonly ConditionGroups[];
  readonly ofDisplays: readonly ConditionGroups[];
};

type Attached = { readonly order: number; readonly note: ItemNotes[number] };

/** Headings go with every question under them, displays with one question, and only where they are seen whenever the file shows them. */
export function placedNotes({ form, ofQuestions, ofDisplays }: NoteSource, report: Report): PlacedNotes {
  const attached: Attached[][] = form.questions.map(({ headings }) =>
    headings.map(({ order }) => ({ order, note: { note: noteId(order) } })),
  );
  form.displays.forEach((display, place) => {
    const groups = ofDisplays[place] ?? [];
    const home = homeOf(display, groups, { form, ofQuestions });
    if (home === undefined) {
      report.refuse(display.path, `stands by no question that is always asked when these words are shown (${display.called})`);
      return;
    }
    const when = conditionOf(beyond(groups, ofQuestions[home.question] ?? []));
    const note = { note: noteId(display.order), ...(home.after ? { after: true } : {}), ...(when === undefined ? {} : { when }) };
    attached[home.question]?.push({ order: display.order, note });
  });
  const all = [...form.questions.flatMap(({ headings }) => headings), ...form.displays];
  const saidByOrder = new Map(all.map(({ order, said }) => [order, said]));
  return {
    notes: [...saidByOrder].toSorted(([one], [other]) => one - other).map(([order, said]) => ({ id: noteId(order), said })),
    ofQuestions: attached.map((notes) => notes.toSorted((one, other) => one.order - other.order).map(({ note }) => note)),
  };
}

type Home = { readonly question: number; readonly after: boolean };

/**
 * The question it lies in; else the next or the last one of its own group (of the group around it, when its own asks nothing).
 * Only a question that is asked whenever these words are shown will do.
 */
function homeOf(
  display: FormDisplay,
  groups: ConditionGroups,
  { form, ofQuestions }: Pick<NoteSource, 'form' | 'ofQuestions'>,
): Home | undefined {
  const group = display.within.findLast((container) => form.questions.some(({ within }) => within.includes(container)));
  const beside = [
    { question: display.after, after: false },
    { question: display.after - 1, after: true },
  ].filter(({ question }) => form.questions[question]?.within.includes(group ?? 0) === true);
  const candidates = [...(display.of === undefined ? [] : [{ question: display.of, after: true }]), ...beside];
  return candidates.find(({ question }) => beyond(ofQuestions[question] ?? [], groups).length === 0);
}

function noteId(order: number): string {
  return `note-${order}`;
}
