import type { StoreVersion, VersionExample } from './version.ts';

export const first: StoreVersion = {
  number: 1,
  adds: ['settings', 'progress', 'choices', 'plan', 'pieces', 'sittings', 'rungs', 'checkIns', 'readings', 'moods', 'consents'],
  bring: (_drawer, before) => before,
};

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

export const firstExamples: readonly VersionExample[] = [
  { drawer: 'settings', before: undefined, after: { language: 'en', country: 'GB', theme: 'dark', exitByShift: false, privacySeen: at } },
  {
    drawer: 'progress',
    before: undefined,
    after: {
      way: 'whole',
      startedAt: at,
      placed: [{ stone: 'arrive', at }],
      skipped: ['listen'],
      at: { arrive: 'country', tell: 'write' },
      current: 'tell',
      seed: 4_294_967_295,
    },
  },
  { drawer: 'choices', before: undefined, after: { barrier: 'not-bad-enough', branch: 'social', talkBy: 'text' } },
  {
    drawer: 'plan',
    before: undefined,
    after: {
      wish: 'sleep again',
      outcome: 'calmer mornings',
      obstacle: 'the phone call',
      feeling: 'my throat closes',
      act: 'I read my first line aloud',
      step: 'ring the surgery',
      day: '2026-03-04',
      time: '09:15',
      place: 'the kitchen',
      channel: 'call',
      changedAt: at,
    },
  },
  {
    drawer: 'pieces',
    before: undefined,
    after: {
      id: 'telling.turning.moment',
      kind: 'telling',
      prompt: 'moment',
      shape: 'turning',
      text: 'It was “fine”, until it was not.\n\n\u{1F33F}',
      createdAt: at,
      changedAt: at,
    },
  },
  {
    drawer: 'sittings',
    before: undefined,
    after: {
      id: 'pre.hsi',
      wave: 'pre',
      questionnaire: 'hsi',
      version: '1.0.0',
      language: 'en',
      digest: 'd1',
      shown: ['hsi-1', 'hsi-2'],
      log: [
        { order: 1, item: 'hsi-1', before: null, after: { kind: 'answered', value: 3 }, at, clockJump: false },
        { order: 2, item: 'hsi-1', before: { kind: 'answered', value: 3 }, after: { kind: 'declined' }, at, clockJump: true },
      ],
      startedAt: at,
      finishedAt: at,
      dueOn: '2026-03-02',
      late: false,
    },
  },
  { drawer: 'rungs', before: undefined, after: { id: 'r1', rung: 'told', at, door: 'a-friend' } },
  {
    drawer: 'checkIns',
    before: undefined,
    after: { id: 'c1', day: 3, dueOn: '2026-03-05', answer: 'went-badly', next: 'another-door', at },
  },
  {
    drawer: 'readings',
    before: undefined,
    after: { id: 'l1', story: 'late-bus', version: '1.0.0', at, finished: true, hope: 4, likeMe: 2, distress: false },
  },
  { drawer: 'moods', before: undefined, after: { id: 'm1', when: 'arriving', mood: null, at } },
  {
    drawer: 'consents',
    before: undefined,
    after: { id: 'y1', purpose: 'keep-on-device', given: true, textDigest: 'd2', language: 'en', at },
  },
];
