import { openState } from '#domain/service/open-state.ts';
import { formatTime } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

import type { Way } from '../way.ts';

const DAY_MS = 86_400_000;

/** Whether a place is open at an instant (epoch milliseconds), in words and in the zone of this device. Only once the page is awake. */
export function useNowWords(): (way: Way, nowMs: number) => string | undefined {
  const t = useText('places');
  const language = useLanguage();
  return ({ hours, tz }, nowMs) => {
    if (hours === undefined || tz === undefined) return undefined;
    const state = openState(hours, tz, nowMs);
    // Where the hours themselves name public holidays, the words above this line say it already.
    function timeWords(ms: number): string {
      const midnightAhead = new Date(ms).getHours() === 0 && new Date(ms).getMinutes() === 0 && ms - nowMs < DAY_MS;
      return midnightAhead ? t('hours.midnight') : formatTime(language, ms, nowMs);
    }
    const differs = state.holidaysMayDiffer && !hours.includes('PH');
    switch (state.kind) {
      case 'always':
      case 'unknown':
        return undefined;
      case 'open':
        return t(differs ? 'now.openHoliday' : 'now.open', { time: timeWords(state.until) });
      case 'closed':
        if (state.opens === undefined) return t('now.closed');
        return t(differs ? 'now.opensHoliday' : 'now.opens', { time: timeWords(state.opens) });
    }
  };
}
