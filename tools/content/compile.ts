import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { barrierFactsSchema, barrierWordsSchema, type Barrier } from '#domain/barrier/schema.ts';
import { pageFactsSchema, pageWordsSchema, type Page } from '#domain/page/schema.ts';
import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { questionnaireFactsSchema, questionnaireWordsSchema, type Questionnaire } from '#domain/questionnaire/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema, type Rehearsal } from '#domain/rehearsal/schema.ts';
import { countryServicesSchema, serviceWordsSchema, type CountryServices } from '#domain/service/schema.ts';
import { finderListSchema, type Finder } from '#domain/service/finder-schema.ts';
import { shapeFactsSchema, shapeWordsSchema, type Shape } from '#domain/shape/schema.ts';
import { storyFactsSchema, storyWordsSchema, type Story } from '#domain/story/schema.ts';

import { markdownToBlocks } from './markdown.ts';
import { problemsOf, type Problem } from './problem.ts';
import { foldersOf, readMarkdown, readYaml, type Parsed } from './read-files.ts';
import { partsOf } from './story-parts.ts';

/** Everything content/ holds in one language, checked. `_example` folders are checked and left out. */
export type Compiled = {
  readonly language: string;
  readonly stories: readonly Story[];
  readonly barriers: readonly Barrier[];
  readonly shapes: readonly Shape[];
  readonly rehearsals: readonly Rehearsal[];
  readonly countries: readonly CountryServices[];
  readonly finders: readonly Finder[];
  readonly questionnaires: readonly Questionnaire[];
  readonly pages: readonly Page[];
};

export type Compilation = { readonly content: Compiled; readonly problems: readonly Problem[] };

class Shelves {
  readonly problems: Problem[] = [];
  readonly root: string;
  readonly language: string;

  constructor(root: string, language: string) {
    this.root = root;
    this.language = language;
  }

  take<T>(parsed: Parsed<T>): T | undefined {
    this.problems.push(...parsed.problems);
    return parsed.value;
  }

  check<S extends v.GenericSchema>(schema: S, file: string, value: unknown): v.InferOutput<S> | undefined {
    if (value === undefined) return undefined;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    this.problems.push(...problemsOf(file, result.issues));
    return undefined;
  }

  yaml<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> | undefined {
    return this.check(schema, file, this.take(readYaml(this.root, file)));
  }

  /** One piece per folder; the folder’s name is the piece’s id. */
  pieces<T extends { readonly id: string }>(shelf: string, read: (folder: string) => T | undefined): readonly T[] {
    return foldersOf(join(this.root, shelf)).flatMap((folder) => {
      const piece = read(`${shelf}/${folder}`);
      if (piece === undefined || folder.startsWith('_')) return [];
      if (piece.id !== folder)
        this.problems.push({ file: `${shelf}/${folder}`, place: 'id', message: `is "${piece.id}", but the folder is named "${folder}"` });
      return [piece];
    });
  }

  /** Each id has to be the folder of a piece that can be shown. A withdrawn story keeps its folder, so links to it stay good. */
  links(from: { readonly file: string; readonly field: string }, shelf: string, ids: readonly string[]): void {
    for (const [at, id] of ids.entries()) {
      if (id.startsWith('_') || !existsSync(join(this.root, shelf, id)))
        this.problems.push({ file: from.file, place: `${from.field}[${at}]`, message: `there is no folder "${id}" in ${shelf}` });
    }
  }
}

export function compileContent(root: string, language: string): Compilation {
  const shelves = new Shelves(root, language);
  const content: Compiled = {
    language,
    stories: shelves.pieces('stories', (folder) => storyOf(shelves, folder)).filter((story) => !story.withdrawn),
    barriers: byOrder(shelves.pieces('barriers', (folder) => barrierOf(shelves, folder))),
    shapes: byOrder(shelves.pieces('shapes', (folder) => shapeOf(shelves, folder))),
    rehearsals: byOrder(
      shelves.pieces('rehearsals', (folder) =>
        factsAndWords(shelves, folder, { name: 'rehearsal', facts: rehearsalFactsSchema, words: rehearsalWordsSchema }),
      ),
    ),
    countries: foldersOf(join(root, 'services')).flatMap((folder) => countryOf(shelves, folder)),
    finders: existsSync(join(root, 'services/finders.yaml')) ? (shelves.yaml(finderListSchema, 'services/finders.yaml') ?? []) : [],
    questionnaires: foldersOf(join(root, 'questionnaires')).flatMap((folder) => questionnaireOf(shelves, folder)),
    pages: byOrder(shelves.pieces('pages', (folder) => pageOf(shelves, folder))),
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

function barrierOf(shelves: Shelves, folder: string): Barrier | undefined {
  const file = `${folder}/barrier.yaml`;
  const facts = shelves.yaml(barrierFactsSchema, file);
  const words = shelves.yaml(barrierWordsSchema, `${folder}/text.${shelves.language}.yaml`);
  if (facts !== undefined) shelves.links({ file, field: 'stories' }, 'stories', facts.stories);
  return facts === undefined || words === undefined ? undefined : { ...facts, ...words };
}

function shapeOf(shelves: Shelves, folder: string): Shape | undefined {
  const facts = shelves.yaml(shapeFactsSchema, `${folder}/shape.yaml`);
  const words = shelves.yaml(shapeWordsSchema, `${folder}/text.${shelves.language}.yaml`);
  if (facts === undefined || words === undefined) return undefined;
  return { ...facts, name: words.name, about: words.about, promptWords: words.prompts };
}

function storyOf(shelves: Shelves, folder: string): Story | undefined {
  const facts = shelves.yaml(storyFactsSchema, `${folder}/story.yaml`);
  if (facts !== undefined) shelves.links({ file: `${folder}/story.yaml`, field: 'barriers' }, 'barriers', facts.barriers);
  const file = `${folder}/story.${shelves.language}.md`;
  const markdown = shelves.take(readMarkdown(shelves.root, file));
  if (markdown === undefined) return undefined;
  const front = typeof markdown.front === 'object' && markdown.front !== null ? markdown.front : {};
  const words = shelves.check(storyWordsSchema, file, { ...front, parts: partsOf(markdown.body) });
  return facts === undefined || words === undefined ? undefined : { ...facts, ...words, language: shelves.language };
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
  return [{ ...facts, services }];
}

function questionnaireOf(shelves: Shelves, folder: string): readonly Questionnaire[] {
  const factsFile = `questionnaires/${folder}/questionnaire.yaml`;
  const wordsFile = `questionnaires/${folder}/text.${shelves.language}.yaml`;
  const facts = shelves.yaml(questionnaireFactsSchema, factsFile);
  const words = shelves.yaml(questionnaireWordsSchema, wordsFile);
  if (facts === undefined || words === undefined) return [];
  const questionnaire = { facts, words, language: shelves.language };
  for (const message of problemsIn(questionnaire)) {
    const aboutWords = /^the words of |\bstem\b/.test(message);
    // The sentences of the coherence rules name the part they are about in quotes.
    const place = /"([^"]+)"/.exec(message)?.[1] ?? (aboutWords ? 'stem' : '');
    shelves.problems.push({ file: aboutWords ? wordsFile : factsFile, place, message });
  }
  return folder.startsWith('_') ? [] : [questionnaire];
}
