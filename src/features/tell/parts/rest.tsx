import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import { afterRest } from '../places.ts';
import { Grounding } from './grounding.tsx';

const minutesOnOffer = [2, 5, 10] as const;

/** A break: the words are put away, so that nobody who looks over sees them. */
export function Rest() {
  const t = useText('tell');
  const common = useText('common');
  const navigate = useNavigate();
  const { search } = useLocation();
  return (
    <>
      <Heading lead={t('rest.lead')}>{t('rest.title')}</Heading>
      <Grounding />
      <Timer />
      <Actions
        aside={
          <>
            <Link href={paths.helpNow()}>{t('rest.help')}</Link>
            <Link href={paths.home()}>{common('stopForNow')}</Link>
          </>
        }
      >
        <Button onClick={() => void navigate(afterRest(search))}>{t('rest.back')}</Button>
      </Actions>
    </>
  );
}

type Timing = { readonly kind: 'off' } | { readonly kind: 'running'; readonly minutes: number } | { readonly kind: 'over' };

/** Off unless turned on. It ends with a line of words, and with nothing else. */
function Timer() {
  const t = useText('tell');
  const [timing, time] = useState<Timing>({ kind: 'off' });
  const running = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(running.current), []);

  function start(minutes: number): void {
    clearTimeout(running.current);
    running.current = setTimeout(() => time({ kind: 'over' }), minutes * 60_000);
    time({ kind: 'running', minutes });
  }

  function stop(): void {
    clearTimeout(running.current);
    time({ kind: 'off' });
  }

  return (
    <Disclosure summary={t('rest.timer')}>
      <p className="small">{t('rest.timerAbout')}</p>
      <ButtonRow>
        {minutesOnOffer.map((count) => (
          <Button key={count} look="quiet" pressed={timing.kind === 'running' && timing.minutes === count} onClick={() => start(count)}>
            {t('rest.minutes', { count })}
          </Button>
        ))}
        {timing.kind === 'running' && (
          <Button look="plain" onClick={stop}>
            {t('rest.off')}
          </Button>
        )}
      </ButtonRow>
      <Status>
        {timing.kind === 'running' && t('rest.running', { count: timing.minutes })}
        {timing.kind === 'over' && t('rest.over')}
      </Status>
    </Disclosure>
  );
}
