import { fileURLToPath } from 'node:url';

import { compileContent } from './compile.ts';
import { completenessOf, isOffered, languageProblems, languagesOf, modelLanguage, type Share } from './languages.ts';
import { describeProblem } from './problem.ts';
import { releasesIn } from './released.ts';

/**
 * `npm run content:check`: reads all of content/ and says in plain words what to mend, with file and place.
 * `npm run content:check -- fr` also lists what French still lacks. Words that are not translated yet are no fault.
 */
const folder = fileURLToPath(new URL('../../content', import.meta.url));
const languages = languagesOf(folder);
const found = languages.map((language) => ({
  language,
  problems: [...compileContent(folder, language).problems, ...languageProblems(folder, language)],
}));
const releases = releasesIn(folder);
const faults = [
  ...found.flatMap(({ language, problems }) => problems.filter(({ gap }) => gap !== true || language === modelLanguage)),
  ...releases.problems,
];

for (const fault of faults) console.log(`content/${describeProblem(fault)}`);
if (faults.length > 0) {
  console.log(`\n${faults.length} to mend.`);
  process.exit(1);
}
for (const { language, problems } of found) {
  const gaps = problems.map((gap) => `content/${describeProblem(gap)}`);
  if (process.argv[2] === language) console.log(gaps.join('\n'));
  const { content } = compileContent(folder, language);
  const counts = Object.entries(content).flatMap(([shelf, pieces]) => (Array.isArray(pieces) ? [`${shelf} ${pieces.length}`] : []));
  if (language === modelLanguage) console.log(`${language}: ${counts.join(', ')}. All in order.`);
  else console.log(`${language}: ${counts.join(', ')}. ${standing(language)}`);
}
for (const { folder: draft, version, language } of releases.drafts) {
  console.log(`content/${draft} version ${version} in "${language}" is a draft: a build takes it after "npm run content:release".`);
}

function standing(language: string): string {
  const completeness = completenessOf(folder, language);
  const said = `Safety ${percent(completeness.safety)}, other strings ${percent(completeness.rest)}, pieces without words: ${completeness.holes}.`;
  return `${said} ${isOffered(completeness) ? 'Offered.' : 'Not offered yet.'}`;
}

function percent({ have, of }: Share): string {
  return `${have} of ${of} (${Math.floor((have * 100) / Math.max(of, 1))} %)`;
}
