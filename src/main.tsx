import '#ui/styles.css';

import { start } from '#app/start.tsx';
import { trustOurWorkers } from '#app/trusted-types.ts';

trustOurWorkers();
void start();
