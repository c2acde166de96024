import { comparisonsOf, type Comparison } from '#domain/path/change.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { currentEnrolment, ownSittings, scheduleOf } from '#domain/study/enrolment.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useLanguage } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';

import { loadEarlier } from '../measures/use-measures.ts';

export type Compared = { readonly comparisons: readonly Comparison[]; readonly today: Day };

/** What the person answered more than once. Undefined while the store opens. Earlier versions are fetched when an answer points at one. */
export function useComparisons(current: readonly Questionnaire[]): Compared | undefined {
  const language = useLanguage();
  const { today } = useEnvironment();
  return useWatch(
    async (store) => {
      const [all, enrolments] = await Promise.all([store.sittings.all(), store.enrolments.all()]);
      const enrolment = currentEnrolment(enrolments);
      const sittings = ownSittings(enrolment, all);
      const isHere = current.map(({ facts }) => `${facts.id} ${facts.version}`);
      const allHere = sittings.every(({ questionnaire, version }) => isHere.includes(`${questionnaire} ${version}`));
      const earlier = allHere ? [] : await loadEarlier(language);
      const schedule = scheduleOf(enrolment);
      return { comparisons: comparisonsOf({ sittings, schedule, questionnaires: [...current, ...earlier] }), today: today() };
    },
    [current, language, today],
  );
}
