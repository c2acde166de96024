import * as v from 'valibot';

import { daySchema, idSchema, lineSchema } from '../text/schema.ts';

/** Worldwide finders of help lines: plain links, for when a country has none here. */
export const finderListSchema = v.array(
  v.strictObject({
    id: idSchema,
    name: lineSchema,
    url: v.pipe(v.string(), v.url()),
    source: v.strictObject({ title: lineSchema, url: v.pipe(v.string(), v.url()), date: v.nullable(v.string()), read: v.boolean() }),
    /** Null when no page of the finder was read yet; the screen then says so. */
    checkedOn: v.nullable(daySchema),
  }),
);

export type Finder = v.InferOutput<typeof finderListSchema>[number];
