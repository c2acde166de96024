import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

export type DrawerName = keyof SingleDrawers | keyof ManyDrawers;

export const singleNames = ['settings', 'progress', 'choices', 'plan'] as const satisfies readonly (keyof SingleDrawers)[];
export const manyNames = [
  'pieces',
  'sittings',
  'rungs',
  'checkIns',
  'readings',
  'moods',
  'consents',
  'enrolments',
  'handOvers',
  'contributions',
  'received',
  'recordings',
  'sounds',
  'reviews',
  'lists',
] as const satisfies readonly (keyof ManyDrawers)[];
export const drawerNames: readonly DrawerName[] = [...singleNames, ...manyNames];

type EmptyMany = { readonly [Name in keyof ManyDrawers]: readonly ManyDrawers[Name][] };

/** What the drawers of many hold when nothing is kept. */
export function emptyDrawers(): EmptyMany {
  return ofEach<EmptyMany>(manyNames, () => []);
}

/** One thing for each of these drawers, made from its name. Say what comes of it: nobody checks that `make` fits every drawer. */
export function ofEach<All extends Partial<Record<DrawerName, unknown>>>(
  names: readonly (DrawerName & keyof All)[],
  make: (name: DrawerName & keyof All) => unknown,
): All {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as All;
}

/** The id of the one row of a single drawer. */
export const onlyId = 'only';

/** The name of a thing stands in it; the one thing of a single drawer has none. */
export function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : onlyId;
}
