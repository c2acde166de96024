import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'kept-here',
    path: paths.keptHere(),
    kind: 'personal',
    namespaces: ['safekeeping'],
    parent: paths.settings(),
    screen: () => import('./screens/kept-here.tsx'),
  }),
];
