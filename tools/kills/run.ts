import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readSite, siteServer } from '../serve/site-server.ts';
import { ensureBrowser } from '../test-all/ensure-browser.ts';
import { runLane } from './lane.ts';

/** `npm run test:kills`: see the README of this folder. CAIRN_SEED and CAIRN_KILLS may be set. */
const kills = Number(process.env['CAIRN_KILLS'] ?? 200);
const seed = Number(process.env['CAIRN_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const lanes = 2;
const mostLostMs = 1000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/kills`;
ensureBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!existsSync(`${root}dist/sw.js`)) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const site = readSite(`${root}dist`);
const server = siteServer(() => site).listen(0);
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the server has no port');
const origin = `http://localhost:${address.port}`;

console.log(`${kills} kills, seed ${seed} (again: CAIRN_SEED=${seed} CAIRN_KILLS=${kills} npm run test:kills)`);
const started = performance.now();
let passed = 0;
let failed = 0;
let confirmed = 0;
const ends = await Promise.allSettled(
  Array.from({ length: lanes }, (_, lane) =>
    runLane({
      origin,
      seed: seed + lane * 1_000_003,
      kills: Math.floor((kills + lane) / lanes),
      folder,
      mostLostMs,
      onKilled({ name, problems, diary, confirmed: said }) {
        confirmed += said;
        if (problems.length === 0) passed += 1;
        else {
          failed += 1;
          console.log(`\nFAILED ${name}\n  ${problems.join('\n  ')}\n  what was done:\n${readFileSync(diary, 'utf8')}`);
        }
        if ((passed + failed) % 20 === 0) console.log(`${passed + failed} kills, ${((performance.now() - started) / 1000).toFixed(0)} s`);
      },
    }),
  ),
);
server.close();
server.closeAllConnections();
for (const end of ends) {
  if (end.status === 'fulfilled') continue;
  failed += 1;
  console.log(`a lane broke off: ${end.reason instanceof Error ? (end.reason.stack ?? end.reason.message) : String(end.reason)}`);
}
console.log(`${confirmed} values were confirmed and looked for again, in ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed >= kills ? 0 : 1);
