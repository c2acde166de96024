import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { SearchLine } from '#ui/search-line/search-line.tsx';
import { Status } from '#ui/status/status.tsx';
import { Tiles } from '#ui/tiles/tiles.tsx';
import { Quietly } from '#walk/heard-story/quietly.tsx';
import { useAwake } from '#walk/heard-story/use-awake.ts';
import { useHiddenTopics, withoutHidden } from '#walk/hidden-topics.ts';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { doorAddress, doors, whichDoor } from '../door-address.ts';
import { LibraryCard } from '../parts/library-card.tsx';
import { StoriesClosed } from '../parts/stories-closed.tsx';
import { useMarks } from '../parts/use-marks.ts';
import type { StorySpine } from '../spine.ts';

/** What only a door, a search or a long visit needs comes when it is needed. */
const BehindDoor = lazy(async () => ({ default: (await import('../parts/behind-door.tsx')).BehindDoor }));
const Found = lazy(async () => ({ default: (await import('../parts/found.tsx')).Found }));
const PauseNote = lazy(async () => ({ default: (await import('../parts/pause-note.tsx')).PauseNote }));

type LibraryProps = ScreenProps<readonly StorySpine[]>;

export function Screen(props: LibraryProps) {
  const closed = useStoriesClosed();
  const awake = useAwake();
  const [query] = useSearchParams();
  // The finished page knows no query: it wakes as the whole shelf, whatever the address asks for.
  const behind = awake ? whichDoor(query) : undefined;
  if (closed) return <StoriesClosed />;
  if (behind === undefined) return <Library {...props} />;
  return (
    <Suspense fallback={null}>
      <BehindDoor key={`${behind.door}/${behind.to ?? ''}`} {...behind} />
    </Suspense>
  );
}

function Library({ data: stories }: LibraryProps) {
  const t = useText('stories');
  const awake = useAwake();
  const hiddenTopics = useHiddenTopics();
  const [query, search] = useState('');
  const [standing] = useState(() => stories.map(({ id }) => id));
  const marks = useMarks(standing);
  const shown = hiddenTopics === 'opening' ? [] : withoutHidden(stories, hiddenTopics);
  const hidden = stories.length - shown.length;
  return (
    <>
      <Heading lead={t('library.lead')}>{t('library.title')}</Heading>
      <Note>
        <p>{t('library.honest')}</p>
      </Note>
      {awake && (
        <Quietly>
          <PauseNote />
        </Quietly>
      )}
      <Tiles
        label={t('library.doors.label')}
        tiles={doors.map((door) => ({ href: doorAddress(door), name: t(`library.doors.${door}`) }))}
      />
      <SearchLine name="search" label={t('library.search')} hint={t('library.searchHint')} value={query} onChange={search} />
      {hiddenTopics === 'opening' && <Status>{t('library.opening')}</Status>}
      {hiddenTopics !== 'opening' && query.trim() !== '' && (
        <Suspense fallback={<Status>{t('library.looking')}</Status>}>
          <Found query={query} hiddenTopics={hiddenTopics} marks={marks} />
        </Suspense>
      )}
      {hiddenTopics !== 'opening' && query.trim() === '' && (
        <>
          <Status>{t('library.count', { count: shown.length })}</Status>
          {shown.map((story) => (
            <LibraryCard key={story.id} story={story} marks={marks} />
          ))}
        </>
      )}
      <p className="small">
        <Link href={paths.received()}>{t('library.received')}</Link>
      </p>
      {hiddenTopics !== 'opening' && hidden > 0 && (
        <p className="soft small">
          {t('library.hidden', { count: hidden })} <Link href={paths.settings()}>{t('library.change')}</Link>
        </p>
      )}
    </>
  );
}
