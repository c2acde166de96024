import share from '../../../content/languages/en/share.json' with { type: 'json' };
import type { FinderLists } from './found-patterns.ts';

/** The lists as they stand in content. */
export const english: FinderLists = share.finder;
