import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'join',
    path: paths.join(),
    kind: 'personal',
    quiet: true,
    namespaces: ['study'],
    parent: paths.home(),
    screen: () => import('./screens/join.tsx'),
  }),
  defineRoute({
    id: 'my-study',
    path: paths.myStudy(),
    kind: 'personal',
    namespaces: ['study', 'path', 'reminders'],
    parent: paths.home(),
    screen: () => import('./screens/my-study.tsx'),
  }),
];
