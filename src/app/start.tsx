import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter, matchPath } from 'react-router';

import { createInterpreter, type StringsInPage } from '#i18n/interpreter.ts';
import type { Params, Route } from '#library/route.tsx';
import { readMirror } from '#store/mirror.ts';
import { applyTheme } from '#ui/theme.ts';

import { App } from './app.tsx';
import { realEnvironment } from './environment.ts';
import { guardLeft } from './guard-left.ts';
import { createPreparedPages } from './prepared-pages.ts';
import { routes } from './routes.tsx';
import { sayStuck } from './stuck.ts';

/** What the prerendered page carries for its own hydration. The copy that the worker keeps has neither strings nor data: it loads both. */
export type PageInPage = {
  readonly language: string;
  readonly route: string;
  readonly kind: Route['kind'];
  readonly strings?: StringsInPage;
  readonly data?: unknown;
};

/** Wakes the finished page: its script, its words and its content are made ready first, so that nothing moves. */
export async function start(): Promise<void> {
  const root = document.querySelector('#root');
  const carried = document.querySelector('#page-data');
  if (root === null || carried === null) return;
  guardLeft();
  applyTheme(readMirror().theme);
  const page = JSON.parse(carried.textContent) as PageInPage;
  const interpreter = createInterpreter(page.language, page.strings);
  const pages = createPreparedPages(interpreter);
  const here = whereWeAre(page);
  try {
    await pages.prepareNow(here.route, here.params, page.data);
  } catch {
    // A part of the page cannot be had: no network, and not kept yet; or a newer version has taken its place on the server. The
    // page says so in the words it carries.
    sayStuck();
    await loadAnewIfThatHelps();
    return;
  }
  const basename = `/${page.language}`;
  // The kind page stands in for any address. One outside the language would leave the router without a match, and one that looks like a
  // room (a story that there is not) would have it open that room.
  if (here.route.path === '*' && (!`${location.pathname}/`.startsWith(`${basename}/`) || routeAt(pathIn(page.language)) !== here.route))
    history.replaceState(null, '', `${basename}/not-found`);
  const header = root.querySelector('header')?.cloneNode(true);
  hydrateRoot(
    root,
    <App
      environment={realEnvironment()}
      interpreter={interpreter}
      routes={routes}
      pages={pages}
      router={(children) => <BrowserRouter basename={basename}>{children}</BrowserRouter>}
    />,
    { onUncaughtError: () => sayStuck(header) },
  );
  performance.mark('cairn-hydrated');
  document.documentElement.dataset['awake'] = 'yes';
}

async function loadAnewIfThatHelps(): Promise<void> {
  try {
    const { loadAnewOnce } = await import('./load-anew.ts');
    await loadAnewOnce();
  } catch {
    // Not even that can be had. The words stand, with the way to help above them.
  }
}

/** The page says which route it was made for; while developing it does not, and the address decides. */
function whereWeAre(page: PageInPage): { readonly route: Route; readonly params: Params } {
  const path = pathIn(page.language);
  const route = routes.find((one) => one.id === page.route) ?? routeAt(path);
  if (route === undefined) throw new Error('the route table has no page for unknown addresses');
  const params = matchPath(route.path, path)?.params ?? {};
  if (route.path === '*') return { route, params: {} };
  return {
    route,
    params: Object.fromEntries(Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  };
}

function pathIn(language: string): string {
  return location.pathname.slice(`/${language}`.length).replace(/\/$/, '') || '/';
}

function routeAt(path: string): Route | undefined {
  return routes.find((one) => matchPath(one.path, path) !== null);
}
