import type { Place } from '#domain/questionnaire/flow.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { formatDay } from '#i18n/format.ts';

export type OptionInWords = { readonly value: string; readonly label: string };

/** The options of an item in words, in their order; `value` is the stored code as text. */
export function optionWords({ questionnaire, item }: Place): readonly OptionInWords[] {
  const words = item.options === undefined ? undefined : questionnaire.words.optionSets[item.options];
  return optionsOf(questionnaire.facts, item).map(({ code }) => ({ value: String(code), label: words?.[String(code)] ?? String(code) }));
}

/** What was answered, in the words that were on screen; undefined for every state but "answered". */
export function answeredWords(place: Place, state: AnswerState | undefined, language: string): string | undefined {
  if (state?.kind !== 'answered') return undefined;
  if (place.item.kind === 'date') return formatDay(language, String(state.value));
  return optionWords(place).find((option) => option.value === String(state.value))?.label ?? String(state.value);
}
