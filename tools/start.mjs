// `npm start` on a machine that has only Node and npm: installs what is missing, builds, serves. Plain JavaScript,
// because it runs before anything is installed.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
run('npm', ['run', 'build']);
run('npm', ['run', 'serve']);
