import type { Plan } from '#domain/record/schema.ts';
import { hasIfThen } from '#domain/plan/plan.ts';
import { formatDay } from '#i18n/format.ts';
import type { useText } from '#i18n/react.tsx';

type Text = ReturnType<typeof useText<'plan'>>;

/** “If ..., then I will ...”; undefined when a half is missing. */
export function ifThenWords(t: Text, plan: Pick<Plan, 'feeling' | 'act'>): string | undefined {
  if (!hasIfThen(plan)) return undefined;
  return t('ifThen.sentence', { feeling: withoutStop(plan.feeling), act: withoutStop(plan.act) });
}

/** What, when and where as one sentence; undefined when none of them is there. A time counts only with its day. */
export function stepWords(t: Text, language: string, plan: Plan): string | undefined {
  const place = withoutStop(plan.place);
  const named = withoutStop(plan.step);
  if (named === '' && place === '' && plan.day === undefined) return undefined;
  const step = named === '' ? t('done.noStep') : named;
  if (plan.day === undefined) return place === '' ? t('done.sentence.step', { step }) : t('done.sentence.place', { step, place });
  const day = formatDay(language, plan.day, 'weekday');
  if (plan.time === undefined)
    return place === '' ? t('done.sentence.day', { day, step }) : t('done.sentence.dayPlace', { day, step, place });
  const { time } = plan;
  return place === '' ? t('done.sentence.dayTime', { day, time, step }) : t('done.sentence.dayTimePlace', { day, time, step, place });
}

/** The sentence around it ends with its own full stop. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.。]+$/u, '');
}
