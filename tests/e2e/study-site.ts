import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { StudyFile } from '../../src/domain/study/schema.ts';
import { readSite, type Site } from '../../tools/serve/site-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Two test files may build at a time. */
const out = `.cache/study-site-${process.pid}`;

/** The site as a team would build it: all the content there is, and this study. Takes some seconds. */
export function buildSiteWith({ plan, words, sealed }: StudyFile): Site {
  return buildSiteOf((content) => {
    const folder = join(content, 'studies', plan.id);
    mkdirSync(folder, { recursive: true });
    // JSON is YAML, too.
    writeFileSync(join(folder, 'study.yaml'), JSON.stringify(plan));
    for (const [language, own] of Object.entries(words)) writeFileSync(join(folder, `text.${language}.yaml`), JSON.stringify(own));
    writeFileSync(join(folder, 'codes.json'), JSON.stringify(sealed));
  });
}

/** The site with its content changed, in a copy of the folder. */
export function buildSiteOf(change: (content: string) => void): Site {
  const content = join(mkdtempSync(join(tmpdir(), 'cairn-site-')), 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  change(content);
  const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CAIRN_CONTENT: content, CAIRN_OUT: out },
  });
  rmSync(join(content, '..'), { recursive: true });
  if (built.status !== 0) throw new Error(`the site with other content could not be built: ${built.stderr}`);
  const site = readSite(join(root, out));
  rmSync(join(root, out), { recursive: true });
  return site;
}
