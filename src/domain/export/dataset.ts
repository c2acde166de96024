import type { Questionnaire } from '../questionnaire/schema.ts';
import type { CheckIn, Consent, Enrolment, Moment, Mood, Progress, Reading, Sitting } from '../record/schema.ts';
import type { Schedule } from '../wave/schema.ts';

/**
 * Everything that one phone’s export is made from. All file formats are written from this and from `variablesOf`, so that
 * no two of them can disagree. No text of any piece, no plan, no story of the person is in here.
 */
export type Dataset = {
  /** The participant code; `no-code` when there is none. */
  readonly participant: string;
  /** A random name for this installation: a code that was used on two phones, or after a new installation, shows by it. */
  readonly install: string;
  readonly appVersion: string;
  /** Fingerprint of the content this build carries. */
  readonly contentDigest: string;
  readonly madeAt: Moment;
  /** IANA name, for example "Europe/London"; empty when the browser does not say. */
  readonly timeZone: string;
  readonly schedule: Schedule;
  readonly enrolment: Enrolment | undefined;
  /** Those of the schedule, and every version and language that any sitting saw and this build holds. */
  readonly questionnaires: readonly Questionnaire[];
  readonly sittings: readonly Sitting[];
  readonly moods: readonly Mood[];
  readonly readings: readonly Reading[];
  readonly consents: readonly Consent[];
  /** For counts only: which stones are placed, and how many check-ins were answered. */
  readonly progress: Progress | undefined;
  readonly checkIns: readonly CheckIn[];
};

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };
