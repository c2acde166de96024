import { epochOf } from '../time/moment.ts';

import { localTime } from './asked.ts';
import type { CsvRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { participantCells, participantVariables } from './participant.ts';
import { column, type Variable } from './variable.ts';

/** The ledger of consents. A withdrawal is a later line with 0; nothing in it is ever changed. */

export const consentVariables: readonly Variable[] = [
  ...participantVariables,
  column('consent_id', 'Name of the line', { required: true }),
  column('purpose', 'What was asked for: keep-on-device, research-file, or a purpose of the study', { required: true }),
  column('given', '1: yes; 0: no, or withdrawn', { type: 'integer', required: true }),
  column('stands', '1: the last word on this purpose in this study; 0: a later line has it', { type: 'integer', required: true }),
  column('text_digest', 'Fingerprint of the words that were on screen', { required: true }),
  column('text_study', 'Study whose words these were; empty: Cairn’s own words'),
  column('text_study_version', 'Version of that study'),
  column('language', 'Language that was seen', { required: true }),
  column('at_utc', 'When it was said, UTC', { type: 'datetime', required: true }),
  column('at_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  column('offset_minutes', 'Minutes to add to UTC for the local clock', { type: 'integer' }),
];

export function consentRows(dataset: Dataset): readonly CsvRow[] {
  const common = participantCells(dataset);
  const placeOf = ({ purpose, study }: Dataset['consents'][number]) => `${study?.id ?? ''} ${purpose}`;
  const inOrder = dataset.consents.toSorted((one, other) => epochOf(one.at) - epochOf(other.at));
  return inOrder.map((consent, place, all) => ({
    ...common,
    consent_id: consent.id,
    purpose: consent.purpose,
    given: Number(consent.given),
    stands: Number(!all.slice(place + 1).some((later) => placeOf(later) === placeOf(consent))),
    text_digest: consent.textDigest,
    text_study: consent.study?.id ?? null,
    text_study_version: consent.study?.version ?? null,
    language: consent.language,
    at_utc: consent.at.utc,
    at_local: localTime(consent.at),
    offset_minutes: consent.at.offset,
  }));
}
