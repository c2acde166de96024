import * as v from 'valibot';

import { swapFileSchema, type SwapFile } from './schema.ts';

/** The file when it has the form of a story file; the place of its first fault when it has not. */
export function checkStoryFile(value: unknown): { readonly file: SwapFile } | { readonly fault: string } {
  const result = v.safeParse(swapFileSchema, value);
  return result.success ? { file: result.output } : { fault: v.getDotPath(result.issues[0]) ?? '' };
}
