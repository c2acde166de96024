import * as v from 'valibot';

import type { ImportOutcome } from '#domain/fhir/read-questionnaire.ts';
import { scoreSchema } from '#domain/questionnaire/schema.ts';
import { languageSchema, lineSchema } from '#domain/text/schema.ts';

import type { Problem } from './problem.ts';

/** What lies beside a FHIR file because FHIR has no place for it. */

/** The most characters of a FHIR file that are looked at. */
export const fhirLimit = 5_000_000;

/** `<id>.scores.yaml`: as `scores` in our own layout, with the file’s linkIds as items. */
export const fhirScoresSchema = v.array(v.strictObject({ ...scoreSchema.entries, items: v.pipe(v.array(lineSchema), v.minLength(1)) }));

/** `<id>.import.yaml`: what only a person can say about the file. */
export const fhirOptionsSchema = v.strictObject({
  /** What the licence says of changes; without a word, none are allowed. */
  changes: v.optional(v.picklist(['allowed', 'not-allowed'])),
  /** Of a file that does not state its own language. */
  language: v.optional(languageSchema),
  /** Words for the answers to boolean questions, by language. */
  yesNo: v.optional(v.record(languageSchema, v.strictObject({ yes: lineSchema, no: lineSchema }))),
});

/** Why a file cannot be taken, in its own places. */
export function fhirProblems(file: string, outcome: ImportOutcome): readonly Problem[] {
  switch (outcome.kind) {
    case 'ok':
      return [];
    case 'refused':
      return outcome.problems.map(({ path, message }) => ({ file, place: path, message }));
    case 'not-json':
      return [{ file, place: '', message: 'is no JSON; an XML file has to be turned into JSON first' }];
    case 'too-large':
      return [{ file, place: '', message: 'is larger, deeper or longer than any questionnaire that people answer on a phone' }];
    case 'not-a-questionnaire':
      return [{ file, place: 'resourceType', message: `is "${outcome.found}"; a FHIR R4 "Questionnaire" is needed` }];
  }
}
