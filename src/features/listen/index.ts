import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-listen',
    path: paths.stone('listen'),
    kind: 'personal',
    namespaces: ['path', 'listen', 'stories'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/listen.tsx'),
  }),
];
