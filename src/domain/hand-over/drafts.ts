import type { TextKind } from './kinds.ts';
import type { Said, SaidFrom } from './said.ts';

/** Sentences from content that frame own words. Each can be changed or taken out, and nothing about the person is invented. */
export type DraftWords = {
  readonly desk: string;
  readonly line: string;
  readonly letterBegin: string;
  readonly letterEnd: string;
};

/** Which own lines stand in a draft unasked: one is enough. What was told privately never slips in; it is offered beside the page. */
const used: Readonly<Record<TextKind, readonly SaidFrom[]>> = {
  opener: ['sentence', 'practised', 'suggested'],
  line: ['sentence', 'practised', 'suggested', 'opener'],
  desk: [],
  letter: ['note', 'sentence', 'practised', 'suggested'],
};

/** What stands on the page before the person wrote there. */
export function draftOf(kind: TextKind, said: readonly Said[], words: DraftWords): string {
  const own = firstOf(used[kind], said);
  switch (kind) {
    case 'opener':
      return own.join('\n\n');
    case 'line':
      return own.length === 0 ? words.line : own.join('\n\n');
    case 'desk':
      return words.desk;
    case 'letter':
      return [words.letterBegin, ...own, words.letterEnd].join('\n\n');
  }
}

/** The lines of the first source that has any; of a note all paragraphs, of everything else one. */
function firstOf(sources: readonly SaidFrom[], said: readonly Said[]): readonly string[] {
  for (const from of sources) {
    const found = said.filter((one) => one.from === from).map(({ text }) => text);
    if (found.length > 0) return from === 'note' ? found : found.slice(0, 1);
  }
  return [];
}
