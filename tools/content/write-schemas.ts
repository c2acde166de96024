import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { printSchemas } from './json-schemas.ts';

/** `npm run content:schemas`: prints the JSON Schemas that editors use to help authors. A test fails when they are out of date. */
const folder = fileURLToPath(new URL('../../content/schemas/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of printSchemas()) writeFileSync(`${folder}${name}`, text);
