import type { Plan } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { HandOver } from '#walk/hand-over.tsx';

import { textOfRows, usePlanRows } from '../plan-rows.ts';

/** Copy, share or print the plan: only on a tap, and only what stands on the page. */
export function TakePlan({ plan }: { readonly plan: Plan }) {
  const t = useText('plan');
  const text = textOfRows(usePlanRows()(plan));
  return (
    <div className="no-print">
      <Sheet title={t('take.title')}>
        <p>{t('take.words')}</p>
        <HandOver text={text} print />
      </Sheet>
    </div>
  );
}
