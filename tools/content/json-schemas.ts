import { toJsonSchema } from '@valibot/to-json-schema';

import { barrierFactsSchema, barrierWordsSchema } from '#domain/barrier/schema.ts';
import { storyConsentSchema } from '#domain/exchange/handed-schema.ts';
import { libraryFactsSchema, libraryWordsSchema, withdrawnListSchema } from '#domain/exchange/library-schema.ts';
import { mythFactsSchema, mythWordsSchema } from '#domain/myth/schema.ts';
import { pageFactsSchema, pageWordsSchema } from '#domain/page/schema.ts';
import { releasedListSchema } from '#domain/questionnaire/released-schema.ts';
import { questionnaireFactsSchema, questionnaireWordsSchema, workedExamplesSchema } from '#domain/questionnaire/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema } from '#domain/rehearsal/schema.ts';
import { safeContentSchema } from '#domain/story/lint/schema.ts';
import { phraseListSchema } from '#domain/safety-look/schema.ts';
import { countryServicesSchema, serviceWordsSchema } from '#domain/service/schema.ts';
import { shapeFactsSchema, shapeWordsSchema } from '#domain/shape/schema.ts';
import { storyFactsSchema, storyWordsSchema } from '#domain/story/schema.ts';
import { studyPlanSchema, studyWordsSchema } from '#domain/study/schema.ts';

const schemas = {
  'barrier.facts': barrierFactsSchema,
  'barrier.words': barrierWordsSchema,
  'library.facts': libraryFactsSchema,
  'library.words': libraryWordsSchema,
  'myth.facts': mythFactsSchema,
  'myth.words': mythWordsSchema,
  'page.facts': pageFactsSchema,
  'page.words': pageWordsSchema,
  'questionnaire.facts': questionnaireFactsSchema,
  'questionnaire.released': releasedListSchema,
  'questionnaire.words': questionnaireWordsSchema,
  'questionnaire.worked': workedExamplesSchema,
  'rehearsal.facts': rehearsalFactsSchema,
  'rehearsal.words': rehearsalWordsSchema,
  'safe-content': safeContentSchema,
  'safety-look': phraseListSchema,
  'services.facts': countryServicesSchema,
  'services.words': serviceWordsSchema,
  'shape.facts': shapeFactsSchema,
  'shape.words': shapeWordsSchema,
  'story.consent': storyConsentSchema,
  'story.facts': storyFactsSchema,
  'story.withdrawn': withdrawnListSchema,
  'story.words': storyWordsSchema,
  'study.facts': studyPlanSchema,
  'study.words': studyWordsSchema,
} as const;

/** File name and text of every schema. Checks that JSON Schema cannot say (a text that is a date, say) are left to content:check. */
export function printSchemas(): readonly (readonly [string, string])[] {
  return Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
  ]);
}
