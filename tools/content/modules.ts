import type { BarrierCard } from '#domain/barrier/schema.ts';
import { digestOf } from '#domain/questionnaire/digest.ts';
import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import { crisisCard } from '#domain/service/card.ts';
import type { StoryCard } from '#domain/story/schema.ts';

import type { Compiled } from './compile.ts';
import { takenBack } from './stories.ts';

/**
 * The content of one language cut into the pieces that the app loads one by one. The name of a piece becomes the
 * name of its chunk and of its line in the librarian’s catalogue.
 */
export function piecesOf(content: Compiled): ReadonlyMap<string, unknown> {
  const pieces = new Map<string, unknown>();
  pieces.set('stories', content.stories.map(cardOf));
  for (const story of content.stories) pieces.set(`story/${story.id}`, story);
  for (const id of content.withdrawn) pieces.set(`story/${id}`, takenBack(id, content.language));
  pieces.set('withdrawn', content.withdrawn);
  pieces.set('libraries', content.libraries);
  pieces.set('barriers', content.barriers);
  pieces.set('barrier-cards', content.barriers.map(barrierCardOf));
  pieces.set('myths', content.myths);
  pieces.set('shapes', content.shapes);
  pieces.set(
    'rehearsals',
    content.rehearsals.map(({ id, order, helper, name }): RehearsalCard => ({ id, order, helper, name })),
  );
  for (const rehearsal of content.rehearsals) pieces.set(`rehearsal/${rehearsal.id}`, rehearsal);
  pieces.set('questionnaires', content.questionnaires);
  pieces.set('earlier-questionnaires', content.earlierQuestionnaires);
  pieces.set('seen', seenOf(content));
  pieces.set('finders', content.finders);
  pieces.set('replaced', content.replaced);
  pieces.set('emergency', content.countries.map(emergencyOf));
  for (const country of content.countries) if (country.full) pieces.set(`country/${country.country.toLowerCase()}`, country);
  pieces.set(
    'pages',
    content.pages.map(({ id, kind, order, title, oneLine }) => ({ id, kind, order, title, oneLine })),
  );
  for (const page of content.pages) pieces.set(`page/${page.id}`, page);
  pieces.set(
    'studies',
    content.studies.map((study) => studyCardOf(study, content.language)),
  );
  for (const study of content.studies) pieces.set(`study/${study.plan.id}`, study);
  pieces.set('safety-look', content.safetyLook ?? null);
  pieces.set('safe-content', content.safeContent ?? null);
  return pieces;
}

function cardOf({ parts: _parts, short: _short, ...card }: Compiled['stories'][number]): StoryCard {
  return card;
}

/** Lists and searches come without the answers, which are four times as long. */
function barrierCardOf({ id, order, branch, group, stories, keywords, name }: Compiled['barriers'][number]): BarrierCard {
  return { id, order, branch, group, stories, keywords, name };
}

/** In the language of the page when the study has it, else in the first it has. */
function studyCardOf({ plan: { id, version }, words }: Compiled['studies'][number], language: string) {
  return { id, version, title: (words[language] ?? Object.values(words)[0])?.title ?? id };
}

/** Single ratings outside a check: the rooms that ask them need to know which words they show, and not the whole questionnaires. */
const singleRatings: readonly string[] = ['mood', 'story-feedback'];

function seenOf({ questionnaires, language }: Compiled): unknown {
  const single = questionnaires.filter(({ facts }) => singleRatings.includes(facts.id));
  return Object.fromEntries(single.map((one) => [one.facts.id, { version: one.facts.version, language, digest: digestOf(one) }]));
}

/** What the help page of every country needs at once: its emergency service, its first line for day and night, and whether there is more. */
function emergencyOf(country: Compiled['countries'][number]) {
  const line = crisisCard(country).find((service) => service.kind !== 'emergency' && service.regions === undefined);
  return {
    country: country.country,
    name: country.name,
    full: country.full,
    emergency: country.services.filter((service) => service.kind === 'emergency'),
    ...(line === undefined ? {} : { line }),
  };
}

/** Countries with a page of their own, in a module of its own: the frame of every page asks for it. */
export function countriesSource(shelves: readonly ReadonlyMap<string, unknown>[]): string {
  const codes = shelves.flatMap((shelf) =>
    [...shelf.keys()].flatMap((name) => (name.startsWith('country/') ? [name.slice('country/'.length).toUpperCase()] : [])),
  );
  return `export const countriesWithPage = ${JSON.stringify([...new Set(codes)])};\n`;
}

/** The catalogue: one line per piece and language, each an import of its own. */
export function catalogueSource(languages: readonly string[], namesIn: (language: string) => readonly string[]): string {
  const lines = languages.flatMap((language) =>
    namesIn(language).map((name) => {
      const id = `${language}/${name}`;
      return `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:content/${id}`)}),`;
    }),
  );
  return `export const languages = ${JSON.stringify(languages)};\nexport const catalogue = {\n${lines.join('\n')}\n};\n`;
}
