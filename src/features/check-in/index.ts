import { loadShelf } from '#library/librarian.ts';
import { defineRoute, type Route } from '#library/route.tsx';
import { paths } from '#paths';

import type { CheckInContent } from './visit.ts';

export const routes: readonly Route[] = [
  defineRoute({
    id: 'check-in',
    path: paths.checkIn(),
    kind: 'personal',
    quiet: true,
    namespaces: ['checkin', 'path', 'stories'],
    parent: paths.home(),
    screen: () => import('./screens/check-in.tsx'),
    load: loadContent,
  }),
];

async function loadContent(language: string): Promise<CheckInContent> {
  const [stories, barriers] = await Promise.all([loadShelf(language, 'stories'), loadShelf(language, 'barriers')]);
  return { stories, barriers };
}
