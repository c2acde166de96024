import type { StoreVersion, VersionExample } from './version.ts';

/** Lists of services that somebody gave to the person, and fields of the way to a done step. Rows of before stay as they are. */
export const lists: StoreVersion = { number: 4, adds: ['lists'], bring: (_drawer, before) => before };

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

export const listsExamples: readonly VersionExample[] = [
  { drawer: 'lists', before: undefined, after: { id: 'l1', publisher: 'A clinic', country: 'GB', file: '{}\n', at } },
];
