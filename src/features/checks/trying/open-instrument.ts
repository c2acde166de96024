import type { ImportProblem } from '#domain/fhir/report.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import type { Schedule, WavePlan } from '#domain/wave/schema.ts';
import { loadShelf } from '#library/librarian.ts';
import { askedAt, pinnedIn, type Lacking } from '#walk/measures/pinned.ts';

/** Far above any questionnaire or study, far below what would stall a cheap phone. */
const mostCharacters = 5_000_000;

/** One occasion that can be tried. */
export type Occasion = {
  readonly wave: WavePlan;
  readonly questionnaires: readonly Questionnaire[];
  readonly lacking: readonly Lacking[];
};

export type Taken = {
  readonly from: 'fhir' | 'study';
  readonly title: string;
  readonly items: number;
  readonly language: string;
  /** Other languages that the file has words in. */
  readonly otherLanguages: readonly string[];
  /** What was taken in another way than the file may expect. */
  readonly notes: readonly ImportProblem[];
  readonly schedule: Schedule;
  readonly occasions: readonly Occasion[];
};

export type Opened =
  | { readonly kind: 'taken'; readonly taken: Taken }
  /** Every fault, with its place in the file. */
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'too-large' | 'not-json' | 'wrong-format' | 'newer-version' | 'not-here' };

/** Reads a file that a team chose. Nothing in it is believed before it was checked, and nothing is dropped in silence. */
export async function openInstrument(language: string, file: File): Promise<Opened> {
  // A character is at least a byte: what is larger is not even read.
  if (file.size > mostCharacters * 4) return { kind: 'too-large' };
  try {
    return await openText(language, await file.text());
  } catch {
    // A part of Cairn could not be fetched.
    return { kind: 'not-here' };
  }
}

async function openText(language: string, text: string): Promise<Opened> {
  const [current, earlier] = await Promise.all([loadShelf(language, 'questionnaires'), loadShelf(language, 'earlier-questionnaires')]);
  const { readStudyFile } = await import('#domain/study/read-study-file.ts');
  const known = [...current, ...earlier].map(({ facts }) => ({
    id: facts.id,
    version: facts.version,
    names: [...facts.items, ...facts.scores].map(({ id }) => id),
  }));
  const study = readStudyFile(text, { limit: mostCharacters, known });
  switch (study.kind) {
    case 'ok':
      return { kind: 'taken', taken: takenStudy(study.file, { language, current, earlier }) };
    case 'faults':
      return { kind: 'refused', problems: study.faults.map(({ place, message }) => ({ path: place, message })) };
    case 'too-large':
    case 'not-json':
    case 'newer-version':
      return { kind: study.kind };
    case 'wrong-format':
      return openFhir(language, text);
  }
}

async function openFhir(language: string, text: string): Promise<Opened> {
  const { readFhirQuestionnaire } = await import('#domain/fhir/read-questionnaire.ts');
  const read = readFhirQuestionnaire(text, { id: 'tried', limit: mostCharacters, language });
  switch (read.kind) {
    case 'refused':
      return { kind: 'refused', problems: read.problems };
    case 'too-large':
    case 'not-json':
      return { kind: read.kind };
    case 'not-a-questionnaire':
      return { kind: 'wrong-format' };
    case 'ok': {
      const { facts, words: translations } = read.brought;
      const languages = Object.keys(translations);
      const shown = languages.find((one) => one === language) ?? languages.find((one) => one.startsWith(`${language}-`)) ?? languages[0];
      const words = shown === undefined ? undefined : translations[shown];
      if (shown === undefined || words === undefined) return { kind: 'wrong-format' };
      const wave: WavePlan = { kind: 'baseline', id: 'pre', questionnaires: [facts.id] };
      const questionnaire: Questionnaire = { facts, words, language: shown };
      return {
        kind: 'taken',
        taken: {
          from: 'fhir',
          title: words.title,
          items: facts.items.length,
          language: shown,
          otherLanguages: languages.filter((one) => one !== shown),
          notes: read.notes,
          schedule: { from: ownSchedule.from, waves: [wave] },
          occasions: [{ wave, questionnaires: [questionnaire], lacking: [] }],
        },
      };
    }
  }
}

type Shelves = { readonly language: string; readonly current: readonly Questionnaire[]; readonly earlier: readonly Questionnaire[] };

function takenStudy(file: StudyFile, shelves: Shelves): Taken {
  const { language } = shelves;
  const pinned = pinnedIn(file, shelves);
  const { schedule } = file.plan;
  const languages = Object.keys(file.words);
  return {
    from: 'study',
    title: (file.words[language] ?? Object.values(file.words)[0])?.title ?? file.plan.id,
    items: pinned.questionnaires.reduce((sum, { facts }) => sum + facts.items.length, 0),
    language,
    otherLanguages: languages.filter((one) => one !== language),
    notes: [],
    schedule,
    occasions: schedule.waves.map((wave) => ({ wave, ...askedAt(wave, pinned) })),
  };
}
