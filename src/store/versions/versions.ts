import { first } from './001-first.ts';
import { studies } from './002-studies.ts';
import type { StoreVersion } from './version.ts';

/** In the order of their numbers. */
export const versions: readonly StoreVersion[] = [first, studies];

/** The newest shape this code knows. */
export const newestSchema = versions.length;
