import type { Library } from '#domain/exchange/library-schema.ts';
import { useText } from '#i18n/react.tsx';

const rights = ['ask', 'no', 'words', 'language', 'copy', 'edits', 'names', 'stop', 'contact', 'free'] as const;
const purposes = ['library', 'training', 'research', 'publicity'] as const;
const audiences = ['anyone', 'members', 'professionals'] as const;
const names = ['none', 'made-up', 'first'] as const;
const forms = ['readAloud', 'audio', 'translation', 'shortening'] as const;
const ends = ['ends', 'asks-again'] as const;
const others = ['none', 'asked', 'not-asked'] as const;

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string };

/** All words of the consent, as the screens show them: their fingerprint is kept with what was agreed. */
export type ConsentWords = {
  readonly rights: readonly string[];
  readonly purposes: readonly Option<(typeof purposes)[number]>[];
  readonly audiences: readonly Option<(typeof audiences)[number]>[];
  readonly names: readonly Option<(typeof names)[number]>[];
  readonly forms: readonly Option<(typeof forms)[number]>[];
  readonly ends: readonly Option<(typeof ends)[number]>[];
  readonly others: readonly Option<(typeof others)[number]>[];
  readonly oldEnough: string;
  readonly copies: string;
  /** Every line of it, in order. */
  readonly all: readonly string[];
};

export function useConsentWords(library?: Library): ConsentWords {
  const t = useText('contribute');
  const words = {
    rights: rights.map((right) => t(`rights.${right}`)),
    purposes: purposes.map((value) => ({ value, label: t(`yes.purposes.${value}`), hint: t(`yes.purposeHints.${value}`) })),
    audiences: audiences.map((value) => ({ value, label: t(`yes.audience.${value}`) })),
    names: names.map((value) => ({ value, label: t(`yes.name.${value}`) })),
    forms: forms.map((value) => ({ value, label: t(`yes.forms.${value}`), hint: t(`yes.formHints.${value}`) })),
    ends: ends.map((value) => ({ value, label: t(`yes.end.${value}`) })),
    others: others.map((value) => ({ value, label: t(`yes.others.${value}`) })),
    oldEnough: t('yes.age.box', { age: library?.fromAge ?? 18 }),
    copies: t('yes.copies.box'),
  };
  const options = [words.purposes, words.audiences, words.names, words.forms, words.ends, words.others].flat();
  const about = library === undefined ? [] : [library.name].concat(library.about);
  return {
    ...words,
    all: [
      ...about,
      ...words.rights,
      t('yes.copies.about'),
      ...options.flatMap((option) => ('hint' in option ? [option.label, option.hint] : [option.label])),
      words.oldEnough,
      words.copies,
    ],
  };
}
