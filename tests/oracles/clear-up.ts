import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All folders of one run lie in one, which goes when the run is over. CAIRN_KEEP=1 keeps it, to look at what a program was given. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-oracles-'));
  process.env['CAIRN_ORACLE_FOLDER'] = folder;
  return () => {
    if (process.env['CAIRN_KEEP'] === '1') console.log(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
}
