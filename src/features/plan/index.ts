import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-plan',
    path: paths.stone('plan'),
    kind: 'personal',
    namespaces: ['path', 'plan'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/plan.tsx'),
  }),
  defineRoute({
    id: 'my-plan',
    path: paths.myPlan(),
    kind: 'personal',
    namespaces: ['path', 'plan', 'reminders'],
    parent: paths.home(),
    screen: () => import('./screens/my-plan.tsx'),
  }),
];
