import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compileContent } from './compile.ts';
import { describeProblem } from './problem.ts';
import { releasedFile, releasedText, releasesIn, withDrafts } from './released.ts';

/**
 * `npm run content:release`: lists the questionnaires that are not released yet. From then on they are frozen.
 * It only ever adds lines, and adds none while anything about a questionnaire is to be mended.
 */
const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { problems, drafts } = releasesIn(folder);
const languages = [...new Set(drafts.map(({ language }) => language))];
const faults = [
  ...problems,
  ...languages.flatMap((language) => compileContent(folder, language).problems.filter(({ file }) => file.startsWith('questionnaires/'))),
];

for (const fault of faults) console.log(`content/${describeProblem(fault)}`);
if (faults.length > 0) {
  console.log(`\n${faults.length} to mend. Nothing was released.`);
  process.exit(1);
}
if (drafts.length > 0) writeFileSync(join(folder, releasedFile), withDrafts(releasedText(folder), drafts));
for (const { questionnaire, version, language } of drafts) console.log(`Released: ${questionnaire} ${version} in ${language}.`);
if (drafts.length === 0) console.log('Everything is released already.');
