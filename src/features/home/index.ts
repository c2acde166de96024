import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'home',
    path: paths.home(),
    kind: 'public',
    namespaces: ['common', 'home', 'path'],
    parent: undefined,
    screen: () => import('./screens/home.tsx'),
  }),
];
