import * as v from 'valibot';

import { idSchema, languageSchema, versionSchema } from '../text/schema.ts';

/** One questionnaire as people were asked it: from then on it stays as it is. */
export const releasedSchema = v.strictObject({
  questionnaire: idSchema,
  version: versionSchema,
  language: languageSchema,
  digest: v.pipe(v.string(), v.regex(/^fnv1a64-[0-9a-f]{16}$/, 'is written by "npm run content:release", never by hand')),
});

export const releasedListSchema = v.array(releasedSchema);

export type Released = v.InferOutput<typeof releasedSchema>;
