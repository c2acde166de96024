import type { Day } from '#domain/time/day.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { useBookedWords } from '#walk/wait/booked-words.ts';
import { Meanwhile } from '#walk/wait/meanwhile.tsx';

import { waitAddress } from '../places.ts';

type WaitingProps = { readonly bookedFor: Day; readonly today: Day };

/** Above the plan of somebody who waits: the day in words, and the way to the page below. */
export function Waiting({ bookedFor, today }: WaitingProps) {
  const t = useText('plan');
  const booked = useBookedWords();
  return (
    <div className="no-print">
      <Sheet title={t('wait.title')}>
        <p>{booked(bookedFor, today)}</p>
        <p>
          {bookedFor < today ? <Link href={paths.checkIn()}>{t('wait.how')}</Link> : <Link href={waitAddress}>{t('wait.meanwhile')}</Link>}
        </p>
      </Sheet>
    </div>
  );
}

/** For those who wait: a small page of its own. */
export function WaitPage({ bookedFor, today }: WaitingProps) {
  const t = useText('plan');
  const booked = useBookedWords();
  return (
    <>
      <Heading over={booked(bookedFor, today)} lead={t('wait.lead')}>
        {t('wait.meanwhile')}
      </Heading>
      <Meanwhile />
      <Actions>
        <ButtonLink href={paths.myPlan()}>{t('wait.back')}</ButtonLink>
      </Actions>
    </>
  );
}
