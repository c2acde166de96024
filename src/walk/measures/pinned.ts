import { problemsIn } from '#domain/questionnaire/coherence.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import type { KeptStudy } from '#domain/study/schema.ts';
import type { WavePlan } from '#domain/wave/schema.ts';

type Pin = { readonly id: string; readonly version: string };

/** A questionnaire that a study asks and that cannot be shown here. */
export type Lacking = {
  readonly id: string;
  /** Languages in which it could be answered; empty when this copy of Cairn does not hold it at all. */
  readonly languages: readonly string[];
};

export type Pinned = {
  /** Each in exactly the version that is asked, in the language of the page. */
  readonly questionnaires: readonly Questionnaire[];
  readonly lacking: readonly Lacking[];
};

export type Measures = Pinned & { readonly enrolment: Enrolment | undefined };

export type Shelves = {
  readonly language: string;
  /** The versions that this build asks of everybody. */
  readonly current: readonly Questionnaire[];
  /** Versions that are asked no more. */
  readonly earlier: readonly Questionnaire[];
};

/** What is asked of somebody in this study, or in none. */
export function measuresOf(enrolment: Enrolment | undefined, shelves: Shelves): Measures {
  if (enrolment === undefined) return { enrolment, questionnaires: shelves.current, lacking: [] };
  return { enrolment, ...pinnedIn(enrolment.study, shelves) };
}

/** What a study asks. A questionnaire is complete in the language of the page, or it is lacking. */
export function pinnedIn(study: KeptStudy, shelves: Shelves): Pinned {
  const held = [...shelves.current, ...shelves.earlier, ...broughtIn(study, shelves.language)];
  const pins = study.plan.questionnaires;
  return {
    questionnaires: pins.flatMap((pin) => held.find(isIt(pin)) ?? []),
    lacking: pins
      .filter((pin) => !held.some(isIt(pin)))
      .map((pin) => ({ id: pin.id, languages: languagesOf(study, pin, shelves.language) })),
  };
}

function broughtIn({ brought }: KeptStudy, language: string): readonly Questionnaire[] {
  return brought.flatMap(({ facts, words }): Questionnaire[] => {
    const own = Object.hasOwn(words, language) ? words[language] : undefined;
    if (own === undefined) return [];
    const questionnaire = { facts, words: own, language };
    return problemsIn(questionnaire).length === 0 ? [questionnaire] : [];
  });
}

/** Whether a study asks a version that is neither current nor brought along. */
export function needsEarlier(enrolment: Enrolment | undefined, current: readonly Questionnaire[]): boolean {
  if (enrolment === undefined) return false;
  const { plan, brought } = enrolment.study;
  return plan.questionnaires.some((pin) => !current.some(isIt(pin)) && !brought.some(isIt(pin)));
}

/** The questionnaires of one wave in the order in which they are asked, and what is lacking of them. */
export function askedAt(wave: Pick<WavePlan, 'questionnaires'>, { questionnaires, lacking }: Pinned): Pinned {
  return {
    questionnaires: wave.questionnaires.flatMap((id) => questionnaires.find(({ facts }) => facts.id === id) ?? []),
    lacking: lacking.filter(({ id }) => wave.questionnaires.includes(id)),
  };
}

function isIt({ id, version }: Pin): (other: { readonly facts: Pin }) => boolean {
  return ({ facts }) => facts.id === id && facts.version === version;
}

function languagesOf({ brought }: KeptStudy, pin: Pin, language: string): readonly string[] {
  return Object.keys(brought.find(isIt(pin))?.words ?? {}).filter((other) => other !== language);
}
