import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'my-change',
    path: paths.myChange(),
    kind: 'personal',
    namespaces: ['checks', 'plan'],
    parent: paths.home(),
    screen: () => import('./screens/my-change.tsx'),
    load: (language) => loadShelf(language, 'questionnaires'),
  }),
];
