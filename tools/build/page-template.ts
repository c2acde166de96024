import type { Manifest } from 'vite';

import type { PageInPage } from '../../src/app/start.tsx';
import type { RenderedPage } from '../../src/entry-server.tsx';
import { screenModules } from './screen-modules.ts';

export type PageParts = {
  /** The built index.html without its style sheet link. */
  readonly template: string;
  /** The sheet of every page, and the one that personal rooms have besides. */
  readonly styles: { readonly public: string; readonly personal: string };
  readonly chooser: string;
  /** Script files that the first screen of a route needs besides the entry. */
  readonly files: (routeId: string) => readonly string[];
};

/** Fills the built template with one rendered page. The style stands first in the head: nothing waits for a second file. */
export function fillPage(parts: PageParts, page: RenderedPage): string {
  const preloads = parts.files(page.routeId).map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}">`);
  const head = [
    `<title>${escapeText(page.title)}</title>`,
    `<style>${parts.styles.public}</style>`,
    ...(page.bothSheets ? [`<style>${parts.styles.personal}</style>`] : []),
    // Said once, on home: on every page it would cost bytes of the first round trip.
    ...(page.routeId === 'home' ? [`<meta name="description" content="${escapeText(page.description)}">`] : []),
    ...preloads,
  ].join('');
  return lowPriority(parts.template)
    .replace(/<html[^>]*>/, `<html lang="${page.language}" dir="${directionOf(page.language)}">`)
    .replace(/<title>.*?<\/title>/, () => head)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${page.html}</div><p class="stuck" role="alert">${escapeText(page.stuck)}</p>` +
        `<div id="left-cover"><p>${escapeText(page.leftTitle)}</p><button type="button">${escapeText(page.leftButton)}</button></div>` +
        `<script type="application/json" id="page-data">${escapeScript(page.carried)}</script>`,
    );
}

/** Where the copies for offline use lie, and the sheets that they share. No link leads there. */
export const keptFolder = 'kept';

/**
 * The page as the worker keeps it: the sheets stand once beside all pages instead of inside each of them, where they were half of
 * its weight, and what it carried for its own waking stays out, because the same words are kept once as script. Offline nothing has
 * to come over a network, so nothing waits for them, and nothing has to step back for another. See docs/decisions/0013.
 */
export function keptPage({ styles }: Pick<PageParts, 'styles'>, page: string): string {
  const link = (name: string) => `<link rel="stylesheet" href="/${keptFolder}/${name}.css">`;
  return page
    .replace(`<style>${styles.public}</style>`, () => `<meta name="robots" content="noindex">${link('public')}`)
    .replace(`<style>${styles.personal}</style>`, () => link('personal'))
    .replaceAll(/(<(?:link|script) [^>]*?) fetchpriority="low"/g, '$1')
    .replace(/(<script type="application\/json" id="page-data">)(.*?)<\/script>/s, (_, open: string, carried: string) => {
      const { language, route, kind } = JSON.parse(carried) as PageInPage;
      return `${open}${escapeScript({ language, route, kind } satisfies PageInPage)}</script>`;
    });
}

/** `/`: the languages as links for when script is off, and the small script that chooses. */
export function chooserPage(parts: PageParts, languages: readonly string[]): string {
  const links = languages.map(
    (language) => `<li><a class="link" hreflang="${language}" lang="${language}" href="/${language}">${ownName(language)}</a></li>`,
  );
  return `<!doctype html><html lang="${languages[0] ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cairn</title><style>${parts.styles.public}</style><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="manifest" href="/manifest.webmanifest"><script type="module" crossorigin src="${parts.chooser}"></script></head><body><main class="frame-main"><h1>Cairn</h1><ul>${links.join('')}</ul></main></body></html>`;
}

/** Which way the language is written; what Node knows of it is enough. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** Script must never delay the first paint of a finished page. */
function lowPriority(template: string): string {
  return template
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
    .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
    .replaceAll(/\n\s*/g, '');
}

/** The files of a route’s screen: its chunk and everything it imports, by the names in the build’s own manifest. */
export function filesOf(manifest: Manifest, routeId: string): readonly string[] {
  const start = screenModules[routeId];
  if (start === undefined) throw new Error(`tools/build/screen-modules.ts names no file for the screen of "${routeId}"`);
  const entry = chunksFrom(manifest, 'index.html');
  const needed = new Set([...entry.slice(1), ...chunksFrom(manifest, start)]);
  // The entry itself stands in the template as a script.
  return [...needed].filter((file) => file !== entry[0]);
}

function chunksFrom(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => chunksFrom(manifest, next, seen))];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON inside a script element: `<` is written as an escape so that no text can end the element. */
function escapeScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
