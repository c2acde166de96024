import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'contribute',
    path: paths.contribute(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'share', 'contribute'],
    parent: paths.myWords(),
    screen: () => import('./screens/contribute.tsx'),
  }),
];
