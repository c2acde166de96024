import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'moderate',
    path: paths.moderate(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'stories', 'share', 'contribute', 'moderate'],
    parent: paths.home(),
    screen: () => import('./screens/moderate.tsx'),
  }),
];
