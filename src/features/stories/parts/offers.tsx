import { useState } from 'react';

import type { StoryOffer } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';

import { LibraryCard } from './library-card.tsx';
import { marksOf } from './marks-of.ts';
import { PauseNote } from './pause-note.tsx';
import type { DoorProps } from './door-props.ts';

type OffersProps = Pick<DoorProps, 'reader' | 'wish'> & {
  readonly offers: readonly StoryOffer<StoryCard>[];
  readonly because: (offer: StoryOffer<StoryCard>) => string | undefined;
  /** Said when there is none. */
  readonly nobody: string;
};

/** So many at a time: a short list is read, a long one only scrolled. */
const atATime = 6;

/** What a door found, each with its reason. */
export function Offers({ offers, because, nobody, reader, wish }: OffersProps) {
  const t = useText('shelf');
  const marks = marksOf(reader);
  const [shown, show] = useState(atATime);
  return (
    <>
      <PauseNote />
      {wish.hopeFloor !== undefined && (
        <Note title={t('lowHope.title')}>
          <p>{t('lowHope.text')}</p>
          <p>
            <Link href={paths.helpNow()}>{t('lowHope.help')}</Link>
          </p>
        </Note>
      )}
      <Status>{offers.length === 0 ? nobody : t('found', { count: offers.length })}</Status>
      {offers.slice(0, shown).map((offer) => (
        <LibraryCard key={offer.story.id} story={offer.story} marks={marks} because={because(offer)} />
      ))}
      {offers.length > shown && (
        <Button look="quiet" onClick={() => show(shown + atATime)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
