import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import { modelLanguage } from '#tools/content/languages.ts';
import { questionnairesOf } from '#tools/content/questionnaires.ts';
import { Shelves } from '#tools/content/shelves.ts';

import { stop } from './command-line.ts';
import { contentFolder } from './open-study.ts';

/** What the study asks, in the model language if the study has it, else in its first. */
export function questionnairesFor({ plan, words, brought }: StudyFile): {
  readonly language: string;
  readonly questionnaires: readonly Questionnaire[];
} {
  const language = Object.hasOwn(words, modelLanguage) ? modelLanguage : (Object.keys(words)[0] ?? modelLanguage);
  const { current, earlier } = questionnairesOf(new Shelves(contentFolder, language));
  const own = brought.flatMap(({ facts, words: translations }) => {
    const translation = translations[language];
    return translation === undefined ? [] : [{ facts, language, words: translation }];
  });
  const all = [...current, ...earlier, ...own];
  const questionnaires = plan.questionnaires.map(
    ({ id, version }) =>
      all.find(({ facts }) => facts.id === id && facts.version === version) ?? stop(`"${id}" ${version} has no words in "${language}".`),
  );
  return { language, questionnaires };
}
