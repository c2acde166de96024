import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { givesNothingAway } from '#tools/content/laws/string-laws.ts';

import { webManifest } from '../../tools/build/web-manifest.ts';

/**
 * What others see on a phone without opening Cairn: the icon and its label, names of files among the downloads, the plain page
 * that Leave opens. Titles of pages have the same law in tests/content. Addresses name stories and pages, and stand in the history:
 * that they do is said on the privacy page.
 */

const root = join(import.meta.dirname, '../..');

function breaches(named: Readonly<Record<string, string>>): readonly string[] {
  return givesNothingAway(new Map(Object.entries(named))).map(({ key, message }) => `${key}: ${message}`);
}

/** Every name that a file is given where one is handed over, also when it is made up of parts. */
function fileNames(): Readonly<Record<string, string>> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  return Object.fromEntries(
    sources.flatMap((path) =>
      [
        ...readFileSync(join(root, 'src', path), 'utf8').matchAll(
          /name: (?:'|`)([^'`\n]+\.(?:json|zip|ics|csv|age|txt|md|webm|png))(?:'|`)/g,
        ),
      ].map(([, name = ''], at) => [`src/${path} ${at}`, name] as const),
    ),
  );
}

describe('what others see on the phone', () => {
  it('the installed app says nothing: its name, its label, its description, its kind, its shortcuts', () => {
    const { name = '', short_name: label = '', description = '', categories = [], shortcuts = [] } = webManifest;
    expect(label).toBe('Cairn');
    expect(
      breaches({ name, label, description, categories: categories.join(' '), shortcuts: shortcuts.map((one) => one.name).join(' ') }),
    ).toEqual([]);
  });

  it('the template has no title or label of its own that says more', () => {
    const html = readFileSync(join(root, 'index.html'), 'utf8');
    expect(breaches({ html: html.replaceAll(/<!--[^]*?-->/g, '') })).toEqual([]);
  });

  it('names of files that are saved say nothing, and are found at all', () => {
    expect(Object.values(fileNames()).toSorted()).toEqual(expect.arrayContaining(['cairn-answers.zip', 'reminder.ics', 'story.json']));
    expect(breaches(fileNames())).toEqual([]);
  });

  it('the plain list names neither Cairn nor what it is about', () => {
    const list = readFileSync(join(root, 'public/list.html'), 'utf8');
    expect(list).not.toMatch(/cairn/i);
    expect(breaches({ list })).toEqual([]);
  });

  it('a planted word is found in each of them', () => {
    expect(breaches({ label: 'Mood diary', file: 'my-safety-and-therapy.json' })).toHaveLength(2);
  });
});
