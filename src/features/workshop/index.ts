import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

/** Only while developing: what ships does not hold the examples. */
export const routes: readonly Route[] = __DEVELOPMENT__
  ? [
      defineRoute({
        id: 'workshop',
        path: paths.workshop(),
        kind: 'personal',
        namespaces: [],
        parent: paths.home(),
        screen: () => import('./screens/workshop.tsx'),
      }),
    ]
  : [];
