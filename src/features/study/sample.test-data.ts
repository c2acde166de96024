import { makeCode, type ParticipantCode } from '#domain/code/participant-code.ts';
import type { StudyFile, StudyPlan, StudyWords } from '#domain/study/schema.ts';
import { sealedEntry } from '#formats/seal.ts';

/** A study as a team would make one: two arms, of which one waits, two purposes, codes under seal. */

export const salt = '0123456789abcdef0123456789abcdef';

export const samplePlan: StudyPlan = {
  id: 'pilot',
  version: '1.0.0',
  questionnaires: [{ id: 'hsp', version: '1.0.0' }],
  schedule: {
    from: 'baseline',
    waves: [
      { kind: 'baseline', id: 'pre', questionnaires: ['hsp'] },
      { kind: 'post', id: 'post', questionnaires: ['hsp'] },
      { kind: 'follow-up', id: 'w2', day: 14, early: 2, late: 7, questionnaires: ['hsp'] },
      { kind: 'follow-up', id: 'w6', day: 42, early: 3, late: 14, questionnaires: ['hsp'] },
    ],
  },
  arms: [
    { id: 'everything-arm', share: 1, features: 'all' },
    { id: 'waiting-arm', share: 1, features: ['find'], opensAfter: 'w2' },
  ],
  allocation: 'issued',
  codes: 'issued',
  purposes: [
    { id: 'take-part', needed: true },
    { id: 'ask-again', needed: false },
  ],
  returns: ['file', 'print'],
  salt,
};

export const sampleWords: StudyWords = {
  title: 'First steps, a study',
  about: ['We want to learn what helps people talk to someone.', 'You answer a few questions four times.'],
  team: 'The First Steps team',
  contact: 'first-steps@example.org',
  ethics: 'The board of Example University, number 12-34',
  purposes: {
    'take-part': { ask: 'Do you want to take part in this study?', more: ['You do not have to.'] },
    'ask-again': { ask: 'May we ask you about another study later?', more: ['You can say no to this and still take part.'] },
  },
  arms: {
    'everything-arm': ['All of Cairn is open to you now.'],
    'waiting-arm': ['The path opens for you in two weeks.'],
  },
  withdrawal: ['If you stop, you choose if we may use the answers you gave so far.'],
};

/** The code with this number, the same each time. */
export function codeNumber(number: number): ParticipantCode {
  return makeCode(Array.from({ length: 9 }, (_, place) => (number * 7 + place * 5) % 32));
}

/** The study file with a line under seal for each code, in the order of the arms given. */
export function sampleStudy(arms: readonly string[], plan: StudyPlan = samplePlan): StudyFile {
  const sealed = arms.map((arm, number) => {
    const nonce = Uint8Array.from({ length: 12 }, (_, place) => number + place);
    const entry = sealedEntry({ study: plan.id, salt, code: codeNumber(number), arm, nonce });
    if (entry.kind !== 'ok') throw new Error('an arm of the sample is too long for a seal');
    return { tag: entry.tag, sealed: entry.sealed };
  });
  return { format: 'cairn-study', formatVersion: 1, plan, words: { en: sampleWords }, brought: [], sealed };
}
