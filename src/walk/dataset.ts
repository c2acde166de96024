import type { Dataset } from '#domain/export/dataset.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Enrolment, Moment, Sitting } from '#domain/record/schema.ts';
import { newestEnrolment, ownSittings, scheduleOf } from '#domain/study/enrolment.ts';
import { isEarlier } from '#domain/time/moment.ts';
import type { Environment } from '#environment';
import { contentDigest } from '#library/content-digest.ts';
import { loadShelf } from '#library/librarian.ts';
import type { Store } from '#store/store.ts';

/** Stands in place of a code when there is none. */
const noCode = 'no-code';

type DatasetInput = {
  readonly store: Store;
  readonly environment: Environment;
  readonly language: string;
  /** As the person typed it; the code of their study goes before it. */
  readonly typedCode: string;
};

/** Everything a research team may get from this phone, read at one moment. */
export async function readDataset({ store, environment, language, typedCode }: DatasetInput): Promise<Dataset> {
  const [allSittings, allMoods, allReadings, consents, enrolments, progress, checkIns, install] = await Promise.all([
    store.sittings.all(),
    store.moods.all(),
    store.readings.all(),
    store.consents.all(),
    store.enrolments.all(),
    store.progress.read(),
    store.checkIns.all(),
    store.installId(),
  ]);
  const enrolment = newestEnrolment(enrolments);
  const sittings = ownSittings(enrolment, allSittings);
  const within = <Row extends { readonly at: Moment }>(rows: readonly Row[]) => rows.filter(({ at }) => isWithin(enrolment, at));
  const code = enrolment === undefined || enrolment.code === '' ? typedCode.trim() : enrolment.code;
  return {
    participant: code === '' ? noCode : code,
    install,
    appVersion: environment.appVersion,
    contentDigest,
    madeAt: environment.now(),
    timeZone: environment.timeZone(),
    schedule: scheduleOf(enrolment),
    enrolment,
    questionnaires: await questionnairesFor(language, sittings, enrolments),
    sittings,
    moods: within(allMoods),
    readings: within(allReadings),
    consents: consents.filter(({ study }) => study === undefined || study.id === enrolment?.study.plan.id),
    progress,
    checkIns,
  };
}

/** A study gets what was said between joining and leaving; who is in none gives all that was said. */
function isWithin(enrolment: Enrolment | undefined, at: Moment): boolean {
  if (enrolment === undefined) return true;
  const { joinedAt, withdrawal } = enrolment;
  return !isEarlier(at, joinedAt) && (withdrawal === undefined || !isEarlier(withdrawal.at, at));
}

/** All that this build holds in the languages that were seen, older versions too, and what studies brought along. */
async function questionnairesFor(
  language: string,
  sittings: readonly Sitting[],
  enrolments: readonly Enrolment[],
): Promise<readonly Questionnaire[]> {
  const languages = [...new Set([language, ...sittings.map((sitting) => sitting.language)])];
  const shelves = await Promise.all(languages.map(shelvesIn));
  const brought = enrolments.flatMap(({ study }) =>
    study.brought.flatMap(({ facts, words }) => Object.entries(words).map(([tag, own]) => ({ facts, words: own, language: tag }))),
  );
  return [...shelves.flat(), ...brought];
}

/** A language that is offered no more has no shelves; what was answered in it goes out without labels. */
async function shelvesIn(language: string): Promise<readonly Questionnaire[]> {
  try {
    return (await Promise.all([loadShelf(language, 'questionnaires'), loadShelf(language, 'earlier-questionnaires')])).flat();
  } catch {
    return [];
  }
}
