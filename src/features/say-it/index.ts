import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

import type { SayData } from './say-data.ts';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'path-say-it',
    path: paths.stone('say-it'),
    kind: 'personal',
    namespaces: ['path', 'say'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/say-it.tsx'),
    load: async (language): Promise<SayData> => {
      const [rehearsals, shapes, barriers] = await Promise.all([
        loadShelf(language, 'rehearsals'),
        loadShelf(language, 'shapes'),
        loadShelf(language, 'barriers'),
      ]);
      return { rehearsals, shapes, sentences: Object.fromEntries(barriers.map(({ id, sentence }) => [id, sentence])) };
    },
  }),
];
