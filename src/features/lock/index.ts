import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'lock',
    path: paths.lock(),
    kind: 'personal',
    namespaces: ['lock'],
    parent: paths.settings(),
    screen: () => import('./screens/lock.tsx'),
  }),
];
