import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

/** Personal, asked with care, and shown in one complete language. */
const shared = {
  kind: 'personal',
  quiet: true,
  parent: paths.home(),
  namespaces: ['path', 'checks'],
  load: (language: string) => loadShelf(language, 'questionnaires'),
} as const;

export const routes: readonly Route[] = [
  defineRoute({ ...shared, id: 'path-first-check', path: paths.stone('first-check'), screen: () => import('./screens/first-check.tsx') }),
  defineRoute({
    ...shared,
    id: 'path-second-check',
    path: paths.stone('second-check'),
    screen: () => import('./screens/second-check.tsx'),
  }),
  defineRoute({
    id: 'try-questions',
    path: paths.tryQuestions(),
    kind: 'public',
    quiet: true,
    parent: paths.forResearchers(),
    namespaces: ['trying'],
    screen: () => import('./screens/try-questions.tsx'),
  }),
  defineRoute({ ...shared, id: 'follow-up', path: paths.followUp(), screen: () => import('./screens/follow-up.tsx') }),
];
