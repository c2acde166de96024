import { idsOf, loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

import { spineOf } from './spine.ts';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'stories',
    path: paths.stories(),
    kind: 'public',
    namespaces: ['stories'],
    parent: paths.home(),
    screen: () => import('./screens/library.tsx'),
    // The page carries what it shows, and no more: with every story, each field counts in the first round trip.
    load: async (language) => (await loadShelf(language, 'stories')).map(spineOf),
  }),
  defineRoute({
    id: 'story',
    path: paths.story(':id'),
    kind: 'public',
    namespaces: ['stories'],
    parent: paths.stories(),
    every: async (language) => (await idsOf(language, 'story')).map((id) => ({ id })),
    screen: () => import('./screens/story.tsx'),
  }),
  defineRoute({
    id: 'after-story',
    path: paths.afterStory(),
    kind: 'personal',
    quiet: true,
    namespaces: ['path', 'listen', 'hear', 'stories'],
    parent: paths.stories(),
    screen: () => import('./screens/after-story.tsx'),
  }),
  defineRoute({
    id: 'rest',
    path: paths.rest(),
    kind: 'public',
    namespaces: ['rest'],
    parent: paths.stories(),
    screen: () => import('./screens/rest.tsx'),
  }),
];
