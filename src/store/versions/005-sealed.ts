import type { StoreVersion, VersionExample } from './version.ts';

/**
 * Every row is closed before it is written (decision 0018), and lies under a name that says nothing. Values stay as they are: what
 * closes them, and brings older rows over, is `bring-up.ts`.
 */
export const sealed: StoreVersion = { number: 5, adds: [], bring: (_drawer, before) => before };

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };
const mood = { id: 'm1', when: 'arriving', mood: null, at };

export const sealedExamples: readonly VersionExample[] = [{ drawer: 'moods', before: mood, after: mood }];
