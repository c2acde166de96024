/** What the clock on a wall shows in a time zone. Minutes only: no zone in use today is off by seconds. */
export type WallTime = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

export type ZoneClock = {
  readonly wallTimeAt: (ms: number) => WallTime;
  /** First instant after `afterMs` at which the wall clock shows `wall`, or has passed it where the clocks skip it. Epoch milliseconds. */
  readonly instantOf: (wall: WallTime, afterMs: number) => number;
};

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Undefined when this device does not know the zone. */
export function zoneClock(timeZone: string): ZoneClock | undefined {
  const format = formatFor(timeZone);
  if (format === undefined) return undefined;

  function wallTimeAt(ms: number): WallTime {
    const parts = new Map(format?.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
    return {
      year: parts.get('year') ?? 0,
      month: parts.get('month') ?? 0,
      day: parts.get('day') ?? 0,
      hour: parts.get('hour') ?? 0,
      minute: parts.get('minute') ?? 0,
    };
  }

  /** The wall time as if it were UTC, so that wall times can be compared and subtracted. */
  function shownAt(ms: number): number {
    return asIfUtc(wallTimeAt(ms));
  }

  function instantOf(wall: WallTime, afterMs: number): number {
    const wanted = asIfUtc(wall);
    // The offset can differ on the two sides of a clock change: try both, a day before and a day after.
    const offsets = [wanted - DAY, wanted + DAY].map((ms) => shownAt(ms) - floorToMinute(ms));
    const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
    const exact = candidates.find((ms) => ms > afterMs && shownAt(ms) === wanted);
    if (exact !== undefined) return exact;
    // The clocks skip this minute: the change itself lies between the two candidates.
    let before = candidates[0] ?? wanted;
    let after = candidates.at(-1) ?? wanted;
    while (after - before > MINUTE) {
      const middle = floorToMinute((before + after) / 2);
      if (shownAt(middle) >= wanted) after = middle;
      else before = middle;
    }
    return after;
  }

  return { wallTimeAt, instantOf };
}

/** Making one takes a phone longer than all the rest, and a page of places asks for the same zone dozens of times. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const format = made.get(timeZone) ?? newFormat(timeZone);
  if (format !== undefined) made.set(timeZone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // Intl throws a RangeError for a zone it does not know; an old device may lack a new name.
    return undefined;
  }
}

function asIfUtc(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
}

function floorToMinute(ms: number): number {
  return Math.floor(ms / MINUTE) * MINUTE;
}
