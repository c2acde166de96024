import * as v from 'valibot';

import { countrySchema } from '../text/schema.ts';
import { momentSchema } from './moment-schema.ts';

/** A list of services that somebody gave to this person, such as a clinic’s own. Nobody at Cairn looked at it. */
export const serviceListSchema = v.strictObject({
  id: v.string(),
  /** Who made it, as the file says. */
  publisher: v.string(),
  country: countrySchema,
  /** The services, as text in the form of domain/hsds/own-list-schema.ts. Whoever opens it checks it. */
  file: v.string(),
  at: momentSchema,
});

export type ServiceList = v.InferOutput<typeof serviceListSchema>;
