import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { contentDigest } from './content-digest.ts';

function siteWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cairn-digest-'));
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'content', file), text);
  return root;
}

it('is the same for the same content, and another one for any change of a word or a name', () => {
  const files = { 'pages/a.md': 'one', 'pages/b.md': 'two' };
  const digest = contentDigest(siteWith(files));
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(contentDigest(siteWith(files))).toBe(digest);
  const others: readonly Readonly<Record<string, string>>[] = [
    { ...files, 'pages/b.md': 'two!' },
    { 'pages/a.md': 'one', 'pages/c.md': 'two' },
    { 'pages/a.md': 'onetwo', 'pages/b.md': '' },
  ];
  expect(new Set(others.map((other) => contentDigest(siteWith(other)))).size).toBe(3);
  expect(others.map((other) => contentDigest(siteWith(other)))).not.toContain(digest);
});
