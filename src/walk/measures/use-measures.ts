import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useLanguage } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useWatch } from '#store/react.tsx';

import { measuresOf, needsEarlier, type Measures } from './pinned.ts';

/** What is asked of this person, in their study or in none. Undefined while the store opens. */
export function useMeasures(current: readonly Questionnaire[]): Measures | undefined {
  const language = useLanguage();
  return useWatch(
    async (store) => {
      const enrolment = currentEnrolment(await store.enrolments.all());
      const earlier = needsEarlier(enrolment, current) ? await loadEarlier(language) : [];
      return measuresOf(enrolment, { language, current, earlier });
    },
    [current, language],
  );
}

/** Versions that are asked no more. None when they cannot be fetched now: what is lacking then is said on screen. */
export async function loadEarlier(language: string): Promise<readonly Questionnaire[]> {
  try {
    return await loadShelf(language, 'earlier-questionnaires');
  } catch {
    return [];
  }
}
