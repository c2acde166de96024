import { describe, expect, it } from 'vitest';

import { soundContribution } from '../exchange/contribution.test-data.ts';
import type { ContributionFile } from '../exchange/schema.ts';

import { flagsOf } from './flags.ts';

const library = { id: 'open-shelf', reads: ['en'], fromAge: 18 };
const words = { help: 'doctor*|neighbour*|friend*', hope: 'better|lighter|again', age: 'I was|I am|aged|years old' };
const long = `${'A quiet morning came and I got up. '.repeat(25)}My neighbour came. It is better.`;
const sound = withText(long);

function withText(text: string, change: Partial<ContributionFile['consent']> = {}): ContributionFile {
  return {
    ...soundContribution,
    story: { ...soundContribution.story, parts: [{ text }] },
    consent: { ...soundContribution.consent, ...change },
  };
}

function kinds(contribution: ContributionFile, today = '2026-11-23'): readonly string[] {
  return flagsOf({ contribution, library, today, words }).map(({ kind }) => kind);
}

describe('flagsOf', () => {
  it('finds nothing where nothing is amiss', () => {
    expect(kinds(sound)).toEqual([]);
  });

  const { purposes, forms } = soundContribution.consent;
  it.each<readonly [string, ContributionFile]>([
    ['not-agreed', withText(long, { purposes: { ...purposes, library: false } })],
    ['agreement-over', withText(long, { until: { kind: 'asks-again', on: '2026-11-22' } })],
    ['others-not-asked', withText(long, { othersAsked: false })],
    ['narrow-audience', withText(long, { audience: 'members' })],
    ['no-shortening', withText(long, { forms: { ...forms, shortening: false } })],
    ['other-language', { ...sound, story: { ...sound.story, language: 'fr' } }],
    ['young', withText(`${long} I was 15 then.`)],
    ['young', withText(`${long} A girl of 15 years old.`)],
    ['long', withText(long.repeat(6))],
    ['brief', withText('My neighbour came. It is better.')],
    ['no-help', withText(long.replaceAll('neighbour', 'cat'))],
    ['tricks', withText(`${long} \u202eyas`)],
    ['no-hope', withText(long.replaceAll('better', 'bitterbetter'))],
  ])('finds %s, and nothing else', (kind, contribution) => {
    expect(kinds(contribution)).toEqual([kind]);
  });

  it.each(['I was 18.', 'I was 150 metres away.', 'I was 2 hours late.', 'I am 1.5 metres tall.', 'It was 15.'])(
    'lets %s be',
    (sentence) => {
      expect(kinds(withText(`${long} ${sentence}`))).toEqual([]);
    },
  );

  it('quotes what looked like an age, and says when the library is another', () => {
    expect(flagsOf({ contribution: withText(`${long} I was 16.`), library, today: '2026-11-23', words })).toEqual([
      { kind: 'young', quote: 'I was 16' },
    ]);
    expect(flagsOf({ contribution: sound, library: undefined, today: '2026-11-23', words })).toEqual([{ kind: 'other-library' }]);
  });
});
