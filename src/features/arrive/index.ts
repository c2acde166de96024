import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-arrive',
    path: paths.stone('arrive'),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'arrive'],
    parent: paths.home(),
    screen: () => import('./screens/arrive.tsx'),
  }),
];
