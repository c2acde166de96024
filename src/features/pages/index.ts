import { idsOf, loadPiece, loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route, type RouteId } from '#library/route.tsx';
import { paths } from '#paths';

/** Pages about Cairn itself have an address of their own each; short pages share one pattern. */
const housePages: readonly { readonly id: RouteId; readonly page: string; readonly path: string }[] = [
  { id: 'about', page: 'about', path: paths.about() },
  { id: 'privacy', page: 'privacy', path: paths.privacy() },
  { id: 'for-clinicians', page: 'for-clinicians', path: paths.forClinicians() },
  { id: 'for-researchers', page: 'for-researchers', path: paths.forResearchers() },
];

const houseIds: readonly string[] = housePages.map(({ page }) => page);

export const routes: readonly Route[] = [
  ...housePages.map(({ id, page, path }) =>
    defineRoute({
      id,
      path,
      kind: 'public',
      namespaces: ['pages'],
      parent: paths.home(),
      screen: () => import('./screens/page.tsx'),
      load: (language) => loadPiece(language, 'page', page),
    }),
  ),
  defineRoute({
    id: 'pages',
    path: paths.pages(),
    kind: 'public',
    namespaces: ['pages'],
    parent: paths.home(),
    screen: () => import('./screens/pages.tsx'),
    load: (language) => loadShelf(language, 'pages'),
  }),
  defineRoute({
    id: 'myths',
    path: paths.myths(),
    kind: 'public',
    namespaces: ['pages'],
    parent: paths.pages(),
    fetchesData: true,
    screen: () => import('./screens/myths.tsx'),
    load: (language) => loadShelf(language, 'myths'),
  }),
  defineRoute({
    id: 'page',
    path: paths.page(':id'),
    kind: 'public',
    namespaces: ['pages'],
    parent: paths.pages(),
    every: async (language) => (await idsOf(language, 'page')).filter((id) => !houseIds.includes(id)).map((id) => ({ id })),
    screen: () => import('./screens/page.tsx'),
    load: (language, params) => loadPiece(language, 'page', params['id'] ?? ''),
  }),
];
