import type { Manifest } from 'vite';

import { paths } from '#paths';

/**
 * The folders and the words of rooms that most people never open: they are fetched when somebody first opens them, and from then on kept whole. What they
 * share with other rooms is kept by every phone anyway. See docs/decisions/0011.
 */
const rooms: readonly string[] = ['moderate', 'contribute', 'own-services', 'ownservices'];

/** Pages for people who recommend Cairn or study with it, by their screens and words: what else lies in these folders is for everybody. */
const pages: readonly string[] = [
  'src/features/recommend/screens/recommend.tsx',
  'src/features/checks/screens/try-questions.tsx',
  '/trying.json',
];

/** A mark behind an address in the worker’s list, read by src/worker/kept-files.ts. */
export const onDemandMark = '#on-demand';

/** Their addresses, without the language. */
const addresses = [paths.moderate(), paths.contribute(), paths.ownServices(), paths.recommend(), paths.tryQuestions()];

function belongsToARoom(key: string): boolean {
  const isPage = pages.some((page) => key.endsWith(page));
  return isPage || rooms.some((room) => key.startsWith(`src/features/${room}/screens/`) || key.endsWith(`/${room}.json`));
}

/**
 * Files that only these rooms need. A file counts as theirs only when they are seen to lead to it and nothing else is: one that the
 * manifest does not tie to anything (a style asked for by its address) is kept by every phone, or pages would lack it offline.
 */
export function onDemandFiles(manifest: Manifest): ReadonlySet<string> {
  const keys = Object.keys(manifest);
  const theirs = filesBehind(
    manifest,
    keys.filter((key) => belongsToARoom(key)),
    () => true,
  );
  const roots = keys.filter((key) => manifest[key]?.isEntry === true || !isLedTo(manifest, key));
  const others = filesBehind(
    manifest,
    roots.filter((key) => !belongsToARoom(key)),
    (key) => !belongsToARoom(key),
  );
  return new Set([...theirs].filter((file) => !others.has(file)));
}

function isLedTo(manifest: Manifest, key: string): boolean {
  return Object.values(manifest).some(
    ({ imports, dynamicImports }) => imports?.includes(key) === true || dynamicImports?.includes(key) === true,
  );
}

function filesBehind(manifest: Manifest, from: readonly string[], goesThrough: (key: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key) || !goesThrough(key)) continue;
    seen.add(key);
    waiting.push(...(manifest[key]?.imports ?? []), ...(manifest[key]?.dynamicImports ?? []));
  }
  return new Set([...seen].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? [], manifest[key]?.assets ?? []].flat()));
}

/** Whether a file is the kept frame of such a room. */
export function isOnDemandPage(url: string): boolean {
  return addresses.some((address) => url.endsWith(`${address}.html`));
}

/** A page that is kept with a file, named behind it, once either was asked for. Read by src/worker/kept-files.ts. */
export const withMark = '#with=';

/**
 * The file with the places of a country, for a kept page that is made from it. There are two such pages for each of 45 countries, and
 * nobody needs them all: the places themselves are on every phone, and so is the page that has the first numbers of every country.
 */
export function fileOfCountryPage(manifest: Manifest, url: string): string | undefined {
  const [, language, country] = /^kept\/([a-z-]+)\/(?:help-now|find-help)\/([a-z]{2})\.html$/i.exec(url) ?? [];
  if (language === undefined || country === undefined) return undefined;
  const key = Object.keys(manifest).find((one) => one.endsWith(`virtual:content/${language}/country/${country}`));
  return key === undefined ? undefined : manifest[key]?.file;
}
