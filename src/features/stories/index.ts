import { idsOf, loadPiece, loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'stories',
    path: paths.stories(),
    kind: 'public',
    namespaces: ['stories'],
    parent: paths.home(),
    screen: () => import('./screens/library.tsx'),
    load: (language) => loadShelf(language, 'stories'),
  }),
  defineRoute({
    id: 'story',
    path: paths.story(':id'),
    kind: 'public',
    namespaces: ['stories'],
    parent: paths.stories(),
    every: async (language) => (await idsOf(language, 'story')).map((id) => ({ id })),
    screen: () => import('./screens/story.tsx'),
    load: (language, params) => loadPiece(language, 'story', params['id'] ?? ''),
  }),
];
