import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { root } from './floor-plan.ts';

/** One planted fault for each ban of the lint that is ours: a rule never seen to fail is no rule. */
const plants = [
  { rule: 'no-restricted-globals', file: 'src/walk/planted-storage.ts', text: "export const planted = localStorage.getItem('x');\n" },
  { rule: 'no-restricted-globals', file: 'src/app/planted-network.ts', text: "export const planted = fetch('/x');\n" },
  { rule: 'no-restricted-properties', file: 'src/domain/planted-clock.ts', text: 'export const planted = Date.now();\n' },
  { rule: 'no-restricted-properties', file: 'src/domain/planted-chance.ts', text: 'export const planted = Math.random();\n' },
  { rule: 'no-explicit-any', file: 'src/walk/planted-any.ts', text: 'export const planted: any = 1;\n' },
  { rule: 'no-default-export', file: 'src/walk/planted-default.ts', text: 'export default 1;\n' },
  { rule: 'no-console', file: 'src/walk/planted-console.ts', text: "console.log('x');\n" },
  { rule: 'no-warning-comments', file: 'src/walk/planted-later.ts', text: ['// TO', 'DO later\nexport const planted = 1;\n'].join('') },
  { rule: 'ban-ts-comment', file: 'src/walk/planted-silence.ts', text: ['// @ts-', 'ignore\nexport const planted = 1;\n'].join('') },
  {
    rule: 'max-params',
    file: 'src/walk/planted-many.ts',
    text: 'export function planted(a: 1, b: 2, c: 3, d: 4) {\n  return [a, b, c, d];\n}\n',
  },
  { rule: 'max-lines', file: 'src/walk/planted-long.ts', text: 'export const planted = [\n' + '  1,\n'.repeat(300) + '];\n' },
  { rule: 'filename-case', file: 'src/walk/PlantedName.ts', text: 'export const planted = 1;\n' },
  {
    rule: 'forbid-dom-props',
    file: 'src/ui/planted-style.tsx',
    text: "export function Planted() {\n  return <p style={{ color: 'red' }}>x</p>;\n}\n",
  },
  {
    rule: 'no-danger',
    file: 'src/ui/planted-html.tsx',
    text: "export function Planted() {\n  return <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n}\n",
  },
] as const;

type Finding = { readonly code: string; readonly filename: string };

describe('a planted fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-lint-'));
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const { file, text } of plants) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
    findings = (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(plants)('of $rule in $file is refused', ({ rule, file }) => {
    expect(findings.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code)).toContainEqual(
      expect.stringContaining(`(${rule})`),
    );
  });
});

describe('the domain', () => {
  it('does not compile when it reaches for a browser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-domain-'));
    writeFileSync(join(folder, 'planted.ts'), 'export const planted = window.location.href + document.title;\nconsole.log(planted);\n');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.domain.json'), include: [join(folder, 'planted.ts')], exclude: [] }),
    );
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect(status).not.toBe(0);
    for (const name of ['window', 'document', 'console']) expect(stdout).toContain(`'${name}'`);
  }, 60_000);
});
