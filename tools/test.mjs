// `npm test` on a machine that has only Node and npm: installs what is missing, a browser too, and runs everything.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
run('npm', ['run', 'test:everything']);
