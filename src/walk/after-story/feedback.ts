import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Reading } from '#domain/record/schema.ts';

/** A rating of a story: where the reading keeps it, and the words of the questionnaire `story-feedback`. */
export type FeedbackQuestion = {
  readonly field: RatingField;
  readonly question: string;
  readonly options: readonly { readonly code: number; readonly label: string }[];
};

export type RatingField = keyof Pick<Reading, 'hope' | 'likeMe' | 'learned'>;

const fields: Readonly<Record<string, RatingField>> = { story_hope: 'hope', story_like_me: 'likeMe', story_learned: 'learned' };

/** The three questions in the order of the questionnaire; none where it is not shown in this language. */
export function feedbackOf(questionnaires: readonly Questionnaire[]): readonly FeedbackQuestion[] {
  const found = questionnaires.find(({ facts }) => facts.id === 'story-feedback');
  if (found === undefined) return [];
  const { facts, words } = found;
  return facts.items.flatMap((item) => {
    const field = fields[item.id];
    const question = words.items[item.id];
    const set = item.options;
    if (field === undefined || question === undefined || set === undefined) return [];
    const options = (facts.optionSets[set] ?? []).map(({ code }) => ({
      code,
      label: words.optionSets[set]?.[String(code)] ?? String(code),
    }));
    return [{ field, question, options }];
  });
}
