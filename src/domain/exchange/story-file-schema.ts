import * as v from 'valibot';

import { placeIn } from './place-in-file.ts';
import { swapFileSchema, type SwapFile } from './schema.ts';

/** The file when it has the form of a story file; the place of its first fault when it has not. */
export function checkStoryFile(value: unknown): { readonly file: SwapFile } | { readonly fault: string } {
  const result = v.safeParse(swapFileSchema, value, { abortEarly: true });
  return result.success ? { file: result.output } : { fault: placeIn((result.issues[0].path ?? []).map(({ key }) => key)) };
}
