import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { printReport, reportFile } from './print.ts';

/** `npm run safety-look:report`: counts, and prints docs/safety-look.md anew. */
writeFileSync(fileURLToPath(new URL(`../../${reportFile}`, import.meta.url)), printReport('en'));
console.log(`Printed ${reportFile}.`);
