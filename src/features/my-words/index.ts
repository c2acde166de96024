import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'my-words',
    path: paths.myWords(),
    kind: 'personal',
    namespaces: ['path', 'mine', 'listen', 'tell'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/my-words.tsx'),
  }),
];
