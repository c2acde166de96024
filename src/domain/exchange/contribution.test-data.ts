import type { ContributionFile } from './schema.ts';

/** A contribution in which nothing is amiss, for tests to change. */
export const soundContribution: ContributionFile = {
  format: 'cairn-contribution',
  version: 1,
  library: 'open-shelf',
  story: {
    language: 'en',
    title: 'The blue door',
    parts: [
      { title: 'Before', text: 'I slept two hours a night.\nI told nobody.' },
      { title: 'The stairs', text: 'My neighbour asked. I said, “I am not all right.”' },
      { text: 'She sat down on the step.' },
      { title: 'The call', text: 'We rang the doctor together. It took two goes.' },
      { title: 'Now', text: 'It is better. I still wake at four.' },
    ],
    contentNotes: [],
    year: 2026,
  },
  from: 'From Ana, 30',
  firstWords: 'I am not all right.',
  barriers: ['burden'],
  consent: {
    wordsDigest: 'a'.repeat(64),
    language: 'en',
    purposes: { library: true, training: false, research: false, publicity: false },
    audience: 'anyone',
    nameShown: { kind: 'made-up', name: 'Ana' },
    forms: { readAloud: true, audio: false, translation: false, shortening: true },
    until: { kind: 'ends', on: '2028-01-31' },
    mayBeContacted: 'ana@example.org',
    oldEnough: true,
    copiesUnderstood: true,
    othersAsked: true,
    agreedOn: '2026-11-23',
  },
  withdrawal: 'b'.repeat(64),
};
