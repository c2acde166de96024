import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'take-away',
    path: paths.takeAway(),
    kind: 'personal',
    namespaces: ['mine', 'backup'],
    parent: paths.home(),
    screen: () => import('./screens/take-away.tsx'),
  }),
  defineRoute({
    id: 'my-answers',
    path: paths.myAnswers(),
    kind: 'personal',
    namespaces: ['answers'],
    parent: paths.takeAway(),
    screen: () => import('./screens/my-answers.tsx'),
  }),
];
