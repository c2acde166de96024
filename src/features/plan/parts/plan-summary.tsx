import type { Plan } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { usePlanRows } from '../plan-rows.ts';

/** The plan in the person’s words on one page, the step first, and each part with a way to change it. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const t = useText('plan');
  const rows = usePlanRows()(plan);
  return (
    <SummaryList
      emptyWords={t('rows.empty')}
      rows={rows.map(({ id, name, value, screen }) => ({
        id,
        name,
        ...(value === '' ? {} : { value }),
        change: screen === undefined ? undefined : { label: t('change.label'), full: t(`change.${id}`), href: paths.stone('plan', screen) },
      }))}
    />
  );
}
