import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-say-it',
    path: paths.stone('say-it'),
    kind: 'personal',
    namespaces: ['path', 'say'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/say-it.tsx'),
  }),
];
