import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import type { Meta } from './cellar.ts';

/** The ledger: what is kept, in plain words, when it goes, and how far each field may travel. To know what Cairn keeps, read this. */

/**
 * `never`: stays on the device. `takeaway`: goes into the file the person makes for themselves.
 * `research`: also goes into the files for a research team, which are made only after a yes of its own.
 * `counted`: only how many there are goes into those files.
 */
export type Leaves = 'never' | 'takeaway' | 'research' | 'counted';

/** `everything`: the person deletes all. `restore`: a file takes its place. `person-removes`: the person takes this one row out. */
export type Erasing = 'everything' | 'restore' | 'person-removes';

export type LedgerEntry<Record> = {
  readonly key: 'only' | 'id';
  readonly holds: string;
  readonly erasedOn: readonly Erasing[];
  readonly fields: { readonly [Field in keyof Required<Record>]: Leaves };
};

type Ledger = { readonly [Name in keyof SingleDrawers]: LedgerEntry<SingleDrawers[Name]> } & {
  readonly [Name in keyof ManyDrawers]: LedgerEntry<ManyDrawers[Name]>;
};

export const ledger = {
  settings: {
    key: 'only',
    holds:
      'How the person wants Cairn to be: language, country, look, age band, leaving fast, topics to hide; whether the browser promised to keep, and the last backup.',
    erasedOn: ['everything', 'restore'],
    fields: {
      language: 'takeaway',
      country: 'takeaway',
      theme: 'takeaway',
      ageBand: 'takeaway',
      exitByShift: 'takeaway',
      region: 'takeaway',
      hiddenTopics: 'takeaway',
      safetyLook: 'takeaway',
      lockAfter: 'takeaway',
      readingRate: 'takeaway',
      persistAsked: 'takeaway',
      persistGranted: 'takeaway',
      privacySeen: 'takeaway',
      backedUpAt: 'takeaway',
      backupOfferedAt: 'takeaway',
      leavingSeen: 'takeaway',
    },
  },
  progress: {
    key: 'only',
    holds: 'Where the person is on the path, which stones are placed and when, and the number that shapes their pile.',
    erasedOn: ['everything', 'restore'],
    fields: {
      way: 'takeaway',
      startedAt: 'takeaway',
      placed: 'counted',
      skipped: 'takeaway',
      at: 'takeaway',
      current: 'takeaway',
      again: 'takeaway',
      only: 'takeaway',
      seed: 'takeaway',
    },
  },
  choices: {
    key: 'only',
    holds: 'What the person picked along the path: what stands in the way, stories, a shape, a telling, a door, how they would talk.',
    erasedOn: ['everything', 'restore'],
    fields: {
      barrier: 'takeaway',
      barrierOwn: 'takeaway',
      branch: 'takeaway',
      story: 'takeaway',
      shape: 'takeaway',
      telling: 'takeaway',
      savedStories: 'takeaway',
      likeMe: 'takeaway',
      door: 'takeaway',
      talkBy: 'takeaway',
      helpAbout: 'takeaway',
      helpWhen: 'takeaway',
      helpFor: 'takeaway',
      rehearsal: 'takeaway',
    },
  },
  plan: {
    key: 'only',
    holds: 'The plan for one step: the wish, what is in the way, what to do then, where, when and how.',
    erasedOn: ['everything', 'restore'],
    fields: {
      wish: 'takeaway',
      outcome: 'takeaway',
      obstacle: 'takeaway',
      feeling: 'takeaway',
      act: 'takeaway',
      door: 'takeaway',
      step: 'takeaway',
      day: 'takeaway',
      time: 'takeaway',
      place: 'takeaway',
      sentence: 'takeaway',
      channel: 'takeaway',
      madeAt: 'takeaway',
      signed: 'takeaway',
      bookedFor: 'takeaway',
      changedAt: 'takeaway',
    },
  },
  pieces: {
    key: 'id',
    holds: 'What the person wrote, one text under one prompt, with their marks and a few earlier versions.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: {
      id: 'takeaway',
      kind: 'takeaway',
      prompt: 'takeaway',
      shape: 'takeaway',
      telling: 'takeaway',
      place: 'takeaway',
      storyId: 'takeaway',
      text: 'takeaway',
      marks: 'takeaway',
      earlier: 'takeaway',
      chosen: 'takeaway',
      createdAt: 'takeaway',
      changedAt: 'takeaway',
    },
  },
  sittings: {
    key: 'id',
    holds: 'Answers to one questionnaire at one time, with every correction, and the version and language that was seen.',
    erasedOn: ['everything', 'restore'],
    fields: {
      id: 'research',
      enrolment: 'takeaway',
      wave: 'research',
      questionnaire: 'research',
      version: 'research',
      language: 'research',
      digest: 'research',
      shown: 'research',
      log: 'research',
      startedAt: 'research',
      finishedAt: 'research',
      dueOn: 'research',
      late: 'research',
    },
  },
  rungs: {
    key: 'id',
    holds: 'Steps the person took, with the day: told somebody, looked up, called, went.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', rung: 'takeaway', at: 'takeaway', door: 'takeaway' },
  },
  checkIns: {
    key: 'id',
    holds: 'What the person answered when Cairn asked on days 1, 3, 7 and 14 how the step went.',
    erasedOn: ['everything', 'restore'],
    fields: {
      id: 'counted',
      day: 'takeaway',
      dueOn: 'takeaway',
      answer: 'takeaway',
      next: 'takeaway',
      laterOn: 'takeaway',
      at: 'takeaway',
    },
  },
  readings: {
    key: 'id',
    holds: 'Which stories the person heard, and how each was for them.',
    erasedOn: ['everything', 'restore'],
    fields: {
      id: 'research',
      story: 'research',
      version: 'takeaway',
      at: 'research',
      finished: 'counted',
      hope: 'research',
      likeMe: 'research',
      learned: 'research',
      distress: 'takeaway',
      seen: 'research',
    },
  },
  moods: {
    key: 'id',
    holds: 'How the person said they were, in one of five words, and when.',
    erasedOn: ['everything', 'restore'],
    fields: { id: 'research', when: 'research', mood: 'research', at: 'research', seen: 'research' },
  },
  consents: {
    key: 'id',
    holds: 'What the person said yes or no to, when, and a fingerprint of the words they were shown. Only ever added to.',
    erasedOn: ['everything', 'restore'],
    fields: {
      id: 'research',
      purpose: 'research',
      given: 'research',
      study: 'research',
      textDigest: 'research',
      language: 'research',
      at: 'research',
    },
  },
  enrolments: {
    key: 'id',
    holds: 'Taking part in a study: the study as it stood on that day, the code, the group once it is known, and leaving it.',
    erasedOn: ['everything', 'restore'],
    fields: {
      id: 'takeaway',
      study: 'research',
      digest: 'research',
      language: 'research',
      code: 'research',
      sealed: 'takeaway',
      joinedAt: 'research',
      baselineBefore: 'research',
      allocation: 'research',
      fault: 'research',
      withdrawal: 'research',
      earlierCodes: 'research',
    },
  },
  handOvers: {
    key: 'id',
    holds: 'What the person handed on and when, by fingerprint: to one person, a clinician, another phone, a library.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: {
      id: 'takeaway',
      step: 'takeaway',
      way: 'takeaway',
      pieces: 'takeaway',
      digest: 'takeaway',
      wordsDigest: 'takeaway',
      language: 'takeaway',
      at: 'takeaway',
    },
  },
  contributions: {
    key: 'id',
    holds: 'Stories put forward for a library: the file, and the code to take it back with.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: {
      id: 'takeaway',
      library: 'takeaway',
      code: 'takeaway',
      file: 'takeaway',
      pieces: 'takeaway',
      madeAt: 'takeaway',
      handedOver: 'takeaway',
      withdrawn: 'takeaway',
    },
  },
  received: {
    key: 'id',
    holds: 'Stories that somebody handed to the person.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', file: 'takeaway', digest: 'takeaway', at: 'takeaway' },
  },
  recordings: {
    key: 'id',
    holds: 'Spoken tellings: how long, when, and in what form.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', telling: 'takeaway', type: 'takeaway', length: 'takeaway', startedAt: 'takeaway', endedAt: 'takeaway' },
  },
  sounds: {
    key: 'id',
    holds: 'The sound of spoken tellings, in short stretches.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', recording: 'takeaway', order: 'takeaway', data: 'takeaway', begins: 'takeaway' },
  },
  reviews: {
    key: 'id',
    holds: 'Reviews of other people’s contributions, where this device is used by a moderator.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', file: 'takeaway', changedAt: 'takeaway' },
  },
  lists: {
    key: 'id',
    holds: 'Lists of services that somebody gave to the person, such as a clinic’s own.',
    erasedOn: ['everything', 'restore', 'person-removes'],
    fields: { id: 'takeaway', publisher: 'takeaway', country: 'takeaway', file: 'takeaway', at: 'takeaway' },
  },
} as const satisfies Ledger;

/** Beside the drawers. Nothing the person wrote or answered may ever enter here. */
export const metaLedger = {
  holds: 'A random name for this installation, the shape of the database, the number of the last write, and how many rows there are.',
  erasedOn: ['everything'],
  fields: { installId: 'research', schema: 'never', seq: 'never', count: 'never' },
} as const satisfies { holds: string; erasedOn: readonly Erasing[]; fields: { readonly [Field in keyof Meta]: Leaves } };
