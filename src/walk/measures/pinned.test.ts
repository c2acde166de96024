import { describe, expect, it } from 'vitest';

import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import type { KeptStudy } from '#domain/study/schema.ts';

import { askedAt, measuresOf, needsEarlier, type Shelves } from './pinned.ts';

const named = (id: string, version: string): Questionnaire => ({ ...sample, facts: { ...sample.facts, id, version } });
const [hsi, olderHsi, hsp, own] = [named('hsi', '1.1.0'), named('hsi', '1.0.0'), named('hsp', '1.0.0'), named('own', '2.0.0')];
const shelves: Shelves = { language: 'en', current: [hsi, hsp], earlier: [olderHsi] };

type Pin = KeptStudy['plan']['questionnaires'][number];

function enrolled(questionnaires: Pin[], brought: KeptStudy['brought'] = []): Enrolment {
  const waves: KeptStudy['plan']['schedule']['waves'] = [
    { kind: 'baseline', id: 'pre', questionnaires: questionnaires.map(({ id }) => id) },
  ];
  const study: KeptStudy = {
    plan: {
      id: 'study',
      version: '1.0.0',
      questionnaires,
      schedule: { from: 'baseline', waves },
      arms: [{ id: 'all', share: 1, features: 'all' }],
      allocation: 'single',
      codes: 'none',
      purposes: [{ id: 'take-part', needed: true }],
      returns: ['file'],
    },
    words: {},
    brought,
  };
  const joinedAt = { utc: '2026-03-01T12:00:00.000Z', offset: 0 };
  return { id: 'e', study, digest: 'x', language: 'en', code: '', joinedAt, earlierCodes: [] };
}

const pin = ({ facts: { id, version } }: Questionnaire): Pin => ({ id, version });

describe('measuresOf', () => {
  it('asks everybody else what is current', () => {
    expect(measuresOf(undefined, shelves)).toEqual({ enrolment: undefined, questionnaires: [hsi, hsp], lacking: [] });
  });

  it('asks the pinned versions and no other, earlier ones too', () => {
    const enrolment = enrolled([pin(olderHsi), pin(hsp)]);
    expect(measuresOf(enrolment, shelves)).toEqual({ enrolment, questionnaires: [olderHsi, hsp], lacking: [] });
  });

  it('takes what a study brings along in the language of the page', () => {
    const { questionnaires, lacking } = measuresOf(enrolled([pin(own)], [{ facts: own.facts, words: { en: own.words } }]), shelves);
    expect(questionnaires).toEqual([own]);
    expect(lacking).toEqual([]);
  });

  it('never mixes languages: what is there in another one only, or not complete, is lacking', () => {
    const elsewhere = measuresOf(enrolled([pin(own)], [{ facts: own.facts, words: { de: own.words, fr: own.words } }]), shelves);
    expect(elsewhere).toMatchObject({ questionnaires: [], lacking: [{ id: 'own', languages: ['de', 'fr'] }] });
    const { a1: _, ...items } = own.words.items;
    const partly = measuresOf(enrolled([pin(own)], [{ facts: own.facts, words: { en: { ...own.words, items } } }]), shelves);
    expect(partly).toMatchObject({ questionnaires: [], lacking: [{ id: 'own', languages: [] }] });
  });

  it('names a version that this build does not hold', () => {
    expect(measuresOf(enrolled([{ id: 'hsi', version: '9.0.0' }, pin(hsp)]), shelves)).toMatchObject({
      questionnaires: [hsp],
      lacking: [{ id: 'hsi', languages: [] }],
    });
  });
});

describe('needsEarlier', () => {
  it('is true only when a study asks what is neither current nor brought along', () => {
    expect(needsEarlier(undefined, [hsi])).toBe(false);
    expect(needsEarlier(enrolled([pin(hsi)]), [hsi])).toBe(false);
    expect(needsEarlier(enrolled([pin(own)], [{ facts: own.facts, words: {} }]), [hsi])).toBe(false);
    expect(needsEarlier(enrolled([pin(olderHsi)]), [hsi])).toBe(true);
  });
});

describe('askedAt', () => {
  it('goes by the order of the wave', () => {
    const measures = measuresOf(enrolled([pin(hsi), pin(hsp), { id: 'gone', version: '1.0.0' }]), shelves);
    const wave = { questionnaires: ['hsp', 'gone', 'hsi'] };
    expect(askedAt(wave, measures)).toEqual({ questionnaires: [hsp, hsi], lacking: [{ id: 'gone', languages: [] }] });
    expect(askedAt({ questionnaires: ['hsi'] }, measures)).toEqual({ questionnaires: [hsi], lacking: [] });
  });
});
