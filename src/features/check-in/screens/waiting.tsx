import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useBookedWords } from '#walk/wait/booked-words.ts';
import { Meanwhile } from '#walk/wait/meanwhile.tsx';

import type { CheckInWalk } from '../parts/use-check-in.ts';

/** For those who wait, with a day or without one yet. */
export function WaitingScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('plan');
  const booked = useBookedWords();
  const bookedFor = walk.plan?.bookedFor;
  return (
    <>
      <Heading over={bookedFor === undefined ? undefined : booked(bookedFor, walk.today)} lead={t('wait.lead')}>
        {t('wait.meanwhile')}
      </Heading>
      <Meanwhile />
      <StepActions onNext={() => walk.go('end')} />
    </>
  );
}
