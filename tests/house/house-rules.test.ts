import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readme, tooLong, wrongGlob, type SourceFile } from './house-rules.ts';
import { root } from './floor-plan.ts';

function sources(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') }));
}

const all = ['src', 'tools', 'tests'].flatMap(sources);

describe('files', () => {
  it('are at most 300 lines', () => {
    expect(all.filter(tooLong).map(({ path }) => path)).toEqual([]);
  });

  it('use import.meta.glob in library and i18n only, because the floor plan cannot see it', () => {
    expect(all.filter(wrongGlob).map(({ path }) => path)).toEqual([]);
  });
});

describe('folders', () => {
  const rooms = readdirSync(join(root, 'src/features'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`src/features/${entry.name}`] : [],
  );
  const floors = ['domain', 'i18n', 'library', 'formats', 'store', 'ui', 'walk', 'features', 'app', 'worker'].map(
    (floor) => `src/${floor}`,
  );

  it.each([...floors, ...rooms, 'content', 'tests', 'tools'])('%s has a README of at most fifteen lines', (folder) => {
    const file = join(root, folder, 'README.md');
    expect(existsSync(file) ? readme(readFileSync(file, 'utf8')) : 'is missing').toBe('fine');
  });

  it.each(rooms)('%s has a door', (room) => {
    expect(existsSync(join(root, room, 'index.ts'))).toBe(true);
  });
});

describe('the rules themselves', () => {
  it('refuse a planted fault', () => {
    expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(301) })).toBe(true);
    expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(300) })).toBe(false);
    expect(wrongGlob({ path: 'src/walk/a.ts', text: ['import.meta', "glob('./x')"].join('.') })).toBe(true);
    expect(wrongGlob({ path: 'src/i18n/a.ts', text: ['import.meta', "glob('./x')"].join('.') })).toBe(false);
    expect(readme('a\n'.repeat(16))).toBe('has 16 lines');
  });
});
