import type { DueInput } from '#domain/path/due.ts';
import { armOf, featureIsOn, hasOpened } from '#domain/study/arms.ts';
import { currentEnrolment, ownSittings, scheduleOf } from '#domain/study/enrolment.ts';
import type { Day } from '#domain/time/day.ts';
import type { Store } from '#store/store.ts';

/** Everything that decides what is due on a day: the study’s schedule, if there is one, and what was answered. */
export async function readDueInput(store: Store, today: Day): Promise<DueInput> {
  const [progress, plan, all, checkIns, enrolments] = await Promise.all([
    store.progress.read(),
    store.plan.read(),
    store.sittings.all(),
    store.checkIns.all(),
    store.enrolments.all(),
  ]);
  const enrolment = currentEnrolment(enrolments);
  const sittings = ownSittings(enrolment, all);
  const baselineBefore = enrolment?.baselineBefore;
  const study = enrolment?.study.plan;
  const arm = study === undefined ? undefined : armOf(study, enrolment?.allocation);
  const openedNow = study !== undefined && hasOpened(arm, study, { sittings, baselineBefore, today });
  return {
    schedule: scheduleOf(enrolment),
    baselineBefore,
    progress,
    plan,
    sittings,
    checkIns,
    today,
    checkInsOn: featureIsOn(arm, 'check-ins', { enrolled: study !== undefined, openedNow }),
  };
}
