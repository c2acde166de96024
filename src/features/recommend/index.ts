import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'recommend',
    path: paths.recommend(),
    kind: 'personal',
    namespaces: ['recommend'],
    parent: paths.forClinicians(),
    screen: () => import('./screens/recommend.tsx'),
  }),
  defineRoute({
    id: 'start',
    path: paths.start(),
    kind: 'public',
    namespaces: ['recommend'],
    parent: paths.home(),
    screen: () => import('./screens/start.tsx'),
  }),
];
