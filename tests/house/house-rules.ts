export type SourceFile = { readonly path: string; readonly text: string };

const mostLines = 300;
const mostReadmeLines = 15;

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

export function tooLong({ text }: SourceFile): boolean {
  return linesOf(text) > mostLines;
}

export function wrongGlob({ path, text }: SourceFile): boolean {
  return path.startsWith('src/') && !/^src\/(library|i18n)\//.test(path) && /import\.meta\.glob/.test(text);
}

export function readme(text: string): 'fine' | `has ${number} lines` {
  const lines = linesOf(text);
  return lines <= mostReadmeLines ? 'fine' : `has ${lines} lines`;
}
