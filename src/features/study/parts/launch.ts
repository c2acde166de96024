import type { Day } from '#domain/time/day.ts';

/** What a link, a square code or an installed app’s address says. It never says an arm. */
export type Launch = {
  readonly study: string;
  readonly code: string | undefined;
  /** The day on which the first check was finished, so that days go on being counted from it after a new installation. */
  readonly first: Day | undefined;
};

const studyId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Longer than any address that is still an address; what is longer is not even taken apart. */
const longestPart = 20_000;
/** As long as an id can be that is also a name of a folder. */
const longestId = 100;
/** Longer than any code that somebody could have typed. */
const longestCode = 60;

/**
 * Reads `study`, `code` and `first` after `#`, which browsers do not send to the site; after `?` too, for links that were written
 * so. Undefined when no study is named. The code is as it stands there, not checked; what is no day is left out.
 */
export function launchIn({ hash, search }: Pick<Location, 'hash' | 'search'>): Launch | undefined {
  for (const part of [hash, search]) {
    if (part.length > longestPart) continue;
    const named = new URLSearchParams(part.slice(1));
    const study = named.get('study');
    if (study === null || study.length > longestId || !studyId.test(study)) continue;
    const code = named.get('code')?.trim().slice(0, longestCode);
    return { study, code: code === '' ? undefined : code, first: dayIn(named.get('first')) };
  }
  return undefined;
}

/** The same as an ending of an address, after `#`. */
export function launchPart({ study, code, first }: Launch): string {
  const named = { study, ...(code === undefined ? {} : { code }), ...(first === undefined ? {} : { first }) };
  return `#${new URLSearchParams(named).toString()}`;
}

function dayIn(text: string | null): Day | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const noon = new Date(`${text}T12:00:00.000Z`);
  return Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== text ? undefined : text;
}
