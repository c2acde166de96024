import { describe, expect, it } from 'vitest';

import { licenceFaults, readAudit, reasonFaults, scriptFaults, sourceFaults, type Lock } from './rules.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const sound: Lock = {
  '': { version: '1.0.0' },
  'node_modules/dexie': { license: 'Apache-2.0', integrity },
  'node_modules/node': { license: 'MIT', integrity, dev: true, hasInstallScript: true },
  'node_modules/inside/node_modules/sax': { license: 'ISC', inBundle: true, dev: true },
  'node_modules/a/node_modules/@b/c': { license: '(GPL-3.0 OR MIT)', integrity },
};

describe('where packages come from', () => {
  it('is the registry, with a hash', () => {
    expect(sourceFaults(sound)).toEqual([]);
  });

  it.each([
    [{ integrity, resolved: 'git+ssh://git@example.org/x.git' }, 'x comes from git+ssh://git@example.org/x.git'],
    [{ integrity, resolved: 'https://packages.example/x.tgz' }, 'x comes from https://packages.example/x.tgz'],
    [{ integrity: 'sha1-abc' }, 'x has no SHA-512 in the lock file'],
    [{}, 'x has no SHA-512 in the lock file'],
    [{ link: true }, 'x is a link to a folder'],
  ])('%o is found out', (item, fault) => {
    expect(sourceFaults({ ...sound, 'node_modules/x': item })).toEqual([fault]);
  });
});

describe('scripts while installing', () => {
  it('run for those on the list', () => {
    expect(scriptFaults(sound, { node: true })).toEqual([]);
  });

  it('are found out otherwise, also deep down, and so is a name on the list that needs none', () => {
    const planted = { ...sound, 'node_modules/y/node_modules/@z/worm': { integrity, hasInstallScript: true } };
    expect(scriptFaults(planted, { node: true, dexie: true })).toEqual([
      '@z/worm wants to run a script while it is installed',
      'dexie is allowed a script and has none',
    ]);
    expect(scriptFaults(sound, { node: false })).toHaveLength(1);
  });
});

describe('licences', () => {
  it('of what is shipped are permissive, one of a choice at least', () => {
    expect(licenceFaults(sound)).toEqual([]);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MPL-2.0', '(MIT AND GPL-3.0)', 'SEE LICENSE IN FILE', undefined])('%s is found out', (license) => {
    expect(licenceFaults({ ...sound, 'node_modules/x': { integrity, ...(license === undefined ? {} : { license }) } })).toHaveLength(1);
  });

  it('of tools are their own affair', () => {
    expect(licenceFaults({ ...sound, 'node_modules/x': { integrity, license: 'MPL-2.0', dev: true } })).toEqual([]);
  });
});

describe('the line of reason', () => {
  const row = '| `dexie` | keeps rows in IndexedDB in order | Apache-2.0 | one person | 26 KB | no | idb |';
  const wanted = { dependencies: ['dexie'], lock: sound };

  it('stands there for every package that is shipped', () => {
    expect(reasonFaults({ ...wanted, table: `| package | why |\n|---|---|\n${row}\n` })).toEqual([]);
  });

  it.each([
    ['', 'dexie has no line in docs/dependencies.md'],
    [row.replace('one person', ''), 'the line of dexie is not filled in'],
    [row.replace('keeps rows in IndexedDB in order', 'useful'), 'the line of dexie is not filled in'],
    [row.replace('Apache-2.0', 'MIT'), 'dexie is under Apache-2.0, and its line says MIT'],
    [row.replace('| no |', '| yes |'), 'the line of dexie is wrong about an install script'],
    [`${row}\n${row.replace('dexie', 'gone')}`, 'gone has a line and is not shipped'],
  ])('%j is found out', (table, fault) => {
    expect(reasonFaults({ ...wanted, table })).toEqual([fault]);
  });
});

describe('the audit', () => {
  const answered = (severity: string) => JSON.stringify({ vulnerabilities: { left: { severity } }, metadata: { vulnerabilities: {} } });

  it.each(['high', 'critical'])('stops at what is %s', (severity) => {
    expect(readAudit(answered(severity))).toEqual({ kind: 'found', packages: [`left (${severity})`] });
  });

  it('says lesser findings, and goes on', () => {
    expect(readAudit(answered('moderate'))).toEqual({ kind: 'clean', lesser: 1 });
  });

  it.each(['', 'null', '{"message":"request failed"}', '{"error":{"summary":"request failed"}}'])(
    'takes %j for no answer, never for a clean one',
    (printed) => {
      expect(readAudit(printed).kind).toBe('no-answer');
    },
  );
});
