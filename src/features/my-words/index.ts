import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

import type { WordsData } from './labels.ts';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'my-words',
    path: paths.myWords(),
    kind: 'personal',
    namespaces: ['path', 'mine', 'listen'],
    parent: paths.home(),
    quiet: true,
    screen: () => import('./screens/my-words.tsx'),
    load: async (language): Promise<WordsData> => {
      const [shapes, rehearsals, stories] = await Promise.all([
        loadShelf(language, 'shapes'),
        loadShelf(language, 'rehearsals'),
        loadShelf(language, 'stories'),
      ]);
      return {
        shapes: shapes.map(({ id, name, prompts, promptWords }) => ({
          id,
          name,
          prompts,
          asks: Object.fromEntries(Object.entries(promptWords).map(([prompt, { ask }]) => [prompt, ask])),
        })),
        rehearsals: rehearsals.map(({ id, name }) => ({ id, name })),
        stories: stories.map(({ id, title }) => ({ id, title })),
      };
    },
  }),
];
