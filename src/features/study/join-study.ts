import { newProgress, skipStone, start, walkAgain } from '#domain/path/progress.ts';
import type { Consent, Enrolment, Moment, Stone } from '#domain/record/schema.ts';
import { consentText } from '#domain/study/consent-text.ts';
import { currentEnrolment } from '#domain/study/enrolment.ts';
import { keptOf } from '#domain/study/kept.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import type { Day } from '#domain/time/day.ts';
import type { Environment } from '#environment';
import type { Store, WriteOutcome } from '#store/store.ts';
import { settleStudy } from '#walk/study/settle-study.ts';

import { wordsIn, type SpokenWords } from './parts/words-in.ts';

/** A study that was looked at, before anything is kept. */
export type OpenedStudy = { readonly file: StudyFile; readonly digest: string };

/** What was tapped on one screen. The id is drawn then, so that trying again writes the same row. */
export type Answer = { readonly id: string; readonly given: boolean; readonly at: Moment };

export type Joining = {
  readonly opened: OpenedStudy;
  readonly language: string;
  /** Empty in a study that gives none. */
  readonly code: string;
  readonly sealed: string | undefined;
  /** By purpose. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** As the launch address of an installation before this one told it. */
  readonly baselineBefore: Day | undefined;
  /** Drawn when joining began, for the same reason. */
  readonly id: string;
};

export type JoinOutcome =
  | { readonly kind: 'joined' | 'already' | 'said-no' | 'not-opened' }
  | { readonly kind: 'not-kept'; readonly outcome: Exclude<WriteOutcome, { readonly kind: 'saved' }> };

/**
 * Keeps what was agreed, then the taking part. In this order: an interrupted joining leaves answers without a study, never a study
 * without its answers. Without a yes to all that is needed nothing is kept at all.
 */
export async function joinStudy(store: Store, environment: Environment, joining: Joining): Promise<JoinOutcome> {
  const { plan } = joining.opened.file;
  const spoken = wordsIn(joining.opened.file, joining.language);
  if (spoken === undefined || plan.purposes.some(({ id, needed }) => needed && joining.answers.get(id)?.given !== true))
    return { kind: 'said-no' };
  const before = await store.enrolments.all();
  if (currentEnrolment(before) !== undefined) return { kind: 'already' };
  const digestOf = await openDigest();
  if (digestOf === undefined) return { kind: 'not-opened' };
  for (const { id } of plan.purposes) {
    const answer = joining.answers.get(id);
    if (answer === undefined) continue;
    const outcome = await store.consents.save(consentOf({ plan, purpose: id, answer, spoken, digestOf }));
    if (outcome.kind !== 'saved') return { kind: 'not-kept', outcome };
  }
  const outcome = await store.enrolments.save(enrolmentOf(joining, spoken.language, { at: environment.now(), before }));
  if (outcome.kind !== 'saved') return { kind: 'not-kept', outcome };
  // What was answered in no study belongs to none: its checks are walked anew.
  const { waves } = plan.schedule;
  const asked = waves.flatMap(({ kind }): Stone[] => (kind === 'baseline' ? ['first-check'] : kind === 'post' ? ['second-check'] : []));
  // Whoever has joined is no newcomer: home shows them their study.
  const [seed, at] = [environment.seed(), environment.now()];
  await store.progress.change((old) => walkAgain(start(old ?? newProgress(seed), at), asked));
  // A second first check, after what the study did, would be no first check.
  if (joining.baselineBefore !== undefined) {
    await store.progress.change((old) => skipStone(old ?? newProgress(seed), 'first-check'));
  }
  // What is open now changes with it; should that fail, the next page that settles does it.
  await settleStudy(store, environment);
  return { kind: 'joined' };
}

type DigestOf = (text: string) => string;

/** Undefined when this part of the app cannot be had: offline, and not kept yet. */
export async function openDigest(): Promise<DigestOf | undefined> {
  try {
    return (await import('#formats/digest.ts')).sha256Hex;
  } catch {
    return undefined;
  }
}

type ConsentParts = {
  readonly plan: Pick<StudyFile['plan'], 'id' | 'version'>;
  readonly purpose: string;
  readonly answer: Answer;
  readonly spoken: SpokenWords;
  readonly digestOf: DigestOf;
};

/** One line of the ledger of consents: yes or no, and the digest of exactly the words that were shown. */
export function consentOf({ plan, purpose, answer, spoken, digestOf }: ConsentParts): Consent {
  return {
    id: answer.id,
    purpose,
    given: answer.given,
    study: { id: plan.id, version: plan.version },
    textDigest: `sha256-${digestOf(consentText(spoken.words, purpose) ?? '')}`,
    language: spoken.language,
    at: answer.at,
  };
}

type Moments = { readonly at: Moment; readonly before: readonly Enrolment[] };

function enrolmentOf({ opened, code, sealed, id, baselineBefore }: Joining, language: string, { at, before }: Moments): Enrolment {
  const { plan } = opened.file;
  const same = before.filter(({ study }) => study.plan.id === plan.id);
  return {
    id,
    study: keptOf(opened.file),
    digest: opened.digest,
    language,
    code,
    ...(sealed === undefined ? {} : { sealed }),
    joinedAt: at,
    ...(baselineBefore === undefined ? {} : { baselineBefore }),
    earlierCodes: [...new Set(same.flatMap((one) => [...one.earlierCodes, one.code]))].filter((one) => one !== ''),
  };
}
