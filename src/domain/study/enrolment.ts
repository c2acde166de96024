import { ownSchedule } from '../path/waves.ts';
import type { Enrolment, Sitting } from '../record/schema.ts';
import { isEarlier } from '../time/moment.ts';
import type { Schedule } from '../wave/schema.ts';

/** The study this phone takes part in now: the newest one that was not left. */
export function currentEnrolment(enrolments: readonly Enrolment[]): Enrolment | undefined {
  return newestEnrolment(enrolments.filter(({ withdrawal }) => withdrawal === undefined));
}

/** What was answered in this study, or in none. Answers of before joining, or after leaving, belong to no study. */
export function ownSittings(enrolment: Pick<Enrolment, 'id'> | undefined, sittings: readonly Sitting[]): readonly Sitting[] {
  return sittings.filter((sitting) => sitting.enrolment === enrolment?.id);
}

/** When is asked what: as the study says, else as everybody is asked. */
export function scheduleOf(enrolment: Enrolment | undefined): Schedule {
  return enrolment?.study.plan.schedule ?? ownSchedule;
}

/** The newest one, also when it was left: what its answers are exported under. */
export function newestEnrolment(enrolments: readonly Enrolment[]): Enrolment | undefined {
  return enrolments.toSorted((one, other) => (isEarlier(one.joinedAt, other.joinedAt) ? 1 : -1))[0];
}
