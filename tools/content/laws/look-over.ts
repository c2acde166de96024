import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { safeContentSchema } from '#domain/story/lint/schema.ts';
import { barrierFactsSchema, barrierWordsSchema } from '#domain/barrier/schema.ts';
import { mythFactsSchema, mythWordsSchema } from '#domain/myth/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema } from '#domain/rehearsal/schema.ts';
import { shapeFactsSchema, shapeWordsSchema } from '#domain/shape/schema.ts';

import type { Compiled } from '../compile.ts';
import { modelLanguage, namespacesOf, stringsOf } from '../languages.ts';
import { problemAt, type Problem } from '../problem.ts';
import { foldersOf, readYaml } from '../read-files.ts';
import { listProblems } from '../safe-content.ts';
import { knownQuestionnaires, readStudy } from '../studies.ts';
import * as barriers from './barrier-laws.ts';
import type { Breach } from './breach.ts';
import * as myths from './myth-laws.ts';
import * as pageLaws from './page-laws.ts';
import * as pieces from './piece-laws.ts';
import { asksPlainly } from './questionnaire-laws.ts';
import { readPage } from './read-pages.ts';
import { languagesOfStory, readStory } from './read-stories.ts';
import * as rehearsals from './rehearsal-laws.ts';
import { serviceProblems } from './service-problems.ts';
import * as shapes from './shape-laws.ts';
import { Looks, storyProblems } from './story-problems.ts';
import * as stringLaws from './string-laws.ts';
import * as studyLaws from './study-laws.ts';

export type LookOver = {
  readonly root: string;
  readonly today: string;
  /** What was read in the model language. Stories that were taken back are looked at no more. */
  readonly content: Pick<Compiled, 'withdrawn' | 'questionnaires'>;
  /** A shelf or a folder on it, when only that is wanted: `stories/late-bus`. */
  readonly only?: string | undefined;
};

/**
 * Every law, asked of everything in content/. What does not fit its schema is left to the reading of the content itself. Laws that
 * count words are asked of the model language; stories are looked at in every language they have.
 */
export function lawProblems({ root, today, content, only }: LookOver): readonly Problem[] {
  const { withdrawn, questionnaires } = content;
  const looks = new Looks(root);
  const [shelf, wanted] = only?.split('/') ?? [];
  const shelves: Readonly<Record<string, () => readonly Problem[]>> = {
    stories: () =>
      foldersOf(join(root, 'stories'))
        .filter((folder) => !withdrawn.includes(folder) && (wanted === undefined || wanted === folder))
        .flatMap((folder) => storyProblems(root, folder, { looks, today })),
    pages: () => pageProblems(root),
    barriers: () => barrierProblems(root, withdrawn),
    myths: () => mythProblems(root),
    shapes: () => shapeProblems(root),
    rehearsals: () => rehearsalProblems(root),
    questionnaires: () => questionnaireProblems(questionnaires),
    services: () => serviceProblems(root, today),
    studies: () => studyProblems(root),
    languages: () => stringProblems(root),
    'safe-content': () => listWarnings(root),
  };
  return Object.entries(shelves).flatMap(([name, problems]) => (shelf === undefined || shelf === name ? problems() : []));
}

type Files = { readonly facts: string; readonly words: string };

function placed(breaches: readonly Breach[], files: Files): readonly Problem[] {
  return breaches.map(({ in: where, place, message }) => problemAt(files[where], place, message));
}

function pageProblems(root: string): readonly Problem[] {
  const pages = foldersOf(join(root, 'pages')).flatMap((folder) => readPage(root, folder).page ?? []);
  const short = pages.filter(({ folder, facts }) => facts.kind === 'short' && !folder.startsWith('_')).map(({ folder }) => folder);
  return pages.flatMap((page) => {
    const files = { facts: `pages/${page.folder}/page.yaml`, words: `pages/${page.folder}/page.${modelLanguage}.md` };
    const ofKind = page.folder.startsWith('_') ? [] : [pageLaws.isOfItsKind];
    const kept = [...pageLaws.laws, ...ofKind, pageLaws.leadsSomewhere(short)];
    return [
      ...placed(
        kept.flatMap((law) => law(page)),
        files,
      ),
      ...placed(pageLaws.sentencesToLookAt(page), files).map((problem) => ({ ...problem, warning: true as const })),
    ];
  });
}

type Piece<F, W> = { readonly folder: string; readonly files: Files; readonly facts: F; readonly words: W; readonly raw: pieces.Json };
type Schemas<F extends v.GenericSchema, W extends v.GenericSchema> = { readonly name: string; readonly facts: F; readonly words: W };

/** Pieces of one shelf that fit their schemas, the example too. */
function piecesOf<F extends v.GenericSchema, W extends v.GenericSchema>(root: string, shelf: string, schemas: Schemas<F, W>) {
  return foldersOf(join(root, shelf)).flatMap((folder): readonly Piece<v.InferOutput<F>, v.InferOutput<W>>[] => {
    const files = { facts: `${shelf}/${folder}/${schemas.name}.yaml`, words: `${shelf}/${folder}/text.${modelLanguage}.yaml` };
    const raw = readYaml(root, files.words).value;
    const facts = v.safeParse(schemas.facts, readYaml(root, files.facts).value);
    const words = v.safeParse(schemas.words, raw);
    return facts.success && words.success ? [{ folder, files, facts: facts.output, words: words.output, raw: raw as pieces.Json }] : [];
  });
}

function barrierProblems(root: string, withdrawn: readonly string[]): readonly Problem[] {
  const all = piecesOf(root, 'barriers', { name: 'barrier', facts: barrierFactsSchema, words: barrierWordsSchema });
  const barriersOfStory = new Map(
    foldersOf(join(root, 'stories')).flatMap((folder) => {
      const story = languagesOfStory(root, folder).flatMap((language) => readStory(root, folder, language).story ?? [])[0];
      return story === undefined || folder.startsWith('_') ? [] : [[folder, story.facts.barriers] as const];
    }),
  );
  const branchOfMyth = new Map(mythPieces(root).map(({ facts: { id, branch } }) => [id, branch]));
  return all.flatMap(({ folder, files, facts, words, raw }) => {
    // A story that cannot be read is told where it stands.
    const stories = facts.stories.map((id) => (withdrawn.includes(id) || !barriersOfStory.has(id) ? undefined : id));
    const back = barriers
      .storiesNameItBack({ id: facts.id, stories: stories.flatMap((id) => id ?? []) }, barriersOfStory)
      .map((breach) => ({ ...breach, place: 'stories' }));
    const kept = [
      ...pieces.isNamedAsItsFolder(folder, facts.id),
      ...pieces.isPlainlyWorded(raw),
      ...barriers.answersShortly(words),
      ...barriers.beginsWithAgreement(words),
      ...barriers.namesItsSource(raw),
      ...barriers.fitsItsSentence(words),
      ...myths.mythIsOfItsBranch(facts, branchOfMyth),
      ...(folder.startsWith('_') ? [] : back),
    ];
    return placed(kept, files);
  });
}

function mythPieces(root: string) {
  return piecesOf(root, 'myths', { name: 'myth', facts: mythFactsSchema, words: mythWordsSchema });
}

function mythProblems(root: string): readonly Problem[] {
  return mythPieces(root).flatMap(({ folder, files, facts, words, raw }) =>
    placed(
      [
        ...pieces.isNamedAsItsFolder(folder, facts.id),
        ...pieces.isPlainlyWorded(raw),
        ...myths.saysItShortly(words),
        ...myths.standsWithoutMarks(words),
        ...myths.isDated(facts),
      ],
      files,
    ),
  );
}

function shapeProblems(root: string): readonly Problem[] {
  const all = piecesOf(root, 'shapes', { name: 'shape', facts: shapeFactsSchema, words: shapeWordsSchema });
  return all.flatMap(({ folder, files, facts, words, raw }) =>
    placed(
      [
        ...pieces.isNamedAsItsFolder(folder, facts.id),
        ...pieces.isPlainlyWorded(raw),
        ...shapes.wordsFitPrompts(facts, words),
        ...shapes.startersAreBeginnings(words),
        ...shapes.leavesRoomForHope(words),
        ...shapes.asksForNoWounds(words),
        ...shapes.speaksOfHelp(words),
        ...shapes.promptsFitItsKind(facts),
      ],
      files,
    ),
  );
}

function rehearsalProblems(root: string): readonly Problem[] {
  const all = piecesOf(root, 'rehearsals', { name: 'rehearsal', facts: rehearsalFactsSchema, words: rehearsalWordsSchema });
  const helpers = all.flatMap(({ folder, facts }) => (folder.startsWith('_') ? [] : [facts.helper]));
  return [
    ...all.flatMap(({ folder, files, facts, words, raw }) =>
      placed(
        [
          ...pieces.isNamedAsItsFolder(folder, facts.id),
          ...pieces.isPlainlyWorded(raw),
          ...rehearsals.isShortlyWorded(raw),
          ...rehearsals.canBeSaid(words),
          ...rehearsals.standsByThePerson(words),
          ...rehearsals.leadsToAnother(facts, words),
        ],
        files,
      ),
    ),
    ...rehearsals.everyHelperOnce(helpers).map((message) => problemAt('rehearsals', '', message)),
  ];
}

function questionnaireProblems(questionnaires: Compiled['questionnaires']): readonly Problem[] {
  return questionnaires.flatMap((questionnaire) => {
    const folder = `questionnaires/${questionnaire.facts.id}`;
    return placed(asksPlainly(questionnaire), { facts: `${folder}/questionnaire.yaml`, words: `${folder}/text.${modelLanguage}.yaml` });
  });
}

function studyProblems(root: string): readonly Problem[] {
  const known = knownQuestionnaires(root);
  return foldersOf(join(root, 'studies')).flatMap((name) => {
    const file = readStudy(root, `studies/${name}`, known).file;
    const words = file?.words[modelLanguage];
    if (file === undefined || words === undefined) return [];
    return studyLaws.laws.flatMap((law) => law(words, file.plan).map((message) => problemAt(`studies/${name}/text.${modelLanguage}.yaml`, '', message)));
  });
}

function stringProblems(root: string): readonly Problem[] {
  return namespacesOf(root, modelLanguage).flatMap((namespace) => {
    const kept = namespace === 'titles' ? [...stringLaws.laws, stringLaws.givesNothingAway] : stringLaws.laws;
    const strings = stringsOf(root, modelLanguage, namespace);
    return kept.flatMap((law) => law(strings).map(({ key, message }) => problemAt(`languages/${modelLanguage}/${namespace}.json`, key, message)));
  });
}

function listWarnings(root: string): readonly Problem[] {
  const file = `safe-content/${modelLanguage}.yaml`;
  if (!existsSync(join(root, file))) return [problemAt(file, '', 'is missing. Without it nobody looks over the stories but people.')];
  const result = v.safeParse(safeContentSchema, readYaml(root, file).value);
  return result.success ? listProblems(file, result.output).filter(({ warning }) => warning === true) : [];
}
