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

/** The id of the one row of a single drawer. */
export const onlyId = 'only';
