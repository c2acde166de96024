import type { Place } from '#domain/questionnaire/flow.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

export type OptionInWords = { readonly value: string; readonly label: string };

/** The options of an item in words, in their order; `value` is the stored code as text. */
export function optionWords({ questionnaire, item }: Place): readonly OptionInWords[] {
  const words = item.options === undefined ? undefined : questionnaire.words.optionSets[item.options];
  return optionsOf(questionnaire.facts, item).map(({ code }) => ({ value: String(code), label: words?.[String(code)] ?? String(code) }));
}

/** What was answered, in the words that were on screen; undefined for every state but "answered". */
export function answeredWords(place: Place, state: AnswerState | undefined, language: string): string | undefined {
  if (state?.kind !== 'answered') return undefined;
  const { value } = state;
  switch (place.item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice':
      return optionWords(place).find((option) => option.value === String(value))?.label ?? String(value);
    case 'number':
      return formatNumber(language, Number(value));
    case 'date':
      return formatDay(language, String(value));
    case 'text':
      return String(value);
  }
}
