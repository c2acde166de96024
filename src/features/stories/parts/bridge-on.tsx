import type { ReactNode } from 'react';

import type { Bridge } from '#domain/story/bridge.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { StoryCard as CardOf } from '#ui/story-card/story-card.tsx';
import { useReasonWords, type NamedBarrier } from '#walk/after-story/use-reason-words.ts';
import { Opening } from '#walk/opening.tsx';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { useBridge } from './use-bridge.ts';

type BridgeOnProps = {
  readonly story: StoryCard;
  readonly stories: readonly StoryCard[];
  readonly barriers: readonly NamedBarrier[];
};

const none: readonly StoryCard[] = [];

/** One way on after a story, with its reason; every other way is there as a quiet link. */
export function BridgeOn({ story, stories, barriers }: BridgeOnProps) {
  const t = useText('hear');
  const closed = useStoriesClosed();
  const bridge = useBridge(story.id, closed ? none : stories);
  if (bridge === undefined) return <Opening name={t('after.opening')} />;
  return <Way bridge={bridge} barriers={barriers} />;
}

function Way({ bridge, barriers }: { readonly bridge: Bridge<StoryCard>; readonly barriers: readonly NamedBarrier[] }) {
  const t = useText('hear');
  const stories = useText('stories');
  const reasonWords = useReasonWords(barriers);
  switch (bridge.kind) {
    case 'help':
      return <Shown bridge={bridge} because={t('bridge.help.because')} href={paths.helpNow()} />;
    case 'rest':
      return <Shown bridge={bridge} because={t('bridge.rest.because')} href={paths.rest()} />;
    case 'in-the-way':
      return <Shown bridge={bridge} because={t('bridge.in-the-way.because')} href={paths.stone('in-the-way')} />;
    case 'plan':
      return <Shown bridge={bridge} because={t(`bridge.plan.because.${bridge.because}`)} href={paths.stone('plan')} />;
    case 'tell':
      return <Shown bridge={bridge} because={t('bridge.tell.because')} href={paths.stone('tell')} />;
    case 'home':
      return <Shown bridge={bridge} because={t('bridge.home.because')} href={paths.home()} />;
    case 'story': {
      const { id, title, oneLine, from, minutes, language } = bridge.story;
      return (
        <Shown bridge={bridge} because={reasonWords(bridge.because)} href={paths.story(id)}>
          <CardOf
            href={paths.story(id)}
            title={title}
            line={oneLine}
            note={stories('card.note', { from, count: minutes })}
            lang={language}
          />
        </Shown>
      );
    }
  }
}

type ShownProps = {
  readonly bridge: Bridge<StoryCard>;
  readonly because: string;
  readonly href: string;
  readonly children?: ReactNode;
};

function Shown({ bridge: { kind }, because, href, children }: ShownProps) {
  const t = useText('hear');
  return (
    <>
      <Heading lead={because}>{t(`bridge.${kind}.title`)}</Heading>
      {children}
      <Actions
        aside={
          <>
            {kind !== 'story' && <Link href={paths.stories()}>{t('ways.story')}</Link>}
            {kind !== 'rest' && <Link href={paths.rest()}>{t('ways.rest')}</Link>}
            {kind !== 'help' && <Link href={paths.findHelp()}>{t('ways.help')}</Link>}
            {kind !== 'home' && <Link href={paths.home()}>{t('ways.home')}</Link>}
          </>
        }
      >
        <ButtonLink href={href}>{t(`bridge.${kind}.go`)}</ButtonLink>
      </Actions>
    </>
  );
}
