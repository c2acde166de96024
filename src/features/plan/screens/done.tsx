import { useState } from 'react';

import { hasPlan, signPlan } from '#domain/plan/plan.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { BackupOffer } from '#walk/backup-offer.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { CalendarFile } from '../parts/calendar-file.tsx';
import { PlanSummary } from '../parts/plan-summary.tsx';
import { TakePlan } from '../parts/take-plan.tsx';
import type { Planning } from '../use-planning.ts';

type DoneProps = { readonly walk: StoneWalk; readonly planning: Planning };

/** The whole plan once more, on one page. Signing it is a promise to oneself; a mark will do, and it can be left out. */
export function Done({ walk, planning: { plan, seed } }: DoneProps) {
  const t = useText('plan');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const [name, write] = useState('');
  if (!hasPlan(plan)) return <QuietEnd title={t('done.emptyTitle')} lead={t('done.emptyLead')} onNext={() => void walk.next()} />;
  const mine = plan.madeAt !== undefined;
  const signed = plan.signed !== undefined;

  async function goOn(): Promise<void> {
    const nothing = mine && (signed || name.trim() === '');
    if (nothing || (await save(() => store.plan.change((old) => signPlan(old, now(), name))))) await walk.next();
  }

  return (
    <>
      <Heading over={t('done.over')} lead={t('done.asks')}>
        {mine ? t('done.signedTitle') : t('done.title')}
      </Heading>
      <PlanSummary plan={plan} />
      {!signed && (
        <div className="no-print">
          <TextLine name="signature" label={t('done.name')} hint={t('done.nameHint')} value={name} maxLength={80} onChange={write} />
        </div>
      )}
      <CalendarFile plan={plan} seed={seed} />
      <TakePlan plan={plan} />
      <BackupOffer />
      <StepActions
        {...(mine ? {} : { label: t('done.sign') })}
        onNext={() => void goOn()}
        onSkip={mine ? undefined : () => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
