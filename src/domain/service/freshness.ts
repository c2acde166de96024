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

/** A service of several kinds keeps the shortest clock of them. */
export function clockDaysOf(service: Pick<ServiceFacts, 'kind' | 'alsoKinds'>): number {
  return Math.min(...[service.kind, ...(service.alsoKinds ?? [])].map(reviewClockDays));
}

/** `today` is YYYY-MM-DD on the device. */
export function freshnessOf(service: Pick<ServiceFacts, 'kind' | 'alsoKinds' | 'checkedOn'>, today: string): Freshness {
  return ageOn(service.checkedOn, clockDaysOf(service), today);
}

/**
 * `old` past the clock, `very-old` past twice the clock. A device clock that lies behind the day of reading counts as 0 days. Both days
 * are YYYY-MM-DD.
 */
export function ageOn(checkedOn: string | null, clockDays: number, today: string): Freshness {
  if (checkedOn === null) return { kind: 'never-checked' };
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000));
  if (days > 2 * clockDays) return { kind: 'very-old', days, clockDays };
  return { kind: days > clockDays ? 'old' : 'fresh', days, clockDays };
}

/** All of them, in their order, those past twice their clock below the others. */
export function veryOldLast<T>(entries: readonly T[], ageOf: (entry: T) => Freshness): readonly T[] {
  const isVeryOld = (entry: T): boolean => ageOf(entry).kind === 'very-old';
  return [...entries.filter((entry) => !isVeryOld(entry)), ...entries.filter(isVeryOld)];
}
