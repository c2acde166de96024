import type { Environment } from '#environment';
import { momentAt } from '#domain/time/moment.ts';
import { dayOf } from '#domain/time/day.ts';

/** The real clock and the device’s good source of chance. The only place in the app that asks for either. */
export function realEnvironment(): Environment {
  const now = () => {
    const at = new Date();
    return momentAt(at.getTime(), -at.getTimezoneOffset());
  };
  return {
    now,
    today: () => dayOf(now()),
    epochMs: () => Date.now(),
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    newId: () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    languages: () => navigator.languages,
    appVersion: __APP_VERSION__,
  };
}
