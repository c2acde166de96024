import type { Day } from '../time/day.ts';
import type { ConsentRecord } from './schema.ts';

/** The consent as far as the person has answered. Nothing is answered for them. */
export type ConsentDraft = {
  readonly purposes: readonly (keyof ConsentRecord['purposes'])[];
  readonly audience?: ConsentRecord['audience'] | undefined;
  readonly nameShown?: ConsentRecord['nameShown']['kind'] | undefined;
  readonly name: string;
  readonly forms: readonly (keyof ConsentRecord['forms'])[];
  readonly atEnd?: ConsentRecord['until']['kind'] | undefined;
  readonly until: string;
  readonly contact: string;
  readonly oldEnough: boolean;
  readonly copiesUnderstood: boolean;
  /** Other people in the story: there are none who could be known, all were asked, or not all were. */
  readonly others?: 'none' | 'asked' | 'not-asked' | undefined;
};

export const emptyConsent: ConsentDraft = {
  purposes: [],
  name: '',
  forms: [],
  until: '',
  contact: '',
  oldEnough: false,
  copiesUnderstood: false,
};

/** What the person has to answer before a file can be made, in the order of the screen. */
export type ConsentGap = 'library' | 'audience' | 'nameShown' | 'name' | 'atEnd' | 'until' | 'others' | 'oldEnough' | 'copies';

export function gapsInConsent(draft: ConsentDraft, today: Day): readonly ConsentGap[] {
  const gaps: readonly (readonly [ConsentGap, boolean])[] = [
    ['library', !draft.purposes.includes('library')],
    ['audience', draft.audience === undefined],
    ['nameShown', draft.nameShown === undefined],
    ['name', draft.nameShown !== undefined && draft.nameShown !== 'none' && draft.name.trim() === ''],
    ['atEnd', draft.atEnd === undefined],
    ['until', !/^\d{4}-\d{2}-\d{2}$/.test(draft.until) || draft.until <= today],
    ['others', draft.others === undefined],
    ['oldEnough', !draft.oldEnough],
    ['copies', !draft.copiesUnderstood],
  ];
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []));
}

type Signing = { readonly wordsDigest: string; readonly language: string; readonly today: Day };

/** The consent as it goes into the file; undefined while something has to be answered. */
export function consentOf(draft: ConsentDraft, { wordsDigest, language, today }: Signing): ConsentRecord | undefined {
  const { purposes, audience, nameShown, forms, atEnd, until, contact } = draft;
  if (gapsInConsent(draft, today).length > 0 || audience === undefined || nameShown === undefined || atEnd === undefined) return undefined;
  const reach = oneLine(contact);
  return {
    wordsDigest,
    language,
    purposes: {
      library: purposes.includes('library'),
      training: purposes.includes('training'),
      research: purposes.includes('research'),
      publicity: purposes.includes('publicity'),
    },
    audience,
    nameShown: nameShown === 'none' ? { kind: 'none' } : { kind: nameShown, name: oneLine(draft.name).slice(0, 60).trim() },
    forms: {
      readAloud: forms.includes('readAloud'),
      audio: forms.includes('audio'),
      translation: forms.includes('translation'),
      shortening: forms.includes('shortening'),
    },
    until: { kind: atEnd, on: until },
    ...(reach === '' ? {} : { mayBeContacted: reach.slice(0, 200).trim() }),
    oldEnough: true,
    copiesUnderstood: true,
    othersAsked: draft.others !== 'not-asked',
    agreedOn: today,
  };
}

/** What was typed, on one line and without spaces at its ends. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u2028\u2029]+/g, ' ').trim();
}
