import * as v from 'valibot';

import { broughtSchema } from '../study/schema.ts';
import { languageSchema } from '../text/schema.ts';

/** The same check that a study file passes: what was made from a FHIR file is believed no sooner. */

export type Brought = v.InferOutput<typeof broughtSchema>;

export function isLanguage(tag: string): boolean {
  return v.is(languageSchema, tag);
}

/** Places and messages; an empty list means that all is well. */
export function shapeProblems(brought: Brought): readonly { readonly place: string; readonly message: string }[] {
  const result = v.safeParse(broughtSchema, brought);
  if (result.success) return [];
  return result.issues.map((issue) => ({ place: v.getDotPath(issue) ?? '', message: issue.message }));
}
