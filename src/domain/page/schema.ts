import * as v from 'valibot';

import { daySchema, idSchema, lineSchema } from '../text/schema.ts';
import type { Block } from '../text/blocks.ts';

/** A page to read: about, privacy, for clinicians, or a short page about what help is like. */
export const pageFactsSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['short', 'house'], 'short: a page for a person seeking help; house: about Cairn itself'),
  order: v.pipe(v.number(), v.integer()),
  checkedOn: daySchema,
  checkDue: daySchema,
  sources: v.array(v.strictObject({ title: lineSchema, url: v.pipe(v.string(), v.url()), on: v.optional(daySchema) })),
});

export const pageWordsSchema = v.strictObject({
  title: v.pipe(lineSchema, v.maxLength(70)),
  oneLine: v.pipe(lineSchema, v.maxLength(140)),
  action: v.optional(
    v.pipe(
      v.strictObject({
        text: lineSchema,
        to: v.picklist(['find-help', 'help-now', 'stories', 'home', 'for-clinicians', 'for-researchers', 'privacy', 'about']),
      }),
      v.description('A short page ends in one thing to do'),
    ),
  ),
});

export type PageFacts = v.InferOutput<typeof pageFactsSchema>;
export type PageWords = v.InferOutput<typeof pageWordsSchema>;
export type Page = PageFacts & PageWords & { readonly blocks: readonly Block[] };
export type PageCard = Pick<Page, 'id' | 'kind' | 'order' | 'title' | 'oneLine'>;
