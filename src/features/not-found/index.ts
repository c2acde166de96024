import { defineRoute, type Route } from '#library/route.tsx';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'not-found',
    path: '*',
    kind: 'public',
    namespaces: ['lost'],
    parent: '/',
    screen: () => import('./screens/not-found.tsx'),
  }),
];
