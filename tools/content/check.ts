import { fileURLToPath } from 'node:url';

import { compileContent, languagesOf } from './compile.ts';
import { languageProblems } from './languages.ts';
import { describeProblem } from './problem.ts';

/** `npm run content:check`: reads all of content/ and says in plain words what to mend, with file and place. */
const folder = fileURLToPath(new URL('../../content', import.meta.url));
const languages = languagesOf(folder);
const problems = [
  ...languages.flatMap((language) => compileContent(folder, language).problems),
  ...languages.flatMap((language) => languageProblems(folder, language)),
];

for (const problem of problems) console.log(`content/${describeProblem(problem)}`);
if (problems.length > 0) {
  console.log(`\n${problems.length} to mend.`);
  process.exit(1);
}
for (const language of languages) {
  const { content } = compileContent(folder, language);
  const counts = Object.entries(content).flatMap(([shelf, pieces]) => (Array.isArray(pieces) ? [`${shelf} ${pieces.length}`] : []));
  console.log(`${language}: ${counts.join(', ')}. All in order.`);
}
