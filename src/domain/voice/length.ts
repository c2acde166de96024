export type LengthParts = { readonly minutes: number; readonly seconds: number };

/** Whole minutes and seconds of a length in milliseconds, rounded down: never more is claimed than is there. */
export function partsOfLength(ms: number): LengthParts {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/** As on a clock: 1:04. */
export function onClock(ms: number): string {
  const { minutes, seconds } = partsOfLength(ms);
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}
