import * as v from 'valibot';

import { countrySchema, daySchema, idSchema, languageSchema, lineSchema } from '../text/schema.ts';

/** Help services of one country. A wrong number does harm: nothing here may be guessed, and nothing without a source is shown. */

export const serviceKindSchema = v.picklist([
  'emergency',
  'crisis-line',
  'text-line',
  'helpline',
  'youth',
  'student',
  'men',
  'lgbt',
  'older',
  'veterans',
  'perinatal',
  'bereavement',
  'domestic-abuse',
  'eating-disorders',
  'substance-use',
  'primary-care',
  'self-referral',
  'community',
]);

const telephoneSchema = {
  /** Exactly what goes into the link: a short code is never given a country prefix. */
  value: v.pipe(v.string('put the number in quotes, or its first 0 is lost'), v.regex(/^[+*#]?[0-9*#]+$/, 'digits only, no spaces')),
  /** The number as people read it. Its digits must be those of `value` (or its national form). */
  display: v.pipe(v.string('put the number in quotes, or its first 0 is lost'), v.minLength(2)),
  dialAs: v.picklist(['short-code', 'national', 'e164']),
  cost: v.picklist(['free', 'local-rate', 'unknown']),
  /** "24/7", "unknown", or the small subset of OSM opening hours that domain/service/hours.ts reads. */
  hours: v.string(),
  tz: v.pipe(v.string(), v.regex(/^[A-Za-z]+\/[A-Za-z_/]+$/, 'an IANA zone such as Europe/London')),
  languages: v.optional(v.array(languageSchema)),
};

export const channelSchema = v.variant('type', [
  v.strictObject({ type: v.literal('phone'), ...telephoneSchema, thenPress: v.optional(v.string()), textphone: v.optional(v.boolean()) }),
  v.strictObject({ type: v.literal('sms'), ...telephoneSchema, keyword: v.optional(v.string()) }),
  v.strictObject({ type: v.literal('whatsapp'), ...telephoneSchema }),
  v.strictObject({
    type: v.picklist(['web', 'webchat', 'email', 'in-person']),
    value: v.string(),
    cost: telephoneSchema.cost,
    hours: telephoneSchema.hours,
    tz: telephoneSchema.tz,
    /** False when nobody has opened the address yet; the screen then says so. */
    linkOpened: v.optional(v.boolean()),
  }),
]);

export const serviceSchema = v.strictObject({
  id: idSchema,
  name: lineSchema,
  operator: lineSchema,
  kind: serviceKindSchema,
  alsoKinds: v.optional(v.array(serviceKindSchema)),
  topics: v.array(lineSchema),
  languages: v.array(languageSchema),
  /** The part of the country it is for, in words. */
  region: v.optional(lineSchema),
  /** The same as ids of `regions` of the country, for a person who says where they are. */
  regions: v.optional(v.pipe(v.array(idSchema), v.minLength(1))),
  /** Services that the operators want shown together: ids of this file. Both are shown or neither. */
  pairedWith: v.optional(v.pipe(v.array(idSchema), v.minLength(1))),
  ages: v.optional(lineSchema),
  anonymous: v.optional(v.boolean()),
  mayBeBusy: v.optional(v.boolean()),
  /** A list says “24/7” and nothing bears it out: it stays off the crisis card, and the screen says that the hours are not sure. */
  hoursUnsure: v.optional(v.boolean()),
  channels: v.pipe(v.array(channelSchema), v.minLength(1)),
  source: v.strictObject({
    title: lineSchema,
    url: v.pipe(v.string(), v.url()),
    /** Date on the page itself: YYYY, YYYY-MM or YYYY-MM-DD; null when the page shows none. */
    date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
    /** The text that was read was at this address, and not only quoted elsewhere. */
    read: v.boolean(),
  }),
  /** Day the source was read. Null when the entry is remembered and no page was read: only for web addresses, and the screen says so. */
  checkedOn: v.nullable(daySchema),
  confidence: v.picklist(['high', 'medium', 'low']),
  showByDefault: v.boolean(),
});

export const countryServicesSchema = v.strictObject({
  country: countrySchema,
  /** First on the crisis card: ids of this file, in order. Emergency first. */
  crisisCard: v.pipe(v.array(idSchema), v.minLength(1)),
  /** Parts of the country where help differs: a person may choose one, and nobody looks for it. */
  regions: v.optional(v.pipe(v.array(idSchema), v.minLength(1))),
  /** True when the country has more than its emergency number. */
  full: v.boolean(),
  services: v.pipe(v.array(serviceSchema), v.minLength(1)),
});

/** Words for the services of one country, by service id, and for its regions, by region id. */
export const serviceWordsSchema = v.strictObject({
  regions: v.optional(v.record(idSchema, lineSchema)),
  services: v.record(
    idSchema,
    v.strictObject({
      forWhom: v.pipe(lineSchema, v.maxLength(120), v.description('One line: who it is for')),
      expect: v.pipe(v.array(lineSchema), v.maxLength(5), v.description('What it is like, only from sources; empty when unknown')),
      note: v.optional(lineSchema),
    }),
  ),
});

export type ServiceKind = v.InferOutput<typeof serviceKindSchema>;
export type Channel = v.InferOutput<typeof channelSchema>;
export type ServiceFacts = v.InferOutput<typeof serviceSchema>;
export type ServiceWords = v.InferOutput<typeof serviceWordsSchema>['services'][string];
export type Service = ServiceFacts & ServiceWords;
export type Region = { readonly id: string; readonly name: string };
export type CountryServices = Omit<v.InferOutput<typeof countryServicesSchema>, 'services' | 'regions'> & {
  /** In the language of the page, as the build named it: devices name countries differently, and a finished page must not change. */
  readonly name?: string;
  readonly services: readonly Service[];
  /** With their names, in the order of the file. */
  readonly regions?: readonly Region[];
};
