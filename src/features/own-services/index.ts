import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'own-services',
    path: paths.ownServices(),
    kind: 'personal',
    namespaces: ['path', 'ownservices'],
    parent: paths.findHelp(),
    screen: () => import('./screens/own-services.tsx'),
  }),
];
