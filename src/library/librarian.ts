import { countriesWithPage } from 'virtual:content-countries';

import type { Barrier, BarrierCard } from '#domain/barrier/schema.ts';
import type { Library } from '#domain/exchange/library-schema.ts';
import type { Myth } from '#domain/myth/schema.ts';
import type { Page, PageCard } from '#domain/page/schema.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Seen } from '#domain/record/schema.ts';
import type { Rehearsal, RehearsalCard } from '#domain/rehearsal/schema.ts';
import type { PhraseList } from '#domain/safety-look/schema.ts';
import type { Finder } from '#domain/service/finder-schema.ts';
import type { ReplacedNumber } from '#domain/service/replaced-schema.ts';
import type { CountryServices, Service } from '#domain/service/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import type { SafeContent } from '#domain/story/lint/schema.ts';
import type { Story, StoryCard } from '#domain/story/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';

/** What every country has: its emergency service, its first line for day and night where there is one, and whether there is a page with more. */
export type CountryEmergency = {
  readonly country: string;
  readonly name?: string;
  readonly full: boolean;
  readonly emergency: readonly Service[];
  readonly line?: Service;
};

/** A study that this site carries, for the list to choose from. */
export type StudyCard = { readonly id: string; readonly version: string; readonly title: string };

/** Pieces with one name. The build has checked each against its schema, so they are only named here, not checked again. */
type Shelves = {
  readonly stories: readonly StoryCard[];
  /** With their answers. A list, a name or a search takes `barrier-cards`. */
  readonly barriers: readonly Barrier[];
  readonly 'barrier-cards': readonly BarrierCard[];
  readonly myths: readonly Myth[];
  readonly shapes: readonly Shape[];
  readonly rehearsals: readonly RehearsalCard[];
  readonly questionnaires: readonly Questionnaire[];
  /** Versions that are asked no more, for answers that were given to them. What asks takes `questionnaires` alone. */
  readonly 'earlier-questionnaires': readonly Questionnaire[];
  /** Which words single ratings outside a check are given to, by questionnaire; one that is not there in this language is absent. */
  readonly seen: Readonly<Record<string, Seen>>;
  readonly finders: readonly Finder[];
  readonly emergency: readonly CountryEmergency[];
  /** Numbers that no list from outside may bring back. */
  readonly replaced: readonly ReplacedNumber[];
  readonly pages: readonly PageCard[];
  readonly studies: readonly StudyCard[];
  /** Null in a language that has no list. */
  readonly 'safety-look': PhraseList | null;
  /** What a look over a story stops at; null in a language that has no list. */
  readonly 'safe-content': SafeContent | null;
  /** Organisations that take stories; empty where this site names none. */
  readonly libraries: readonly Library[];
  /** Ids of stories that their tellers took back. The piece of such a story holds no words, and says `withdrawn`. */
  readonly withdrawn: readonly string[];
};

/** Pieces that come in a folder each. */
type Folders = {
  readonly story: Story;
  readonly country: CountryServices;
  readonly page: Page;
  readonly study: StudyFile;
  readonly rehearsal: Rehearsal;
};

/** The catalogue is long and only needed once something is asked for, so it is a chunk of its own. */
async function openCatalogue() {
  return import('virtual:content-catalogue');
}

async function take(id: string): Promise<unknown> {
  const { catalogue } = await openCatalogue();
  const load = catalogue[id];
  if (load === undefined) throw new Error(`no piece "${id}" in the catalogue`);
  return (await load()).piece;
}

export async function loadShelf<K extends keyof Shelves>(language: string, shelf: K): Promise<Shelves[K]> {
  return (await take(`${language}/${shelf}`)) as Shelves[K];
}

export async function loadPiece<K extends keyof Folders>(language: string, kind: K, id: string): Promise<Folders[K]> {
  return (await take(`${language}/${kind}/${id}`)) as Folders[K];
}

/** Ids of the pieces of a kind, from the catalogue alone: no piece is loaded. */
export async function idsOf(language: string, kind: keyof Folders): Promise<readonly string[]> {
  const { catalogue } = await openCatalogue();
  const prefix = `${language}/${kind}/`;
  return Object.keys(catalogue).flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
}

/** Whether a country (two letters, any case) has a page of its own. The others stand together on one. */
export function hasCountryPage(country: string | undefined): country is string {
  return country !== undefined && countriesWithPage.includes(country.toUpperCase());
}

export async function offeredLanguages(): Promise<readonly string[]> {
  return (await openCatalogue()).languages;
}
