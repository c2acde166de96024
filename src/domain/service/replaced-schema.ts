import * as v from 'valibot';

import { countrySchema, daySchema, idSchema, lineSchema } from '../text/schema.ts';

/** Numbers that must not come back: wrong ones seen in lists, and right ones that were replaced or closed. A record, never a deletion. */
export const replacedListSchema = v.array(
  v.strictObject({
    country: countrySchema,
    digits: v.pipe(v.string('put the number in quotes, or its first 0 is lost'), v.regex(/^\+?\d+$/, 'digits only, no spaces')),
    /** Only this choice in the menu is gone; the number itself still stands. */
    thenPress: v.optional(v.pipe(v.string(), v.regex(/^\d$/, 'one digit'))),
    /** The number is right for this one service and wrong under any other name: its id. */
    onlyAs: v.optional(idSchema),
    status: v.picklist(['wrong', 'replaced', 'closed', 'not-live']),
    why: lineSchema,
    /** The number to use, as people read it. */
    instead: v.optional(lineSchema),
    /** Where the wrong number was seen, or who announced the change. */
    source: lineSchema,
    readOn: daySchema,
  }),
);

export type ReplacedNumber = v.InferOutput<typeof replacedListSchema>[number];
