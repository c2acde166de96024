import type { Plan } from '#domain/record/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { ifThenWords, stepWords } from '../plan-words.ts';

/** The plan in the person’s words, the step first, and each part with a way to change it. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const t = useText('plan');
  const language = useLanguage();
  const ifThen = ifThenWords(t, plan);
  const step = stepWords(t, language, plan);
  const rows = [
    { id: 'step', value: step ?? '', screen: 'when' },
    { id: 'channel', value: plan.channel === undefined ? '' : t(`when.channels.${plan.channel}`), screen: 'when' },
    { id: 'obstacle', value: plan.obstacle, screen: 'obstacle' },
    { id: 'ifThen', value: ifThen ?? '', screen: 'if-then' },
    { id: 'wish', value: plan.wish, screen: 'wish' },
    { id: 'outcome', value: plan.outcome, screen: 'outcome' },
  ] as const;
  return (
    <SummaryList
      emptyWords={t('rows.empty')}
      rows={rows.map(({ id, value, screen }) => ({
        id,
        name: t(`rows.${id}`),
        ...(value.trim() === '' ? {} : { value }),
        change: { label: t('change.label'), full: t(`change.${id}`), href: paths.stone('plan', screen) },
      }))}
    />
  );
}
