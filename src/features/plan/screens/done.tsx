import { hasPlan, signPlan } from '#domain/plan/plan.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { CalendarFile } from '../parts/calendar-file.tsx';
import { PlanSummary } from '../parts/plan-summary.tsx';
import type { Planning } from '../use-planning.ts';

type DoneProps = { readonly walk: StoneWalk; readonly planning: Planning };

/** The whole plan once more. Signing it is a promise to oneself, and can be left out. */
export function Done({ walk, planning: { plan, seed } }: DoneProps) {
  const t = useText('plan');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  if (!hasPlan(plan)) return <QuietEnd title={t('done.emptyTitle')} lead={t('done.emptyLead')} onNext={() => void walk.next()} />;
  const signed = plan.madeAt !== undefined;

  async function sign(): Promise<void> {
    const kept = signed || (await save(() => store.plan.change((old) => signPlan(old, now()))));
    if (kept) await walk.next();
  }

  return (
    <>
      <Heading over={t('done.over')} lead={t('done.asks')}>
        {signed ? t('done.signedTitle') : t('done.title')}
      </Heading>
      <PlanSummary plan={plan} />
      <CalendarFile plan={plan} seed={seed} />
      <StepActions
        {...(signed ? {} : { label: t('done.sign') })}
        onNext={() => void sign()}
        onSkip={signed ? undefined : () => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
