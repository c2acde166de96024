import type { ServiceFacts, ServiceKind } from './schema.ts';

/** How old an entry is on a day. `days` since it was read; `clockDays` is its review clock. */
export type Freshness =
  | { readonly kind: 'fresh' | 'old' | 'very-old'; readonly days: number; readonly clockDays: number }
  /** No page was read yet. */
  | { readonly kind: 'never-checked' };

/** Days after which somebody must read the source again. A wrong crisis number does the most harm. */
export function reviewClockDays(kind: ServiceKind): number {
  switch (kind) {
    case 'emergency':
    case 'crisis-line':
    case 'text-line':
      return 90;
    case 'community':
    case 'primary-care':
      return 365;
    case 'helpline':
    case 'youth':
    case 'student':
    case 'men':
    case 'lgbt':
    case 'older':
    case 'veterans':
    case 'perinatal':
    case 'bereavement':
    case 'domestic-abuse':
    case 'eating-disorders':
    case 'substance-use':
    case 'self-referral':
      return 180;
  }
}

/**
 * `today` is YYYY-MM-DD on the device. A service of several kinds keeps the shortest clock of them. `old` past the clock, `very-old` past
 * twice the clock. A device clock that lies behind the day of reading counts as 0 days.
 */
export function freshnessOf(service: Pick<ServiceFacts, 'kind' | 'alsoKinds' | 'checkedOn'>, today: string): Freshness {
  if (service.checkedOn === null) return { kind: 'never-checked' };
  const clockDays = Math.min(...[service.kind, ...(service.alsoKinds ?? [])].map(reviewClockDays));
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(service.checkedOn)) / 86_400_000));
  if (days > 2 * clockDays) return { kind: 'very-old', days, clockDays };
  return { kind: days > clockDays ? 'old' : 'fresh', days, clockDays };
}
