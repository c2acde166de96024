import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';

import { barrierFactsSchema, barrierWordsSchema, type Barrier } from '#domain/barrier/schema.ts';
import { libraryFactsSchema, libraryWordsSchema, type Library } from '#domain/exchange/library-schema.ts';
import { mythFactsSchema, mythWordsSchema, type Myth } from '#domain/myth/schema.ts';
import { pageFactsSchema, pageWordsSchema, type Page } from '#domain/page/schema.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema, type Rehearsal } from '#domain/rehearsal/schema.ts';
import { countryServicesSchema, serviceWordsSchema, type CountryServices } from '#domain/service/schema.ts';
import { finderListSchema, type Finder } from '#domain/service/finder-schema.ts';
import { replacedListSchema, type ReplacedNumber } from '#domain/service/replaced-schema.ts';
import { shapeFactsSchema, shapeWordsSchema, type Shape } from '#domain/shape/schema.ts';
import type { Story } from '#domain/story/schema.ts';
import type { SafeContent } from '#domain/story/lint/schema.ts';
import type { PhraseList } from '#domain/safety-look/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import { countryName } from '#i18n/format.ts';

import { markdownToBlocks } from './markdown.ts';
import type { Problem } from './problem.ts';
import { questionnairesOf } from './questionnaires.ts';
import { foldersOf, readMarkdown } from './read-files.ts';
import { safeContentOf } from './safe-content.ts';
import { safetyLookOf } from './safety-look.ts';
import { Shelves } from './shelves.ts';
import { storiesOf } from './stories.ts';
import { knownQuestionnaires, readStudy } from './studies.ts';

/** Everything content/ holds in one language, checked. `_example` folders are checked and left out. */
export type Compiled = {
  readonly language: string;
  readonly stories: readonly Story[];
  /** Ids of stories that were taken back. */
  readonly withdrawn: readonly string[];
  /** Organisations that take stories. Where a site names none, nobody is asked for one. */
  readonly libraries: readonly Library[];
  readonly barriers: readonly Barrier[];
  readonly myths: readonly Myth[];
  readonly shapes: readonly Shape[];
  readonly rehearsals: readonly Rehearsal[];
  readonly countries: readonly CountryServices[];
  readonly finders: readonly Finder[];
  /** Numbers that must not come back, for lists that come from outside. */
  readonly replaced: readonly ReplacedNumber[];
  readonly questionnaires: readonly Questionnaire[];
  /** Versions that are asked no more. Answers were given to their words. */
  readonly earlierQuestionnaires: readonly Questionnaire[];
  readonly pages: readonly Page[];
  /** In all their languages: a study is one file, whatever the language of the page it is joined from. */
  readonly studies: readonly StudyFile[];
  /** Undefined where nobody wrote a list for the language: own words are not looked through then. */
  readonly safetyLook: PhraseList | undefined;
  /** Undefined where nobody wrote a list for the language: only people look over its stories then. */
  readonly safeContent: SafeContent | undefined;
};

export type Compilation = { readonly content: Compiled; readonly problems: readonly Problem[] };

export function compileContent(root: string, language: string): Compilation {
  const shelves = new Shelves(root, language);
  const { current, earlier } = questionnairesOf(shelves);
  const { stories, withdrawn } = storiesOf(shelves);
  const content: Compiled = {
    language,
    stories,
    withdrawn,
    libraries: shelves.pieces('libraries', (folder) =>
      factsAndWords(shelves, folder, { name: 'library', facts: libraryFactsSchema, words: libraryWordsSchema }),
    ),
    barriers: byOrder(shelves.pieces('barriers', (folder) => barrierOf(shelves, folder, withdrawn))),
    myths: byOrder(shelves.pieces('myths', (folder) => mythOf(shelves, folder, { stories, withdrawn }))),
    shapes: byOrder(shelves.pieces('shapes', (folder) => shapeOf(shelves, folder))),
    rehearsals: byOrder(
      shelves.pieces('rehearsals', (folder) =>
        factsAndWords(shelves, folder, { name: 'rehearsal', facts: rehearsalFactsSchema, words: rehearsalWordsSchema }),
      ),
    ),
    countries: foldersOf(join(root, 'services')).flatMap((folder) => countryOf(shelves, folder)),
    finders: existsSync(join(root, 'services/finders.yaml')) ? (shelves.yaml(finderListSchema, 'services/finders.yaml') ?? []) : [],
    replaced: existsSync(join(root, 'services/replaced.yaml')) ? (shelves.yaml(replacedListSchema, 'services/replaced.yaml') ?? []) : [],
    questionnaires: current,
    earlierQuestionnaires: earlier,
    pages: byOrder(shelves.pieces('pages', (folder) => pageOf(shelves, folder))),
    studies: studiesOf(shelves),
    safetyLook: safetyLookOf(shelves),
    safeContent: safeContentOf(shelves),
  };
  return { content, problems: shelves.problems };
}

function byOrder<T extends { readonly order: number }>(pieces: readonly T[]): readonly T[] {
  return [...pieces].sort((a, b) => a.order - b.order);
}

type Pair<F extends v.GenericSchema, W extends v.GenericSchema> = { readonly name: string; readonly facts: F; readonly words: W };

function factsAndWords<F extends v.GenericSchema, W extends v.GenericSchema>(
  shelves: Shelves,
  folder: string,
  pair: Pair<F, W>,
): (v.InferOutput<F> & v.InferOutput<W>) | undefined {
  const facts = shelves.yaml(pair.facts, `${folder}/${pair.name}.yaml`);
  const words = shelves.yaml(pair.words, `${folder}/text.${shelves.language}.yaml`);
  return facts === undefined || words === undefined ? undefined : { ...facts, ...words };
}

function barrierOf(shelves: Shelves, folder: string, withdrawn: readonly string[]): Barrier | undefined {
  const file = `${folder}/barrier.yaml`;
  const facts = shelves.yaml(barrierFactsSchema, file);
  const words = shelves.yaml(barrierWordsSchema, `${folder}/text.${shelves.language}.yaml`);
  // A link to a story that was taken back is no fault, even when its folder is gone: it only leads nowhere now.
  const standing = facts?.stories.filter((id) => !withdrawn.includes(id)) ?? [];
  if (facts !== undefined) shelves.links({ file, field: 'stories' }, 'stories', standing);
  if (facts?.myth !== undefined) shelves.links({ file, field: 'myth' }, 'myths', [facts.myth]);
  return facts === undefined || words === undefined ? undefined : { ...facts, stories: standing, ...words };
}

type StoriesTold = { readonly stories: readonly Story[]; readonly withdrawn: readonly string[] };

function mythOf(shelves: Shelves, folder: string, { stories, withdrawn }: StoriesTold): Myth | undefined {
  const myth = factsAndWords(shelves, folder, { name: 'myth', facts: mythFactsSchema, words: mythWordsSchema });
  const file = `${folder}/myth.yaml`;
  if (myth !== undefined && 'page' in myth.next) shelves.links({ file, field: 'next.page' }, 'pages', [myth.next.page]);
  if (myth === undefined || !('story' in myth.next)) return myth;
  const { next, ...rest } = myth;
  const { story } = next;
  // As for barriers: it only leads nowhere now.
  if (withdrawn.includes(story)) return rest;
  shelves.links({ file, field: 'next.story' }, 'stories', [story]);
  const told = stories.find(({ id }) => id === story);
  return { ...rest, next, ...(told === undefined ? {} : { nextTopics: [...told.concerns, ...told.contentNotes] }) };
}

function shapeOf(shelves: Shelves, folder: string): Shape | undefined {
  const facts = shelves.yaml(shapeFactsSchema, `${folder}/shape.yaml`);
  const words = shelves.yaml(shapeWordsSchema, `${folder}/text.${shelves.language}.yaml`);
  if (facts === undefined || words === undefined) return undefined;
  const { prompts: promptWords, ...said } = words;
  return { ...facts, ...said, promptWords };
}

function pageOf(shelves: Shelves, folder: string): Page | undefined {
  const facts = shelves.yaml(pageFactsSchema, `${folder}/page.yaml`);
  const file = `${folder}/page.${shelves.language}.md`;
  const markdown = shelves.take(readMarkdown(shelves.root, file));
  if (markdown === undefined) return undefined;
  const words = shelves.check(pageWordsSchema, file, markdown.front);
  const blocks = shelves.take(markdownToBlocks(file, markdown.body));
  return facts === undefined || words === undefined || blocks === undefined ? undefined : { ...facts, ...words, blocks };
}

function studiesOf(shelves: Shelves): readonly StudyFile[] {
  const known = knownQuestionnaires(shelves.root);
  const read = shelves.pieces('studies', (folder) => {
    const { file, problems } = readStudy(shelves.root, folder, known);
    shelves.problems.push(...problems);
    return file === undefined ? undefined : { id: file.plan.id, file };
  });
  return read.map(({ file }) => file);
}

function countryOf(shelves: Shelves, folder: string): readonly CountryServices[] {
  const file = `services/${folder}/services.yaml`;
  const facts = shelves.yaml(countryServicesSchema, file);
  const words = shelves.yaml(serviceWordsSchema, `services/${folder}/text.${shelves.language}.yaml`);
  if (facts === undefined || words === undefined || folder.startsWith('_')) return [];
  const services = facts.services.flatMap((service) => {
    const said = words.services[service.id];
    if (said === undefined)
      shelves.problems.push({ file, place: service.id, message: `has no words in text.${shelves.language}.yaml`, gap: true });
    return said === undefined || !service.showByDefault ? [] : [{ ...service, ...said }];
  });
  const { regions = [], ...country } = facts;
  const named = regions.flatMap((id) => {
    const name = words.regions?.[id];
    if (name === undefined) shelves.problems.push({ file, place: id, message: `has no words in text.${shelves.language}.yaml`, gap: true });
    return name === undefined ? [] : [{ id, name }];
  });
  return [{ ...country, name: countryName(shelves.language, country.country), services, ...(named.length === 0 ? {} : { regions: named }) }];
}
