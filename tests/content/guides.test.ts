import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The guides for people who write content: what they name has to be there. */

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const shelves = readdirSync(join(root, 'content'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const guides = [
  ...readdirSync(join(root, 'docs/authors')).map((name) => `docs/authors/${name}`),
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  ...shelves.map((shelf) => `content/${shelf}/README.md`),
].filter((file) => existsSync(join(root, file)));

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** `npm start`, `npm test` and `npm run x` as people would type them. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (start|test|run ([\w:-]+))/g)].map(([, command = '', script = command]) => script);
}

/** Files and folders that are named from the root of the repository. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`((?:docs|content|src|tools|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path = '']) => path);
}

/** Stories that a table of the guide names, by the ids of their folders. */
function storiesIn(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return [...rows.join('\n').matchAll(/`([a-z]+(?:-[a-z]+){2,})`/g)].map(([, id = '']) => id);
}

describe.each(guides)('%s', (file) => {
  const text = textOf(file);

  it('names commands that are there', () => {
    expect(commandsIn(text).filter((command) => scripts[command] === undefined)).toEqual([]);
  });

  it('names files that are there', () => {
    // A story of the reader’s own, and words that somebody may write one day.
    const invented = /_my-story|story\.fr\.md$|\/fr\.yaml$|<|schema\.ts$/;
    const missing = pathsIn(text).filter((path) => !invented.test(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
    expect(linksIn(text).filter((path) => !existsSync(join(root, file, '..', path.split('#')[0] ?? '')))).toEqual([]);
  });
});

describe('the guide for authors', () => {
  const guide = textOf('docs/authors/write-a-story.md');

  it('was found with its three pages, each linked from the front page', () => {
    const pages = ['write-a-story', 'translate-a-story', 'check-a-story'].map((name) => `docs/authors/${name}.md`);
    expect(guides).toEqual(expect.arrayContaining(pages));
    expect(linksIn(textOf('README.md'))).toEqual(expect.arrayContaining(pages));
  });

  it('names commands, and stories that can be read', () => {
    expect(new Set(commandsIn(guide))).toEqual(new Set(['start', 'dev', 'content:check']));
    const named = storiesIn(guide);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !existsSync(join(root, 'content/stories', id)))).toEqual([]);
  });

  it('stays within a screenful or three', () => {
    for (const name of readdirSync(join(root, 'docs/authors'))) expect(textOf(`docs/authors/${name}`).split('\n').length).toBeLessThan(120);
  });
});

describe('the looks', () => {
  it('find what is not there', () => {
    expect(commandsIn('Run `npm start`, npm test, or `npm run content:chek -- x`.')).toEqual(['start', 'test', 'content:chek']);
    expect(pathsIn('See `content/stories/gone` and `docs/x.md`, not `story.yaml`.')).toEqual(['content/stories/gone', 'docs/x.md']);
    expect(linksIn('[a](b.md) [c](https://d.example) [e](#f)')).toEqual(['b.md']);
    expect(storiesIn('| `the-dry-socks` `story` `no-one` |\n`up-and-down`')).toEqual(['the-dry-socks']);
  });
});
