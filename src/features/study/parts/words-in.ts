import type { KeptStudy, StudyWords } from '#domain/study/schema.ts';

/** A study’s words in the language of the page, else in English, else in the first it has. */
export type SpokenWords = { readonly language: string; readonly words: StudyWords };

/** Undefined for a study without any words, which no study file that was read can be. */
export function wordsIn({ words }: Pick<KeptStudy, 'words'>, language: string): SpokenWords | undefined {
  const spoken = [language, 'en', ...Object.keys(words)].find((one) => Object.hasOwn(words, one));
  const found = spoken === undefined ? undefined : words[spoken];
  return spoken === undefined || found === undefined ? undefined : { language: spoken, words: found };
}
