import '#ui/styles.css';

import { start } from '#app/start.tsx';
import { sayStuck } from '#app/stuck.ts';
import { trustOurWorkers } from '#app/trusted-types.ts';

trustOurWorkers();
// The page that stands there already goes on, as a page to read.
start().catch(() => sayStuck());
