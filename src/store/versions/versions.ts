import { first } from './001-first.ts';
import type { StoreVersion } from './version.ts';

/** In the order of their numbers. */
export const versions: readonly StoreVersion[] = [first];

/** The newest shape this code knows. */
export const newestSchema = versions.length;
