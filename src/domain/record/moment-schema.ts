import * as v from 'valibot';

/** A moment as UTC (ISO 8601 with milliseconds and Z) and the minutes to add for the person’s own clock. */
export const momentSchema = v.strictObject({
  utc: v.pipe(v.string(), v.isoTimestamp()),
  offset: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
});
