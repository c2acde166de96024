import * as v from 'valibot';

import { placeIn } from '../exchange/place-in-file.ts';
import { channelSchema, serviceKindSchema, serviceSchema, serviceWordsSchema } from '../service/schema.ts';
import { countrySchema, daySchema, idSchema, lineSchema } from '../text/schema.ts';

/** A list of services that somebody gave to one person. It came from outside: every length is bounded, and it is checked whenever it is opened. */

/** Nothing handed over is an emergency service, or the line to call when a life is at risk: those are Cairn’s own, which people checked. */
const notFromOutside: readonly string[] = ['emergency', 'crisis-line', 'text-line'];

const shortLine = (most: number) => v.pipe(lineSchema, v.maxLength(most));
const facts = serviceSchema.entries;

const ownServiceSchema = v.strictObject({
  id: v.pipe(idSchema, v.maxLength(120)),
  name: shortLine(120),
  operator: shortLine(120),
  kind: v.pipe(
    serviceKindSchema,
    v.check((kind) => !notFromOutside.includes(kind), 'no list supplies this'),
  ),
  topics: v.pipe(v.array(shortLine(60)), v.maxLength(30)),
  languages: v.pipe(facts.languages, v.maxLength(30)),
  ages: v.optional(shortLine(60)),
  region: v.optional(shortLine(200)),
  channels: v.pipe(v.array(channelSchema), v.minLength(1), v.maxLength(12)),
  source: facts.source,
  forWhom: shortLine(120),
  /** What the publisher wants everybody to know first, such as that it moved. */
  note: v.optional(shortLine(300)),
  /** What it costs, in the words of the publisher. */
  costs: v.optional(shortLine(300)),
  /** Opening times in the words of the publisher, where they could not be read. */
  openText: v.optional(shortLine(300)),
});

export const ownListSchema = v.strictObject({
  format: v.literal('cairn-own-list'),
  version: v.literal(1),
  publisher: shortLine(120),
  country: countrySchema,
  /** Day on which it was read from the publisher’s file. */
  madeOn: daySchema,
  services: v.pipe(v.array(ownServiceSchema), v.minLength(1), v.maxLength(2000)),
});

export type OwnList = v.InferOutput<typeof ownListSchema>;
export type ListedService = OwnList['services'][number];

/** The list when it has the form; the place of its first fault when it has not. */
export function checkOwnList(value: unknown): { readonly list: OwnList } | { readonly fault: string } {
  const result = v.safeParse(ownListSchema, value, { abortEarly: true });
  return result.success ? { list: result.output } : { fault: placeIn((result.issues[0].path ?? []).map(({ key }) => key)) };
}

export function isListedService(value: unknown): value is ListedService {
  return v.is(ownServiceSchema, value);
}

/** A service as content/ holds it, without what only a person may say: that they read the source. */
const importedSchema = v.strictObject({ ...facts, ...serviceWordsSchema.entries.services.value.entries });

export function isImportedService(value: unknown): boolean {
  return v.is(importedSchema, value);
}

/** A channel that a file of our own form carries; undefined for anything else. */
export function channelFrom(value: unknown): v.InferOutput<typeof channelSchema> | undefined {
  const result = v.safeParse(channelSchema, value);
  return result.success ? result.output : undefined;
}

export function kindFrom(value: string): v.InferOutput<typeof serviceKindSchema> | undefined {
  const result = v.safeParse(serviceKindSchema, value);
  return result.success ? result.output : undefined;
}
