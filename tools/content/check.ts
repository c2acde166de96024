import { fileURLToPath } from 'node:url';

import { reportOn } from './report.ts';

/**
 * `npm run content:check`: reads all of content/ and says in plain words what to mend, with file and place.
 * `npm run content:check -- stories/the-dry-socks` looks at one folder, and names what is worth another look.
 * `npm run content:check -- fr` also lists what French still lacks. Words that are not translated yet are no fault.
 */
const { lines, exitCode } = reportOn({
  root: fileURLToPath(new URL('../../content', import.meta.url)),
  today: new Date().toISOString().slice(0, 10),
  only: process.argv[2],
});
console.log(lines.join('\n'));
process.exitCode = exitCode;
