import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyOfTheHouse, readPlan, root, type PlanReport } from './floor-plan.ts';

describe('the floor plan of this house', () => {
  const report = readPlan(root);

  it('was read: the checker saw about every file there is', () => {
    const files = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.tsx?$/.test(file));
    expect(report.modules).toBeGreaterThan(files.length * 0.9);
  });

  it('is kept', () => {
    expect(report.broken).toEqual([]);
  });
});

/** One planted fault for each rule: the file that breaks it, and what it says. */
const plants: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  ...['domain', 'i18n', 'library', 'formats', 'store', 'ui', 'walk'].map((floor) => ({
    rule: `stairs-${floor}`,
    file: `src/${floor}/planted-stairs.ts`,
    text: "import { routes } from '#app/routes.tsx';\nexport const planted = routes;\n",
  })),
  {
    rule: 'stairs-features',
    file: 'src/features/stories/planted-stairs.ts',
    text: "import { leave } from '#app/leave.ts';\nexport const planted = leave;\n",
  },
  { rule: 'stairs-worker', file: 'src/worker/planted-stairs.ts', text: "import { paths } from '#paths';\nexport const planted = paths;\n" },
  {
    rule: 'no-circles',
    file: 'src/domain/planted-circle.ts',
    text: "import { other } from './planted-other.ts';\nexport const one = () => other;\n",
  },
  {
    rule: 'rooms-do-not-share-walls',
    file: 'src/features/stories/planted-wall.ts',
    text: "import { routes } from '#features/pages/index.ts';\nexport const planted = routes;\n",
  },
  {
    rule: 'rooms-have-one-door',
    file: 'src/app/planted-door.ts',
    text: "import { Screen } from '#features/not-found/screens/not-found.tsx';\nexport const planted = Screen;\n",
  },
  {
    rule: 'domain-needs-nothing',
    file: 'src/domain/planted-need.ts',
    text: "import { string } from 'valibot';\nexport const planted = string;\n",
  },
  {
    rule: 'schemas-know-valibot-only',
    file: 'src/domain/planted/schema.ts',
    text: "import Dexie from 'dexie';\nexport const planted = Dexie;\n",
  },
  { rule: 'one-key-to-the-cellar', file: 'src/walk/planted-key.ts', text: "import Dexie from 'dexie';\nexport const planted = Dexie;\n" },
  {
    rule: 'formats-own-their-libraries',
    file: 'src/walk/planted-zip.ts',
    text: "import { zipSync } from 'fflate';\nexport const planted = zipSync;\n",
  },
  {
    rule: 'formats-own-their-libraries',
    file: 'src/store/planted-cipher.ts',
    text: "import { gcm } from '@noble/ciphers/aes.js';\nexport const planted = gcm;\n",
  },
  {
    rule: 'formats-own-their-libraries',
    file: 'src/ui/planted-qr.ts',
    text: "import { generate } from 'lean-qr';\nexport const planted = generate;\n",
  },
  {
    rule: 'formats-own-their-libraries',
    file: 'src/features/take-away/planted-lock.ts',
    text: "import { Encrypter } from 'age-encryption';\nexport const planted = Encrypter;\n",
  },
  {
    rule: 'one-interpreter',
    file: 'src/ui/planted-interpreter.ts',
    text: "import { createInstance } from 'i18next';\nexport const planted = createInstance;\n",
  },
  {
    rule: 'react-stays-upstairs',
    file: 'src/store/planted-react.ts',
    text: "import { useState } from 'react';\nexport const planted = useState;\n",
  },
  { rule: 'no-junk-drawers', file: 'src/walk/planted-junk.ts', text: "import { junk } from './utils.ts';\nexport const planted = junk;\n" },
  {
    rule: 'no-lost-imports',
    file: 'src/walk/planted-lost.ts',
    text: "import { nothing } from './not-there.ts';\nexport const planted = nothing;\n",
  },
  { rule: 'nothing-forgotten', file: 'src/walk/planted-forgotten.ts', text: 'export const planted = 1;\n' },
  {
    rule: 'no-inspector-inside',
    file: 'src/walk/planted-inspector.ts',
    text: "import { describeProblem } from '../../tools/content/problem.ts';\nexport const planted = describeProblem;\n",
  },
];

const companions = {
  'src/domain/planted-other.ts': "import { one } from './planted-circle.ts';\nexport const other = () => one;\n",
  'src/walk/utils.ts': 'export const junk = 1;\n',
  'tools/content/problem.ts': 'export const describeProblem = 1;\n',
};

describe('a planted violation', () => {
  let report: PlanReport;
  let remove: () => void;

  beforeAll(() => {
    const copy = copyOfTheHouse({ ...companions, ...Object.fromEntries(plants.map(({ file, text }) => [file, text])) });
    remove = copy.remove;
    report = readPlan(copy.folder);
  }, 120_000);

  afterAll(() => remove());

  it.each(plants)('of $rule is refused', ({ rule, file }) => {
    expect(report.broken.filter((broken) => broken.rule === rule).map((broken) => broken.from)).toContain(file);
  });
});

describe('every rule', () => {
  it('has a planted violation', async () => {
    // The plan is plain JavaScript without types; a named address keeps the compiler from asking for them.
    const file: string = '../../.dependency-cruiser.mjs';
    const { default: plan } = (await import(file)) as { readonly default: { readonly forbidden: readonly { readonly name: string }[] } };
    const planted = plants.map(({ rule }) => rule);
    // app stands on top of everything and may import all floors there are; there is nothing above it to import.
    const rules = plan.forbidden.map(({ name }) => name).filter((name) => name !== 'stairs-app');
    expect(rules.filter((name) => !planted.includes(name))).toEqual([]);
  });
});
