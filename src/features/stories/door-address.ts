import { paths } from '#paths';

/** Ways into the library. Each is a page of its own in the query, so that Back leads out of it and one finished page serves all. */
export const doors = ['like', 'stuck', 'surprise', 'saved'] as const;

export type Door = (typeof doors)[number];

/** `to`: further in. For `like` any word, to see the stories; for `stuck` the id of a barrier. */
export function doorAddress(door: Door, to?: string): string {
  return `${paths.stories()}?door=${door}${to === undefined ? '' : `&to=${to}`}`;
}

/** Where the query leads; undefined for the whole shelf, and for anything that is no door. */
export function whichDoor(query: URLSearchParams): { readonly door: Door; readonly to: string | undefined } | undefined {
  const door = doors.find((one) => one === query.get('door'));
  return door === undefined ? undefined : { door, to: query.get('to') ?? undefined };
}
