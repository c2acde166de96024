import { baseDayOf } from '#domain/path/due.ts';
import { ownSittings } from '#domain/study/enrolment.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { useLaunchAddress } from './use-launch-address.ts';

/** Says what the address holds while it holds it, and how to leave it out. */
export function KeepInAddress({ enrolment }: { readonly enrolment: Enrolment }) {
  const { study, code, baselineBefore } = enrolment;
  const t = useText('study');
  const sittings = useWatch(async (store) => ownSittings(enrolment, await store.sittings.all()), [enrolment]);
  const { schedule } = study.plan;
  const first =
    sittings === undefined
      ? undefined
      : baseDayOf({ schedule: { ...schedule, from: 'baseline' }, progress: undefined, plan: undefined, sittings, baselineBefore });
  useLaunchAddress(sittings === undefined ? undefined : { study: study.plan.id, code: code === '' ? undefined : code, first });
  return (
    <Sheet title={t('mine.launch.title')}>
      <p>{t('mine.launch.words')}</p>
      <p>{t('mine.launch.other')}</p>
    </Sheet>
  );
}
