import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'safety-plan',
    path: paths.safetyPlan(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'safetyplan', 'share'],
    parent: paths.home(),
    screen: () => import('./screens/safety-plan.tsx'),
  }),
];
