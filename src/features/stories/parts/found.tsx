import { useMemo } from 'react';

import { useLateText, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { withoutHidden } from '#walk/hidden-topics.ts';

import { finderOf, soundsUrgent } from '../finder.ts';
import { LibraryCard } from './library-card.tsx';
import type { Marks } from './marks-of.ts';
import { useShelfData, type ShelfData } from './shelf-data.ts';

type FoundProps = { readonly query: string; readonly hiddenTopics: readonly string[]; readonly marks: Marks };

/** What a search found, best first. It comes with the first letter that is typed. */
export function Found(props: FoundProps) {
  const t = useLateText('shelf');
  const data = useShelfData();
  if (data.kind === 'ready') return <Results {...props} data={data.value} />;
  return <Status>{data.kind === 'not-here' ? t('lost') : undefined}</Status>;
}

function Results({ query, hiddenTopics, marks, data }: FoundProps & { readonly data: ShelfData }) {
  const t = useText('shelf');
  const words = useText('stories');
  const find = useMemo(
    () =>
      finderOf(data.stories, data.barriers, {
        concern: (concern) => words(`concerns.${concern}`),
        also: (concern) => t(`also.${concern}`),
        pick: (pick) => t(`pick.${pick}`),
      }),
    [data, t, words],
  );
  const ids = find(query);
  const found = withoutHidden(
    ids.flatMap((id) => data.stories.filter((story) => story.id === id)),
    hiddenTopics,
  );
  return (
    <>
      <Status>{found.length === 0 ? t('none') : t('found', { count: found.length })}</Status>
      {soundsUrgent(query, t('urgent.words')) && (
        <Note>
          <p>{t('urgent.text')}</p>
          <p>
            <Link href={paths.helpNow()}>{t('urgent.help')}</Link>
          </p>
        </Note>
      )}
      {found.map((story) => (
        <LibraryCard key={story.id} story={story} marks={marks} />
      ))}
    </>
  );
}
