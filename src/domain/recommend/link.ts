/** Where a person may be led to begin. */
export const beginnings = ['home', 'stories', 'find-help', 'pages', 'safety-plan'] as const;

export type Beginning = (typeof beginnings)[number];

/** What the address of `/start` says. It never says who gave it, nor to whom. */
export type StartLink = {
  /** ISO 3166-1 alpha-2, capital letters. */
  readonly country?: string | undefined;
  readonly begin: Beginning;
  /** A list of places, packed by formats/pack-text.ts. */
  readonly list?: string | undefined;
};

/** The most characters of a packed list that an address may carry: what a square code of the densest kind still holds beside the rest. */
export const mostPackedList = 2_000;

const packed = /^[A-Za-z0-9_-]+$/;

/** What stands behind the path: the list goes after `#`, which browsers send to no server. Nothing in it needs escaping. */
export function startQuery({ country, begin, list }: StartLink): string {
  const query = [...(country === undefined ? [] : [`c=${country}`]), ...(begin === 'home' ? [] : [`to=${begin}`])].join('&');
  return `${query === '' ? '' : `?${query}`}${list === undefined ? '' : `#l=${list}`}`;
}

type Address = {
  /** Looks up one field behind the `?`, as URLSearchParams does. */
  readonly get: (name: string) => string | null;
  readonly hash: string;
};

/**
 * Reads such an address. Whatever is not known is left out: an address may come from anybody. `countries`: those there are, capital letters.
 */
export function readStart({ get, hash }: Address, countries: readonly string[]): StartLink {
  const country = get('c')?.toUpperCase();
  const begin = beginnings.find((one) => one === get('to')) ?? 'home';
  const list = hash.startsWith('#l=') ? hash.slice(3) : '';
  return {
    begin,
    ...(country !== undefined && countries.includes(country) ? { country } : {}),
    ...(list.length <= mostPackedList && packed.test(list) ? { list } : {}),
  };
}
