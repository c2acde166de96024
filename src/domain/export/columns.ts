/** The columns of the long answers file, in their order, with what they mean (English, for the codebook). */
export const longColumnMeanings = {
  participant_id: 'Participant code',
  app_version: 'Version of Cairn that wrote the file',
  row: 'item: one answer; score: one score of a sitting',
  sitting_id: 'One questionnaire at one wave; for single ratings outside a sitting, the rating',
  wave: 'pre, post, w2, w6, m3; empty for single ratings outside a sitting',
  occasion: 'For single ratings: when the mood was given, or which story was read',
  due_on: 'Local calendar day on which the wave was due; empty for pre and post',
  late: '1: answered after the window of the wave; 0: not late; empty: no window',
  started_utc: 'When the sitting was started, UTC',
  finished_utc: 'When the sitting was finished, UTC; empty: it was not finished',
  offset_minutes: 'Minutes to add to UTC for the local clock at the start',
  questionnaire: 'Id of the questionnaire',
  version: 'Version of the questionnaire that was seen',
  language: 'Language that was seen',
  digest: 'Fingerprint of the facts and words that were seen',
  variable: 'Name of the item or score',
  state: 'Items: answered, missing, declined, not-applicable, not-shown. Scores: strict, prorated (prorated only), none',
  value: 'Stored code, day or text of an answer; a missing code in every other state; empty for scores',
  label: 'Words of the chosen option, in the language that was seen',
  score: 'Value of the answer that counts in scores, reversed where the item is; empty: none',
  shown_order: 'Place in the order in which items were first shown, from 1; empty: not shown',
  first_answered_utc: 'When the item was first answered, UTC',
  first_answered_offset: 'Minutes to add to UTC for the local clock at that time',
  last_changed_utc: 'When the last line of the item was written, UTC',
  corrections: 'How many lines followed the first one of the item',
  clock_jump: '1: the clock stood before an earlier line when this was answered, so times cannot be trusted; 0: no',
  strict: 'Score with no gap allowed; empty: undefined',
  prorated: 'Score with as many gaps as the rule allows; empty: undefined',
  n_answered: 'Items of the score with a value',
  n_shown: 'Items of the score that were on screen',
} as const;

export type LongColumn = keyof typeof longColumnMeanings;

export const longColumns = Object.keys(longColumnMeanings) as readonly LongColumn[];
