import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';
import { readDueInput } from '#walk/due-input.ts';
import { Reminders } from '#walk/reminders.tsx';

/** Calendar entries for the questions after two weeks and later. Whoever is in a study finds theirs on its own page. */
export function QuestionReminders() {
  const { today } = useEnvironment();
  const kept = useWatch(async (store) => {
    const day = today();
    const inStudy = currentEnrolment(await store.enrolments.all()) !== undefined;
    const input = await readDueInput(store, day);
    // Who left both checks out is not asked again, so there is nothing to be reminded of.
    const isAskedAgain = !inStudy && input.sittings.some(({ finishedAt }) => finishedAt !== undefined);
    return { isAskedAgain, day, input };
  }, []);
  if (kept?.isAskedAgain !== true) return null;
  return <Reminders kept={kept.input} today={kept.day} seed={undefined} />;
}
