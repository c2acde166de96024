import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { allowsLibraryUse } from './consent.ts';
import { consentOf, emptyConsent, gapsInConsent, type ConsentDraft } from './contribution.ts';
import { consentRecordSchema } from './schema.ts';
import { soundContribution } from './contribution.test-data.ts';
import { makeWithdrawalCode, readWithdrawalCode, withdrawalCodeInGroups } from './withdrawal-code.ts';

const today = '2026-11-23';
const { consent } = soundContribution;

describe('allowsLibraryUse', () => {
  it('needs a yes to the library, and no other', () => {
    expect(allowsLibraryUse(consent, today)).toEqual({ kind: 'allowed' });
    const other = { ...consent, purposes: { library: false, training: true, research: true, publicity: true } };
    expect(allowsLibraryUse(other, today)).toEqual({ kind: 'not-agreed' });
  });

  it('ends after the day that was named', () => {
    expect(allowsLibraryUse(consent, '2028-01-31')).toEqual({ kind: 'allowed' });
    expect(allowsLibraryUse(consent, '2028-02-01')).toEqual({ kind: 'ended', how: 'ends', on: '2028-01-31' });
  });
});

const whole: ConsentDraft = {
  purposes: ['library'],
  audience: 'anyone',
  nameShown: 'first',
  name: ' Ana\n ',
  forms: ['readAloud'],
  atEnd: 'asks-again',
  until: '2027-11-23',
  contact: '',
  oldEnough: true,
  copiesUnderstood: true,
  others: 'asked',
};
const signing = { wordsDigest: 'c'.repeat(64), language: 'en', today };

describe('the consent', () => {
  it('holds nothing that was not answered', () => {
    expect(gapsInConsent(emptyConsent, today)).toEqual([
      'library',
      'audience',
      'nameShown',
      'atEnd',
      'until',
      'others',
      'oldEnough',
      'copies',
    ]);
    expect(consentOf(emptyConsent, signing)).toBeUndefined();
  });

  it.each([
    ['library', { purposes: ['research'] }],
    ['audience', { audience: undefined }],
    ['nameShown', { nameShown: undefined }],
    ['name', { name: ' ' }],
    ['atEnd', { atEnd: undefined }],
    ['until', { until: today }],
    ['others', { others: undefined }],
    ['oldEnough', { oldEnough: false }],
    ['copies', { copiesUnderstood: false }],
  ] as const)('cannot be made without %s', (gap, change) => {
    const draft: ConsentDraft = { ...whole, ...change };
    expect(gapsInConsent(draft, today)).toEqual([gap]);
    expect(consentOf(draft, signing)).toBeUndefined();
  });

  it('has the form of the file, says no where nothing was ticked, and how to reach the teller only if they said so', () => {
    const made = consentOf(whole, signing);
    expect(v.is(consentRecordSchema, made)).toBe(true);
    expect(made).toMatchObject({
      purposes: { library: true, training: false, research: false, publicity: false },
      forms: { readAloud: true, audio: false, translation: false, shortening: false },
      nameShown: { kind: 'first', name: 'Ana' },
      othersAsked: true,
    });
    expect(made).not.toHaveProperty('mayBeContacted');
    expect(consentOf({ ...whole, contact: ' 01632  960 000 ' }, signing)).toHaveProperty('mayBeContacted', '01632 960 000');
    expect(consentOf({ ...whole, others: 'not-asked' }, signing)).toHaveProperty('othersAsked', false);
  });
});

describe('the withdrawal code', () => {
  it('is read as people write it, and notices a slip', () => {
    const code = makeWithdrawalCode([1, 2, 3, 4, 5, 6, 7, 0x9e3779b9, 4_294_967_295]);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const shown = withdrawalCodeInGroups(code);
    expect(shown).toMatch(/^.{5}-.{5}$/);
    expect(readWithdrawalCode(` ${shown.toLowerCase()} `)).toBe(code);
    expect(readWithdrawalCode(code.replace(/^./, code.startsWith('2') ? '3' : '2'))).toBeUndefined();
  });
});
