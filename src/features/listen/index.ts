import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

import { feedbackOf } from './feedback.ts';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-listen',
    path: paths.stone('listen'),
    kind: 'personal',
    namespaces: ['path', 'listen'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/listen.tsx'),
    load: async (language) => {
      const [stories, barriers, questionnaires] = await Promise.all([
        loadShelf(language, 'stories'),
        loadShelf(language, 'barriers'),
        loadShelf(language, 'questionnaires'),
      ]);
      return {
        stories,
        barriers: barriers.map(({ id, name }) => ({ id, name })),
        feedback: feedbackOf(questionnaires),
      };
    },
  }),
];
