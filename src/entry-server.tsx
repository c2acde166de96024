import { renderToString } from 'react-dom/server';
import { StaticRouter, generatePath } from 'react-router';

import { App } from '#app/app.tsx';
import { createPreparedPages, namespacesOf, wearsBothSheets } from '#app/prepared-pages.ts';
import { routes } from '#app/routes.tsx';
import type { PageInPage } from '#app/start.tsx';
import type { Environment } from '#environment';
import { createInterpreter } from '#i18n/interpreter.ts';
import { offeredLanguages } from '#library/librarian.ts';
import type { Params, Route } from '#library/route.tsx';
import { inLanguage } from '#paths';

/** One page to write: its address, its HTML inside the root, and what it carries for hydration. */
export type RenderedPage = {
  readonly address: string;
  readonly routeId: string;
  readonly kind: Route['kind'];
  readonly bothSheets: boolean;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly stuck: string;
  readonly leftTitle: string;
  readonly leftButton: string;
  readonly carried: PageInPage;
};

/** While prerendering there is no person and no clock: asking for either is a fault of the page that asks. */
const nobody: Environment = {
  now: refuse,
  today: refuse,
  epochMs: refuse,
  seed: refuse,
  newId: refuse,
  timeZone: refuse,
  languages: refuse,
  appVersion: __APP_VERSION__,
};

function refuse(): never {
  throw new Error('a page asked for the clock, for chance or for the person while it was prerendered');
}

export { offeredLanguages };

export async function renderAll(language: string): Promise<readonly RenderedPage[]> {
  const pages: RenderedPage[] = [];
  for (const route of routes) {
    for (const params of (await route.every?.(language)) ?? [{}]) pages.push(await renderPage(language, route, params));
  }
  return pages;
}

async function renderPage(language: string, route: Route, params: Params): Promise<RenderedPage> {
  const interpreter = createInterpreter(language);
  const pages = createPreparedPages(interpreter);
  const prepared = await pages.prepareNow(route, params);
  const path = route.path === '*' ? '/not-found' : generatePath(route.path, params);
  const address = inLanguage(language, path);
  const html = renderToString(
    <App
      environment={nobody}
      interpreter={interpreter}
      routes={routes}
      pages={pages}
      router={(children) => (
        <StaticRouter basename={`/${language}`} location={address}>
          {children}
        </StaticRouter>
      )}
    />,
  );
  await interpreter.need(['notices', 'titles']);
  const t = interpreter.i18n.getFixedT(language, 'notices');
  const carried = { language, route: route.id, kind: route.kind, strings: interpreter.strings(namespacesOf(route)) };
  return {
    address,
    routeId: route.id,
    kind: route.kind,
    bothSheets: wearsBothSheets(route),
    language,
    title: interpreter.i18n.getFixedT(language, 'titles')(route.id),
    description: t('description'),
    html,
    stuck: t('stuck'),
    leftTitle: t('left.title'),
    leftButton: t('left.button'),
    // The words of a public page travel in it once more for hydration; brotli codes them as a reference to the first copy.
    // A long directory does not: the second copy would cost more than one more file.
    carried: route.kind === 'public' && route.fetchesData !== true ? { ...carried, data: prepared.data } : carried,
  };
}
