import { useState } from 'react';

import type { SafeContent } from '#domain/story/lint/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { Opening } from '#walk/opening.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

import type { Desk } from '../desk.ts';
import { useFlags } from '../flags.ts';
import { Ending } from './ending.tsx';
import { Facts } from './facts.tsx';
import { Log } from './log.tsx';
import { LookThrough } from './look-through.tsx';
import { Overview } from './overview.tsx';
import { Proposals } from './proposals.tsx';
import { ReadStory } from './read-story.tsx';

type OpenReviewProps = { readonly desk: Desk; readonly screen: string };

const loadList = (language: string): Promise<SafeContent | null> => loadShelf(language, 'safe-content');

/** The list of unsafe words is that of the language of the story; a site that has none says so among the flags. */
export function OpenReview({ desk, screen }: OpenReviewProps) {
  const t = useText('moderate');
  const list = useLoaded(desk.contribution.story.language, loadList);
  if (list.kind === 'loading') return <Opening name={t('name')} />;
  return <Parts desk={desk} screen={screen} safeContent={list.kind === 'ready' ? list.value : null} />;
}

function Parts({ desk, screen, safeContent }: OpenReviewProps & { readonly safeContent: SafeContent | null }) {
  const environment = useEnvironment();
  const [today] = useState(() => environment.today());
  const flags = useFlags(desk, today, safeContent);
  switch (screen) {
    case 'story':
      return <ReadStory desk={desk} flags={flags.seen} />;
    case 'look':
      return <LookThrough desk={desk} flags={flags.seen.length} />;
    case 'proposals':
      return <Proposals desk={desk} />;
    case 'facts':
      return <Facts desk={desk} />;
    case 'end':
      return <Ending desk={desk} flags={flags} today={today} />;
    case 'log':
      return <Log desk={desk} />;
    default:
      return <Overview desk={desk} flags={flags.seen.length} today={today} />;
  }
}
