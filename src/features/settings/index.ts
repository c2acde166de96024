import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'settings',
    path: paths.settings(),
    kind: 'personal',
    namespaces: ['settings', 'stories'],
    parent: paths.home(),
    screen: () => import('./screens/settings.tsx'),
  }),
];
