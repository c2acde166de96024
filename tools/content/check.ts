import { fileURLToPath } from 'node:url';

import { reportOn } from './report.ts';

/**
 * `npm run content:check`: reads all of content/ and says in plain words what to mend, with file and place.
 * `npm run content:check -- stories/the-dry-socks` looks at one folder, and names what is worth another look.
 * `npm run content:check -- --on=2027-06-01` looks as of another day: which crisis numbers will have to be read again by then.
 * `npm run content:check -- fr` also lists what French still lacks. Words that are not translated yet are no fault.
 */
const [, , ...given] = process.argv;
const on = given.find((one) => one.startsWith('--on='))?.slice('--on='.length);
const { lines, exitCode } = reportOn({
  root: fileURLToPath(new URL('../../content', import.meta.url)),
  today: on ?? new Date().toISOString().slice(0, 10),
  only: given.find((one) => !one.startsWith('--')),
});
console.log(lines.join('\n'));
process.exitCode = exitCode;
