import type { Library } from '#domain/exchange/library-schema.ts';
import type { ContributionFile } from '#domain/exchange/schema.ts';
import { withdrawalCodeInGroups } from '#domain/exchange/withdrawal-code.ts';
import { useText } from '#i18n/react.tsx';
import { useConsentLines } from '#walk/exchange/consent-lines.tsx';

import { useConsentWords } from './consent-words.ts';

type Copied = { readonly file: ContributionFile; readonly code: string; readonly library: Library | undefined };

/** What the teller keeps: what was agreed, the code, whom to ask, their rights, and the story as it was put forward. */
export function useConsentCopy(): (copied: Copied) => string {
  const t = useText('contribute');
  const linesOf = useConsentLines();
  const { rights } = useConsentWords();
  return ({ file: { story, consent, library: id, from, firstWords }, code, library }) => {
    const blocks = [
      [t('copy.title'), library?.name ?? id],
      [t('copy.code', { code: withdrawalCodeInGroups(code) }), t('copy.codeAbout'), ...(library === undefined ? [] : [library.contact])],
      linesOf(consent).map(({ name, value }) => t('copy.line', { name, value })),
      [t('rights.title'), ...rights.map((right) => t('copy.right', { right }))],
      [t('copy.story'), ...[story.title, from, firstWords].filter((line) => line !== undefined)],
      ...story.parts.map(({ title, text }) => (title === undefined ? [text] : [title, text])),
    ];
    return blocks.map((lines) => lines.join('\n')).join('\n\n');
  };
}
