import { useEffect } from 'react';

import { isTimeToLock } from '#domain/lock/idle.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';
import { closeHere, lockNow, onLockedElsewhere } from '#walk/lock/lock-now.ts';

/** How often the clock on the wall is looked at, in milliseconds. Timers sleep with the phone: it is also looked at when a page is seen. */
const lookEveryMs = 5000;
const signsOfLife = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/** While a lock is open: closes it by the person’s choice, when another window did, and when the page comes back from the past. */
export function LockWatch() {
  const { epochMs } = useEnvironment();
  const settings = useWatch(async (store) => ({ kept: await store.settings.read() }), []);
  const after = settings?.kept?.lockAfter ?? '5';

  useEffect(() => {
    const seen: { touchedMs: number; hiddenMs: number | undefined } = { touchedMs: epochMs(), hiddenMs: undefined };
    function look(): void {
      if (isTimeToLock(after, { ...seen, nowMs: epochMs() })) lockNow();
    }
    function touch(): void {
      // First the look: whoever comes back after an hour must not open it by touching.
      look();
      seen.touchedMs = epochMs();
    }
    function turn(): void {
      look();
      seen.hiddenMs = document.visibilityState === 'hidden' ? epochMs() : undefined;
    }
    function comeBack({ persisted }: PageTransitionEvent): void {
      if (persisted) lockNow();
    }
    const timer = setInterval(look, lookEveryMs);
    for (const sign of signsOfLife) addEventListener(sign, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', turn);
    addEventListener('pageshow', comeBack);
    const stop = onLockedElsewhere(closeHere);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', turn);
      removeEventListener('pageshow', comeBack);
      stop();
    };
  }, [after, epochMs]);
  return null;
}
