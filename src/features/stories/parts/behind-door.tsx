import '#ui/choosing.css';

import { hopeFloorAfter, landedBadly, type StoryWish } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useLateText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { useReader, type Reader } from '#walk/after-story/use-reader.ts';

import type { Door } from '../door-address.ts';
import { LikeDoor } from './like-door.tsx';
import { SavedDoor } from './saved-door.tsx';
import { useShelfData } from './shelf-data.ts';
import { StuckDoor } from './stuck-door.tsx';
import { SurpriseDoor } from './surprise-door.tsx';

export type BehindDoorProps = { readonly door: Door; readonly to: string | undefined };

const views = { like: LikeDoor, stuck: StuckDoor, surprise: SurpriseDoor, saved: SavedDoor } as const;

export function BehindDoor({ door, to }: BehindDoorProps) {
  const t = useLateText('shelf');
  useLateText('kept');
  const shelf = useShelfData();
  const reader = useReader();
  const title = t(`${door}.title`);
  if (shelf.kind === 'not-here') {
    return (
      <>
        <Heading lead={t('lost')}>{title}</Heading>
        <Actions>
          <ButtonLink href={paths.stories()}>{t('all')}</ButtonLink>
        </Actions>
      </>
    );
  }
  if (shelf.kind === 'loading' || reader === undefined) {
    return (
      <div data-opening>
        <Heading lead={t('opening')}>{title}</Heading>
      </div>
    );
  }
  const View = views[door];
  return <View to={to} data={shelf.value} reader={reader} wish={wishOf(shelf.value.stories, reader)} />;
}

function wishOf(stories: readonly StoryCard[], { readings, settings, today }: Reader): StoryWish<StoryCard> {
  return {
    stories,
    read: readings.map(({ story }) => story),
    hiddenTopics: settings?.hiddenTopics ?? [],
    ageBand: settings?.ageBand,
    hopeFloor: hopeFloorAfter(readings),
    landedBadly: landedBadly(readings),
    today,
  };
}
