import type { QuestionnaireFacts } from '../questionnaire/schema.ts';

import { extensionsOf } from './elements.ts';
import type { Json } from './json.ts';
import type { Report } from './report.ts';
import type { Said } from './said.ts';
import { extensionUrls } from './urls.ts';

/** One answer that a question offers, as the file calls it, with its words and its weight. */
export type ReadOption = {
  readonly from: NonNullable<QuestionnaireFacts['optionSets'][string][number]['from']>;
  readonly said: Said;
  readonly weight: number | undefined;
  readonly path: string;
};

export const weightExtensions: readonly string[] = [extensionUrls.itemWeight, extensionUrls.ordinalValue];

/** The weight on any of these elements; none when they differ or hold no number, which is refused. */
export function weightOn(elements: readonly (Json | undefined)[], path: string, report: Report): number | undefined {
  const weights = elements.flatMap((element) =>
    weightExtensions.flatMap((url) => extensionsOf(element, url).map((one) => one['valueDecimal'] ?? one['valueInteger'])),
  );
  const [first] = weights;
  if (weights.length === 0) return undefined;
  if (typeof first === 'number' && weights.every((weight) => weight === first)) return first + 0;
  report.refuse(path, 'has weights that are no numbers, or differ from each other');
  return undefined;
}
