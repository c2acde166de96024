import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'take-away',
    path: paths.takeAway(),
    kind: 'personal',
    namespaces: ['mine'],
    parent: paths.home(),
    screen: () => import('./screens/take-away.tsx'),
    load: async () => null,
  }),
  defineRoute({
    id: 'my-answers',
    path: paths.myAnswers(),
    kind: 'personal',
    namespaces: ['answers'],
    parent: paths.takeAway(),
    screen: () => import('./screens/my-answers.tsx'),
    // Answers to words that are asked no more go along with those very words.
    load: async (language) =>
      (await Promise.all([loadShelf(language, 'questionnaires'), loadShelf(language, 'earlier-questionnaires')])).flat(),
  }),
];
