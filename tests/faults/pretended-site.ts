import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readSite, type Site } from '../../tools/serve/site-server.ts';

import { addPretended } from './pretended-language.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = /^(src|public|content|tools|package\.json|vite\.config\.ts|tsconfig\..*|.*\.html)$/;

/**
 * The site as it would be with one more language. Strings are found by their place beside the code, so the whole tree is copied:
 * a language put into the folder itself would be met by every other test that runs meanwhile. Takes half a minute.
 */
export function buildPretendedSite(): Site {
  const tree = mkdtempSync(join(tmpdir(), 'cairn-pretended-'));
  try {
    for (const part of readdirSync(root).filter((name) => source.test(name)))
      cpSync(join(root, part), join(tree, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    addPretended(join(tree, 'content'));
    const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
      cwd: tree,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`the site with a pretended language could not be built: ${built.stderr}`);
    return readSite(join(tree, 'dist'));
  } finally {
    rmSync(tree, { recursive: true });
  }
}
