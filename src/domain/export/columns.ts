import { missingCodesInWords } from './missing-codes.ts';
import { participantVariables, type ParticipantColumn } from './participant.ts';
import { column, type Variable } from './variable.ts';

/** The columns of the long file, in their order, with what they mean. */

const utc = { type: 'datetime' } as const;
const day = { type: 'date' } as const;
const whole = { type: 'integer' } as const;
const number = { type: 'number' } as const;

const own = {
  app_version: column('app_version', 'Version of Cairn that wrote the file'),
  content_digest: column('content_digest', 'Fingerprint of all content of that version'),
  exported_utc: column('exported_utc', 'When the file was written, UTC', utc),
  time_zone: column('time_zone', 'IANA name of the time zone of the phone when the file was written; empty: not known'),
  row: column('row', 'item: one answer; score: one score of a sitting', { allowed: ['item', 'score'], required: true }),
  sitting_id: column('sitting_id', 'One questionnaire at one wave; for single ratings outside a sitting, the rating', { required: true }),
  wave: column('wave', 'Name of the wave in the schedule; empty for single ratings outside a sitting'),
  wave_kind: column('wave_kind', 'What kind of wave it is; empty: the schedule does not know it', {
    allowed: ['baseline', 'post', 'follow-up'],
  }),
  occasion: column('occasion', 'For single ratings: when the mood was given, or which story was read'),
  due_on: column('due_on', 'Local calendar day on which the phone took the wave to be due; empty for baseline and post', day),
  late: column('late', '1: started after the window of the wave; 0: not late; empty: no window', whole),
  target_on: column('target_on', 'Target day of the wave by the schedule, in local calendar days', day),
  opens_on: column('opens_on', 'First day on which the wave is offered', day),
  late_after: column('late_after', 'Last day that is not late', day),
  timing: column('timing', 'How the day of the start lies to that window; empty: no window', { allowed: ['early', 'on-time', 'late'] }),
  started_utc: column('started_utc', 'When the sitting was started, UTC', utc),
  started_local: column('started_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  finished_utc: column('finished_utc', 'When the sitting was finished, UTC; empty: it was not finished', utc),
  finished_local: column('finished_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  offset_minutes: column('offset_minutes', 'Minutes to add to UTC for the local clock at the start', whole),
  in_wide: column('in_wide', '1: this sitting stands in the wide file; 0: another sitting of the same wave does; empty: no sitting', whole),
  questionnaire: column('questionnaire', 'Id of the questionnaire', { required: true }),
  version: column('version', 'Version of the questionnaire that was seen'),
  language: column('language', 'Language that was seen'),
  digest: column('digest', 'Fingerprint of the facts and words that were seen'),
  variable: column('variable', 'Name of the item or score', { required: true }),
  state: column('state', 'Items: how the answer stands. Scores: strict, prorated (prorated only), none', {
    allowed: ['answered', 'missing', 'declined', 'not-applicable', 'not-shown', 'strict', 'prorated', 'none'],
  }),
  value_type: column('value_type', 'What an answered value is: integer, number, date or text (by the rule of free text)', {
    allowed: ['integer', 'number', 'date', 'text'],
  }),
  value: column(
    'value',
    `Stored code, number, day or text of an answer; in every other state one of ${missingCodesInWords()}; empty for scores`,
    {
      freeText: true,
    },
  ),
  label: column('label', 'Words of the chosen option, in the language that was seen', { freeText: true }),
  score: column('score', 'Value of the answer that counts in scores, reversed where the item is; empty: none', number),
  shown_order: column('shown_order', 'Place in the order in which items were first shown, from 1; empty: not shown', whole),
  first_answered_utc: column('first_answered_utc', 'When the item was first answered, UTC', utc),
  first_answered_offset: column('first_answered_offset', 'Minutes to add to UTC for the local clock at that time', whole),
  first_answered_local: column('first_answered_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  last_changed_utc: column('last_changed_utc', 'When the last line of the item was written, UTC', utc),
  last_changed_local: column('last_changed_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  corrections: column('corrections', 'How often the answer was changed', whole),
  reasons: column('reasons', 'Reasons given for corrections, in their order, joined by |: slip, misread, thought-again'),
  clock_jump: column(
    'clock_jump',
    '1: the clock stood before an earlier line when this was answered, so times cannot be trusted; 0: no',
    whole,
  ),
  strict: column('strict', 'Score with no gap allowed; empty: undefined', number),
  prorated: column('prorated', 'Score with as many gaps as the rule allows; empty: undefined', number),
  n_answered: column('n_answered', 'Items of the score with a value', whole),
  n_shown: column('n_shown', 'Items of the score that were on screen', whole),
} as const satisfies Readonly<Record<string, Variable>>;

export type LongColumn = ParticipantColumn | keyof typeof own;

export const longVariables: readonly Variable[] = [...participantVariables, ...Object.values(own)];

export const longColumns = longVariables.map(({ name }) => name) as readonly LongColumn[];
