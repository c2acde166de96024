import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'check-in',
    path: paths.checkIn(),
    kind: 'personal',
    quiet: true,
    namespaces: ['checkin', 'plan', 'path', 'stories'],
    parent: paths.home(),
    screen: () => import('./screens/check-in.tsx'),
  }),
];
