import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of content/ in which faults may be planted, with one country of the many so that it is read quickly. For tests only. */
export type PlantedContent = {
  /** Holds `content/`. */
  readonly root: string;
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly change: (file: string, from: string | RegExp, to: string) => void;
  readonly removeFile: (file: string) => void;
  /** What is there now is what `restore` brings back. */
  readonly remember: () => void;
  readonly restore: () => void;
  readonly remove: () => void;
};

const real = fileURLToPath(new URL('../../content', import.meta.url));

export function copyOfContent(): PlantedContent {
  const root = mkdtempSync(join(tmpdir(), 'cairn-content-'));
  const folder = join(root, 'content');
  cpSync(real, folder, { recursive: true, filter: (path) => !/\/services\/(?!gb$|_example$)[a-z]{2}$/.test(path) });
  const before = new Map<string, string | undefined>();
  function note(file: string): void {
    const path = join(folder, file);
    if (!before.has(file)) before.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  }
  function write(file: string, text: string): void {
    note(file);
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return {
    root,
    folder,
    write,
    change(file, from, to) {
      const text = readFileSync(join(folder, file), 'utf8');
      const after = text.replace(from, to);
      if (after === text) throw new Error(`${file} holds no ${String(from)}: nothing was planted`);
      write(file, after);
    },
    removeFile(file) {
      note(file);
      rmSync(join(folder, file));
    },
    restore() {
      for (const [file, text] of before) {
        if (text === undefined) rmSync(join(folder, file), { force: true });
        else writeFileSync(join(folder, file), text);
      }
      before.clear();
    },
    remember: () => before.clear(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A language that says everything in the model’s words: whole, as far as anybody can count. */
export function addWholeLanguage({ folder, write }: PlantedContent, language: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const own = file
      .replace(/\b(text|story|page)\.en\.(yaml|md)$/, `$1.${language}.$2`)
      .replace(/^languages\/en\//, `languages/${language}/`);
    if (own !== file) write(own, readFileSync(join(folder, file), 'utf8').replace('fallback: null', 'fallback: en'));
  }
}
