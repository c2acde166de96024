import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { whyNotHere } from './outside.ts';

const root = mkdtempSync(join(tmpdir(), 'cairn-outside-'));
const house = join(root, 'house');
mkdirSync(join(house, 'content'), { recursive: true });
mkdirSync(join(root, 'tree/.git'), { recursive: true });
mkdirSync(join(root, 'tree/deep'));
mkdirSync(join(root, 'free'));
symlinkSync(join(house, 'content'), join(root, 'free/link'));

afterAll(() => rmSync(root, { recursive: true }));

describe('whyNotHere', () => {
  it.each(['house', 'house/content', 'house/content/new/deeper', 'free/link', 'free/link/new', 'free/../house/new'])(
    'keeps lists out of the program’s folder: %s',
    (path) => expect(whyNotHere(join(root, path), house)).toContain('this program’s own folder'),
  );

  it.each(['tree', 'tree/deep', 'tree/deep/new'])('keeps lists out of a work tree: %s', (path) => {
    expect(whyNotHere(join(root, path), house)).toContain('git work tree');
  });

  it.each(['free', 'free/new/deeper', 'house-beside'])('lets lists be written elsewhere: %s', (path) => {
    expect(whyNotHere(join(root, path), house)).toBeUndefined();
  });
});
