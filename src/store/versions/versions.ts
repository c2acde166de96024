import { first } from './001-first.ts';
import { studies } from './002-studies.ts';
import { tellings } from './003-tellings.ts';
import { lists } from './004-lists.ts';
import { sealed } from './005-sealed.ts';
import type { StoreVersion } from './version.ts';

/** In the order of their numbers. */
export const versions: readonly StoreVersion[] = [first, studies, tellings, lists, sealed];

/** The newest shape this code knows. */
export const newestSchema = versions.length;
