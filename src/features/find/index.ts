import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-find',
    path: paths.stone('find'),
    kind: 'personal',
    namespaces: ['path', 'find'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/find.tsx'),
  }),
];
