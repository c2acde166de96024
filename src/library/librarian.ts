import { catalogue, languages } from 'virtual:content-catalogue';

import type { Barrier } from '#domain/barrier/schema.ts';
import type { Page, PageCard } from '#domain/page/schema.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import type { Finder } from '#domain/service/finder-schema.ts';
import type { CountryServices, Service } from '#domain/service/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import type { Story, StoryCard } from '#domain/story/schema.ts';

/** What every country has: its emergency service, and whether there is a page with more. */
export type CountryEmergency = { readonly country: string; readonly full: boolean; readonly emergency: readonly Service[] };

/** Pieces with one name. The build has checked each against its schema, so they are only named here, not checked again. */
type Shelves = {
  readonly stories: readonly StoryCard[];
  readonly barriers: readonly Barrier[];
  readonly shapes: readonly Shape[];
  readonly rehearsals: readonly Rehearsal[];
  readonly questionnaires: readonly Questionnaire[];
  readonly finders: readonly Finder[];
  readonly emergency: readonly CountryEmergency[];
  readonly pages: readonly PageCard[];
};

/** Pieces that come in a folder each. */
type Folders = { readonly story: Story; readonly country: CountryServices; readonly page: Page };

async function take(id: string): Promise<unknown> {
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

/** Ids of the pieces of a kind, from the catalogue alone: nothing is loaded. */
export function idsOf(language: string, kind: keyof Folders): readonly string[] {
  const prefix = `${language}/${kind}/`;
  return Object.keys(catalogue).flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
}

export function hasPiece(language: string, kind: keyof Folders, id: string): boolean {
  return `${language}/${kind}/${id}` in catalogue;
}

export function offeredLanguages(): readonly string[] {
  return languages;
}
