import type { StudyWords } from './schema.ts';

/**
 * The exact words that a yes or no to one purpose belongs to: what the study is, what is asked, what becomes of the answers, and who
 * asks. One line each, joined by line feeds, in the order of this list. The SHA-256 of this text (UTF-8) is kept with the consent, so
 * that a team can show from its own study file what each person read. Undefined when these words know no such purpose.
 */
export function consentText(words: StudyWords, purpose: string): string | undefined {
  const asked = Object.hasOwn(words.purposes, purpose) ? words.purposes[purpose] : undefined;
  if (asked === undefined) return undefined;
  const ethics = words.ethics === undefined ? [] : [words.ethics];
  return [words.title, ...words.about, asked.ask, ...asked.more, ...words.withdrawal, words.team, words.contact, ...ethics].join('\n');
}
