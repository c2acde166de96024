import { readFileSync } from 'node:fs';

function strings(file: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  function collect(value: unknown, name: string): void {
    if (typeof value === 'string') found.push([name, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, name === '' ? key : `${name}.${key}`);
  }
  collect(JSON.parse(readFileSync(new URL(`../../content/languages/en/${file}.json`, import.meta.url), 'utf8')), '');
  return Object.fromEntries(found);
}

function one(file: string, name: string): string {
  const words = strings(file)[name];
  if (words === undefined) throw new Error(`${file}.json has no ${name}`);
  return words;
}

/** The words by which a screen is known, from the content itself: other wording changes no test. */
export const screenWords = {
  kept: one('kept', 'kept'),
  plainFile: one('backup', 'plainFile.save'),
  saveFile: one('backup', 'ready.save'),
  useFile: one('backup', 'review.use'),
  replaceAll: one('backup', 'replace.button'),
  sureToReplace: one('backup', 'replace.yes'),
  fileUsed: one('backup', 'done.lead'),
  goOn: one('common', 'continue'),
  skip: one('common', 'skip'),
  stepTaken: one('plan', 'mine.did.title'),
  noteStep: one('plan', 'mine.did.save'),
  stepNoted: one('plan', 'mine.did.saved'),
  /** None of these may stand on a page of a phone that lost nothing. */
  notices: Object.entries(strings('notices')).flatMap(([name, words]) =>
    ['loss.emptied', 'loss.behind', 'closed.words'].includes(name) || (name.startsWith('memory.') && name !== 'memory.again')
      ? [words]
      : [],
  ),
};
