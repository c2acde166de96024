import type { KeptStudy, StudyFile } from './schema.ts';

/** What a phone keeps of a study it joins: the list of everybody’s codes is left behind. */
export function keptOf({ plan, words, brought }: StudyFile): KeptStudy {
  return { plan, words, brought };
}
