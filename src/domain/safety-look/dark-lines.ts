import { lookBy } from './look.ts';
import type { PhraseList } from './schema.ts';

/** Lines of a list that the look passes over even when they are written as they stand there: another line speaks against them. */
export function darkLines(list: PhraseList): readonly { readonly field: string; readonly line: string }[] {
  const look = lookBy(list);
  return (['now', 'anyTime'] as const).flatMap((field) =>
    list.phrases[field].flatMap((line, at) => (readings(line).every(look) ? [] : [{ field: `phrases.${field}[${at}]`, line }])),
  );
}

/** Every sentence that a line stands for, its gaps left empty. */
function readings(line: string): readonly string[] {
  return line
    .split(' ')
    .filter((part) => part !== '...')
    .reduce<readonly string[]>((said, part) => said.flatMap((before) => part.split('/').map((word) => `${before} ${word}`)), ['']);
}
