import { Suspense } from 'react';

import { openState } from '#domain/service/open-state.ts';
import { zoneClock } from '#domain/service/zone-clock.ts';
import { formatTime } from '#i18n/format.ts';
import { useLanguage, useLateText, useText } from '#i18n/react.tsx';

import type { Way } from '../way.ts';

const DAY_MS = 86_400_000;

type OpenNowProps = {
  readonly way: Pick<Way, 'hours' | 'tz'>;
  /** Epoch milliseconds; undefined until the page is awake. */
  readonly nowMs: number | undefined;
};

/** Whether a place is open now, in words: by the clock of this device, and by that of the place where the two differ. */
export function OpenNow({ way: { hours, tz }, nowMs }: OpenNowProps) {
  if (hours === undefined || tz === undefined || nowMs === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Words hours={hours} tz={tz} nowMs={nowMs} />
    </Suspense>
  );
}

function Words({ hours, tz, nowMs }: { readonly hours: string; readonly tz: string; readonly nowMs: number }) {
  const t = useLateText('awake');
  const always = useText('hours');
  const language = useLanguage();
  const state = openState(hours, tz, nowMs);
  // Where the hours themselves name public holidays, the words above this line say it already.
  const holiday = state.holidaysMayDiffer && !hours.includes('PH') ? [t('now.holiday')] : [];
  function timeWords(ms: number): string {
    const midnightAhead = new Date(ms).getHours() === 0 && new Date(ms).getMinutes() === 0 && ms - nowMs < DAY_MS;
    return midnightAhead ? always('hours.midnight') : formatTime(language, ms, nowMs);
  }
  function thereWords(ms: number): string | undefined {
    const wall = zoneClock(tz)?.wallTimeAt(ms);
    if (wall === undefined) return undefined;
    // What the clock over there shows, on a clock of this device: so it is written in the digits of the page.
    const shown = new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute).getTime();
    return shown === ms ? undefined : formatTime(language, shown, shown);
  }
  switch (state.kind) {
    case 'always':
    case 'unknown':
      return null;
    case 'open': {
      const there = thereWords(state.until);
      const time = timeWords(state.until);
      return [there === undefined ? t('now.open', { time }) : t('now.openThere', { time, there }), ...holiday].join(' ');
    }
    case 'closed': {
      if (state.opens === undefined) return t('now.closed');
      const there = thereWords(state.opens);
      const time = timeWords(state.opens);
      return [there === undefined ? t('now.opens', { time }) : t('now.opensThere', { time, there }), ...holiday].join(' ');
    }
  }
}
