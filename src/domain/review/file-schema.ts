import * as v from 'valibot';

import { placeIn } from '../exchange/place-in-file.ts';
import { storyFactsSchema, storyWordsSchema, type StoryFacts, type StoryWords } from '../story/schema.ts';

import { reviewFileSchema, type ReviewFile } from './schema.ts';

export function checkReview(value: unknown): { readonly file: ReviewFile } | { readonly fault: string } {
  const result = v.safeParse(reviewFileSchema, value, { abortEarly: true });
  return result.success ? { file: result.output } : { fault: placeIn((result.issues[0].path ?? []).map(({ key }) => key)) };
}

export type CheckedStory =
  | { readonly kind: 'ok'; readonly facts: StoryFacts; readonly words: StoryWords }
  /** First part of the place of each fault, such as `title`, `parts` or `concerns`. */
  | { readonly kind: 'faults'; readonly places: readonly string[] };

/** The two schemas that every story in content/stories has to fit. */
export function checkStory(facts: unknown, words: unknown): CheckedStory {
  const [one, other] = [v.safeParse(storyFactsSchema, facts), v.safeParse(storyWordsSchema, words)];
  if (one.success && other.success) return { kind: 'ok', facts: one.output, words: other.output };
  const issues = [...(one.issues ?? []), ...(other.issues ?? [])];
  return { kind: 'faults', places: [...new Set(issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? ''))] };
}
