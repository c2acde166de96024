import { headingOf } from '../questionnaire/heading.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import type { Sitting } from '../record/schema.ts';
import { dayOf, type Day } from '../time/day.ts';
import { isEarlier } from '../time/moment.ts';

/** One answer of the person’s own as it was on screen: the question and the words of the answer. Never a number, never a sum. */
export type OwnAnswer = { readonly id: string; readonly asked: string; readonly said: string; readonly day: Day };

/** So many fit on the page. */
export const mostAnswers = 2;

/** Only these say something that an appointment can build on: how likely one is to talk to somebody, and what holds one back. */
const forTheAppointment: readonly string[] = ['bar', 'hsi'];

/** The standing answers of the newest finished sitting of each questionnaire, where its words are at hand in this version. */
export function ownAnswers(sittings: readonly Sitting[], questionnaires: readonly Questionnaire[]): readonly OwnAnswer[] {
  return forTheAppointment.flatMap((id) => {
    const newest = sittings
      .filter((sitting) => sitting.questionnaire === id && sitting.finishedAt !== undefined)
      .toSorted((one, other) => (isEarlier(other.startedAt, one.startedAt) ? 1 : -1))
      .at(-1);
    if (newest === undefined) return [];
    const asked = questionnaires.find(({ facts }) => facts.id === id && facts.version === newest.version);
    return asked === undefined ? [] : answersIn(newest, asked);
  });
}

function answersIn({ log }: Sitting, questionnaire: Questionnaire): readonly OwnAnswer[] {
  const { facts, words } = questionnaire;
  return facts.items.flatMap((item) => {
    const last = log.findLast((line) => line.item === item.id);
    if (item.kind !== 'rating' || item.options === undefined || last?.after.kind !== 'answered') return [];
    const said = words.optionSets[item.options]?.[String(last.after.value)];
    const heading = headingOf(questionnaire, item.id);
    const asked = `${heading.before}${heading.item}${heading.after}`;
    return said === undefined ? [] : [{ id: `${facts.id}.${item.id}`, asked, said, day: dayOf(last.at) }];
  });
}
