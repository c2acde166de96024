import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'leaving',
    path: paths.leaving(),
    kind: 'public',
    namespaces: ['arrive'],
    parent: paths.settings(),
    screen: () => import('./screens/leaving.tsx'),
  }),
];
