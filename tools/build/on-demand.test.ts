import type { Manifest } from 'vite';
import { expect, test } from 'vitest';

import { fileOfCountryPage, isOnDemandPage, onDemandFiles } from './on-demand.ts';

const chunk = (file: string, more: Partial<Manifest[string]> = {}): Manifest[string] => ({ file, ...more });

const manifest: Manifest = {
  'index.html': chunk('main.js', {
    isEntry: true,
    imports: ['_vendor.js'],
    dynamicImports: ['src/features/home/screens/home.tsx', 'src/features/moderate/screens/moderate.tsx'],
  }),
  '_vendor.js': chunk('vendor.js'),
  'src/features/home/screens/home.tsx': chunk('home.js', { imports: ['_shared.js'] }),
  '_shared.js': chunk('shared.js', { css: ['shared.css'] }),
  'src/features/moderate/screens/moderate.tsx': chunk('moderate.js', {
    imports: ['_shared.js', '_rules.js'],
    css: ['moderate.css'],
    dynamicImports: ['_zip.js'],
  }),
  '_rules.js': chunk('rules.js'),
  '_zip.js': chunk('zip.js'),
  'src/app/personal-style.ts': chunk('personal-style.css'),
};

test('only what the room alone leads to is fetched on demand, its style with it', () => {
  expect([...onDemandFiles(manifest)].toSorted()).toEqual(['moderate.css', 'moderate.js', 'rules.js', 'zip.js']);
});

test('a file that nothing is seen to lead to is kept by every phone: a page may ask for it by its address', () => {
  expect(onDemandFiles(manifest)).not.toContain('personal-style.css');
  expect(onDemandFiles({ 'src/app/loose.ts': chunk('loose.js') }).size).toBe(0);
});

test('the kept pages of such rooms are told by their address, in every language', () => {
  expect(isOnDemandPage('kept/en/contribute.html')).toBe(true);
  expect(isOnDemandPage('kept/en/for-moderators.html')).toBe(true);
  expect(isOnDemandPage('kept/en/own-services.html')).toBe(true);
  expect(isOnDemandPage('kept/en/stories.html')).toBe(false);
});

test('a page of one country goes with the file of its places, and no other page does', () => {
  const built: Manifest = { ...manifest, 'virtual:content/en/country/gb': chunk('gb.js') };
  expect(fileOfCountryPage(built, 'kept/en/help-now/gb.html')).toBe('gb.js');
  expect(fileOfCountryPage(built, 'kept/en/find-help/gb.html')).toBe('gb.js');
  expect(fileOfCountryPage(built, 'kept/en/help-now.html')).toBeUndefined();
  expect(fileOfCountryPage(built, 'kept/en/stories/gb.html')).toBeUndefined();
});
