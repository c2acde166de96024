import type { ItemChange } from '#domain/path/change.ts';
import { headingOf } from '#domain/questionnaire/heading.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';

export function moved({ change }: ItemChange): boolean {
  return change !== 'about-the-same';
}

/** One row in the words that were on screen, with the heights of both answers between the ends of their scale (0 to 1). */
export function inWords(questionnaire: Questionnaire, { item: id, first, latest }: ItemChange) {
  const { facts, words } = questionnaire;
  const item = facts.items.find((candidate) => candidate.id === id);
  const options = item === undefined ? [] : optionsOf(facts, item);
  const labels = item?.options === undefined ? undefined : words.optionSets[item.options];
  const labelOf = (code: number | undefined) => labels?.[String(code)] ?? String(code ?? '');
  const pointOf = (code: number) => ({
    words: labelOf(code),
    at: options.findIndex((option) => option.code === code) / Math.max(options.length - 1, 1),
  });
  const heading = headingOf(questionnaire, id);
  return {
    name: words.items[id] ?? id,
    asked: `${heading.before}${heading.item}${heading.after}`,
    first: pointOf(first.code),
    latest: pointOf(latest.code),
    high: labelOf(options.at(-1)?.code),
    low: labelOf(options[0]?.code),
    labelOf,
  };
}
