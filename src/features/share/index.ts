import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'share',
    path: paths.share(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'share'],
    parent: paths.myWords(),
    screen: () => import('./screens/share.tsx'),
  }),
  defineRoute({
    id: 'received',
    path: paths.received(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'received', 'share'],
    parent: paths.home(),
    screen: () => import('./screens/received.tsx'),
  }),
];
