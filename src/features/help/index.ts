import { idsOf, loadPiece } from '#library/librarian.ts';
import { defineRoute, type Params, type Route } from '#library/route.tsx';
import { paths } from '#paths';

/** Countries with a page of their own, by the names in their addresses. */
async function everyCountry(language: string): Promise<readonly Params[]> {
  return (await idsOf(language, 'country')).map((country) => ({ country }));
}

export const routes: readonly Route[] = [
  defineRoute({
    id: 'help-now',
    path: paths.helpNow(),
    kind: 'public',
    namespaces: ['safety', 'doors'],
    parent: paths.home(),
    screen: () => import('./screens/help-now.tsx'),
    load: async (language) => (await import('./load-pages.ts')).everywhere(language),
  }),
  defineRoute({
    id: 'help-now-country',
    path: paths.helpNow(':country'),
    kind: 'public',
    namespaces: ['safety', 'help', 'hours'],
    parent: paths.home(),
    every: everyCountry,
    screen: () => import('./screens/help-now-country.tsx'),
    load: async (language, { country = '' }) => (await import('./load-pages.ts')).crisis(language, country),
  }),
  defineRoute({
    id: 'find-help',
    path: paths.findHelp(),
    kind: 'public',
    namespaces: ['safety', 'doors'],
    parent: paths.home(),
    screen: () => import('./screens/find-help.tsx'),
    load: async (language) => (await import('./load-pages.ts')).doors(language),
  }),
  defineRoute({
    id: 'find-help-country',
    path: paths.findHelp(':country'),
    kind: 'public',
    namespaces: ['safety', 'places', 'hours'],
    fetchesData: true,
    parent: paths.findHelp(),
    every: everyCountry,
    screen: () => import('./screens/find-help-country.tsx'),
    load: async (language, params) => {
      const [country, { placesPageOf }] = await Promise.all([
        loadPiece(language, 'country', params['country'] ?? ''),
        import('./places-page.ts'),
      ]);
      return placesPageOf(language, country);
    },
  }),
];
