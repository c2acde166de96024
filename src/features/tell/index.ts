import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-tell',
    path: paths.stone('tell'),
    kind: 'personal',
    namespaces: ['path', 'tell', 'listen'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/tell.tsx'),
  }),
];
