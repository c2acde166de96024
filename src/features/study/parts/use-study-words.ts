import type { KeptStudy, StudyWords } from '#domain/study/schema.ts';
import { useLanguage } from '#i18n/react.tsx';

import { wordsIn } from './words-in.ts';

/** The words of a kept study in the language of the page, and the language they are in. */
export function useStudyWords(study: Pick<KeptStudy, 'words'>): { readonly words: StudyWords | undefined; readonly language: string } {
  const language = useLanguage();
  const spoken = wordsIn(study, language);
  return { words: spoken?.words, language: spoken?.language ?? language };
}
