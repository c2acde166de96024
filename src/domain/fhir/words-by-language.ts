import type { QuestionnaireWords } from '../questionnaire/schema.ts';

import type { OptionSets } from './option-sets.ts';
import type { PlacedNote } from './place-displays.ts';
import { quotedPiece, type Report } from './report.ts';
import type { Said } from './said.ts';
import { isLanguage } from './schema.ts';

export type EverythingSaid = {
  /** The language of the file. */
  readonly language: string;
  readonly title: Said;
  readonly items: readonly { readonly id: string; readonly said: Said }[];
  readonly sets: OptionSets['said'];
  readonly notes: readonly PlacedNote[];
};

/** The words in the language of the file, and in every other one that is complete. Others are told, and left out. */
export function wordsByLanguage(everything: EverythingSaid, report: Report): Record<string, QuestionnaireWords> {
  const all = allSaid(everything);
  const words: Record<string, QuestionnaireWords> = { [everything.language]: wordsIn(everything, undefined) };
  for (const language of translatedInto(all)) {
    const missing = all.filter((said) => said.inAnyLanguage !== true && !said.translations.has(language));
    const [first] = missing;
    if (language === everything.language)
      report.note('Questionnaire.language', 'has translations into its own language, which are left out');
    else if (!isLanguage(language))
      report.note('Questionnaire', `${quotedPiece(language)} is left out: it is no language tag that Cairn knows`);
    else if (first === undefined) words[language] = wordsIn(everything, language);
    else report.note(first.path, `${quotedPiece(language)} is left out: ${missing.length} of ${all.length} texts lack it, this one first`);
  }
  return words;
}

function translatedInto(all: readonly Said[]): readonly string[] {
  const own = all.filter((said) => said.followsOthers !== true);
  return [...new Set(own.flatMap(({ translations }) => [...translations.keys()]))].sort();
}

function allSaid({ title, items, sets, notes }: EverythingSaid): readonly Said[] {
  return [
    title,
    ...items.map(({ said }) => said),
    ...Object.values(sets).flatMap((set) => set.map(({ said }) => said)),
    ...notes.map(({ said }) => said),
  ];
}

function wordsIn({ title, items, sets, notes }: EverythingSaid, language: string | undefined): QuestionnaireWords {
  const say = (said: Said) => (language === undefined ? undefined : said.translations.get(language)) ?? said.text;
  const setWords = Object.entries(sets).map(([name, set]) => [
    name,
    Object.fromEntries(set.map(({ code, said }) => [String(code), say(said)])),
  ]);
  return {
    title: say(title),
    about: say(title),
    items: Object.fromEntries(items.map(({ id, said }) => [id, say(said)])),
    optionSets: Object.fromEntries(setWords),
    ...(notes.length === 0 ? {} : { notes: Object.fromEntries(notes.map(({ id, said }) => [id, say(said)])) }),
  };
}
