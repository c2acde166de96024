import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'hand-over',
    path: paths.handOver(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'handover'],
    parent: paths.myPlan(),
    screen: () => import('./screens/hand-over.tsx'),
  }),
];
