/**
 * What never belongs in a story that others read, one kind for each rule of NAR-12 to NAR-14, Z3 and Z8 of the research notes.
 * They follow media guidance on suicide and charities’ own rules for stories. What the words of each kind are stands in `content/safe-content`.
 */
export const unsafeKinds = [
  'method',
  'plan',
  'note',
  'number',
  'wound',
  'person',
  'blame',
  'framing',
  'one-cause',
  'medicine',
  'celebrity',
  'cure',
  'insult',
  'label',
  'shouting',
  'contact',
  'organisation',
] as const;

export type UnsafeKind = (typeof unsafeKinds)[number];

/** Every reason a list can give, and the kind it belongs to. A list has to have words for each of them. */
export const kindOfReason = {
  'self-harm-method': 'method',
  'eating-method': 'method',
  'place-or-time': 'plan',
  'note-left': 'note',
  amount: 'number',
  'body-number': 'number',
  'graphic-wound': 'wound',
  'assault-detail': 'wound',
  'full-name': 'person',
  'title-and-name': 'person',
  'job-and-place': 'person',
  'blames-somebody': 'blame',
  'quick-or-easy': 'framing',
  'only-way': 'framing',
  'at-peace': 'framing',
  'one-cause': 'one-cause',
  'medicine-name': 'medicine',
  'medicine-advice': 'medicine',
  celebrity: 'celebrity',
  'promise-of-cure': 'cure',
  'insult-staff': 'insult',
  'insult-group': 'insult',
  'insult-illness': 'insult',
  committed: 'label',
  'attempt-words': 'label',
  suffering: 'label',
  victim: 'label',
  'person-first': 'label',
  'exclamation-mark': 'shouting',
  phone: 'contact',
  email: 'contact',
  handle: 'contact',
  web: 'contact',
  postcode: 'contact',
  'street-address': 'contact',
  'real-organisation': 'organisation',
} as const satisfies Readonly<Record<string, UnsafeKind>>;

export type UnsafeReason = keyof typeof kindOfReason;

export const unsafeReasons = Object.keys(kindOfReason) as readonly UnsafeReason[];
