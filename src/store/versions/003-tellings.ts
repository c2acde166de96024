import type { StoreVersion, VersionExample } from './version.ts';

/**
 * Telling: marks, earlier versions and several tellings in one shape (new fields that older rows do not have and need not
 * have), voice, and what was handed on or received. Rows of before stay as they are.
 */
export const tellings: StoreVersion = {
  number: 3,
  adds: ['handOvers', 'contributions', 'received', 'recordings', 'sounds', 'reviews'],
  bring: (_drawer, before) => before,
};

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

export const tellingsExamples: readonly VersionExample[] = [
  {
    drawer: 'handOvers',
    before: undefined,
    after: {
      id: 'h1',
      step: 'person',
      way: 'shared',
      pieces: ['telling.turning.moment'],
      digest: 'ab12',
      wordsDigest: 'cd34',
      language: 'en',
      at,
    },
  },
  {
    drawer: 'contributions',
    before: undefined,
    after: { id: 'k1', library: 'town', code: 'ABCDEFGHJK', file: '{}\n', pieces: ['telling.turning.moment'], madeAt: at, handedOver: at },
  },
  { drawer: 'received', before: undefined, after: { id: 'g1', file: '{}\n', digest: 'ab12', at } },
  {
    drawer: 'recordings',
    before: undefined,
    after: { id: 'v1', telling: 't1', type: 'audio/webm;codecs=opus', length: 2000, startedAt: at },
  },
  { drawer: 'sounds', before: undefined, after: { id: 'v1.0', recording: 'v1', order: 0, data: 'AAAA' } },
  { drawer: 'reviews', before: undefined, after: { id: 'w1', file: '{}\n', changedAt: at } },
  {
    drawer: 'pieces',
    before: {
      id: 'telling.turning.moment',
      kind: 'telling',
      prompt: 'moment',
      shape: 'turning',
      text: 'It rained.',
      createdAt: at,
      changedAt: at,
    },
    after: {
      id: 'telling.turning.moment',
      kind: 'telling',
      prompt: 'moment',
      shape: 'turning',
      text: 'It rained.',
      createdAt: at,
      changedAt: at,
    },
  },
];
