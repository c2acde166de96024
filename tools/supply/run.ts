import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { licenceFaults, readAudit, reasonFaults, scriptFaults, sourceFaults, type Lock } from './rules.ts';

/**
 * `npm run supply`: what is installed and shipped, against the rules of docs/dependencies.md; the list of parts (SBOM) into
 * `.cache/supply/`; and the advisories of the registry, where it can be reached. Without an answer it says so, and does not fail for it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));

const { packages: lock } = read('package-lock.json') as { readonly packages: Lock };
const { dependencies, allowScripts } = read('package.json') as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const table = readFileSync(`${root}docs/dependencies.md`, 'utf8');

let faults = 0;

function check(name: string, found: readonly string[]): void {
  console.log(`${found.length === 0 ? 'ok     ' : 'FAULT  '}${name}`);
  for (const fault of found) console.log(`       ${fault}`);
  faults += found.length;
}

function npm(...args: readonly string[]): string {
  return spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27, shell: process.platform === 'win32' }).stdout;
}

check(`all ${Object.keys(lock).length - 1} packages come from the registry, each with its hash`, sourceFaults(lock));
check('only packages on the list run a script while they are installed', scriptFaults(lock, allowScripts));
check('everything that is shipped has a permissive licence', licenceFaults(lock));
check('every package that is shipped has its line of reason', reasonFaults({ table, dependencies: Object.keys(dependencies), lock }));

/** From the lock file alone, so that it is the same on every machine. */
function writeParts(name: string, ...args: readonly string[]): readonly string[] {
  const printed = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...args);
  try {
    const { components = [] } = JSON.parse(printed) as { readonly components?: readonly unknown[] };
    writeFileSync(`${root}.cache/supply/${name}`, printed);
    console.log(`       .cache/supply/${name}: ${components.length} parts`);
    return components.length === 0 ? [`${name} names no parts`] : [];
  } catch {
    return [`npm made no ${name}`];
  }
}

mkdirSync(`${root}.cache/supply`, { recursive: true });
check('the lists of parts are written (CycloneDX)', [
  ...writeParts('shipped.cdx.json', '--omit', 'dev', '--sbom-type', 'application'),
  ...writeParts('everything.cdx.json', '--sbom-type', 'application'),
]);

const audit = readAudit(npm('audit', '--json'));
switch (audit.kind) {
  case 'clean':
    check(`no high or critical advisory is known on ${new Date().toISOString().slice(0, 10)} (lesser ones: ${audit.lesser})`, []);
    break;
  case 'found':
    check('no high or critical advisory is known', audit.packages);
    break;
  case 'no-answer':
    console.log(
      `NOT CHECKED  advisories: the registry did not answer (${audit.why.split('\n')[0] ?? ''}). Run it again where there is a network.`,
    );
    break;
}

console.log(faults === 0 ? '\nSupply: in order.' : `\nSupply: ${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
