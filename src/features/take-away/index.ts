import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'take-away',
    path: paths.takeAway(),
    kind: 'personal',
    namespaces: ['mine'],
    parent: paths.home(),
    screen: () => import('./screens/take-away.tsx'),
    load: (language) => loadShelf(language, 'questionnaires'),
  }),
];
