import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-in-the-way',
    path: paths.stone('in-the-way'),
    kind: 'personal',
    namespaces: ['path', 'way'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/in-the-way.tsx'),
  }),
];
