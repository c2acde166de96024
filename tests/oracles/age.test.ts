import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { lockAge, openAge } from '../../src/formats/age-file.ts';

/** The public `age` tool of Debian opens what we lock, and we open what it locks. */

const words = 'abandon ability able about above absent';
const backup = readFileSync(join(import.meta.dirname, '../fixtures/backups/version-2.json'));
let folder = '';
let drawn = 1;
const draw = () => (drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0);

/** `age` asks for words on a terminal only: Python gives it one, and types them in whenever it asks. */
const terminal = `
import os, pty, sys
words = sys.argv[1].encode() + b"\\n"
def read(fd):
    data = os.read(fd, 1024)
    if b"passphrase" in data.lower() and data.rstrip().endswith(b":"):
        os.write(fd, words)
    return data
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], read)))
`;

function age(...all: readonly string[]): number | null {
  const run = spawnSync('python3', ['-c', terminal, words, 'age', ...all], { cwd: folder, input: '', timeout: 60_000 });
  return run.status;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-age-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the age tool opens our file to the very bytes', async () => {
  writeFileSync(join(folder, 'ours.age'), await lockAge(backup, words, draw));
  expect(age('-d', '-o', 'ours.json', 'ours.age')).toBe(0);
  expect(readFileSync(join(folder, 'ours.json')).equals(backup)).toBe(true);
});

it('fault 40: the age tool refuses our file with one bit turned', async () => {
  const bytes = await lockAge(backup, words, draw);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(join(folder, 'bad.age'), bytes);
  expect(age('-d', '-o', 'bad.json', 'bad.age')).not.toBe(0);
});

it.each([
  ['theirs.age', []],
  ['armored.age', ['-a']],
] as const)('we open what the age tool locks: %s', async (name, more) => {
  writeFileSync(join(folder, 'plain.json'), backup);
  expect(age('-p', ...more, '-o', name, 'plain.json')).toBe(0);
  const opened = await openAge(readFileSync(join(folder, name)), [words]);
  expect(opened.kind === 'ok' && Buffer.from(opened.bytes).equals(backup)).toBe(true);
});
