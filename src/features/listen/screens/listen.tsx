import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { feedbackOf } from '#walk/after-story/feedback.ts';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import type { ListenData } from '../listen-data.ts';

import { Landed } from './landed.tsx';
import { Matters } from './matters.tsx';
import { GoodMoment } from './moment.tsx';
import { Reflect } from './reflect.tsx';
import { StoryScreen } from './story.tsx';

export async function load(language: string): Promise<ListenData> {
  const [stories, barriers, questionnaires] = await Promise.all([
    loadShelf(language, 'stories'),
    loadShelf(language, 'barrier-cards'),
    loadShelf(language, 'questionnaires'),
  ]);
  return { stories, barriers: barriers.map(({ id, name }) => ({ id, name })), feedback: feedbackOf(questionnaires) };
}

export function Screen({ data }: ScreenProps<ListenData>) {
  const t = useText('path');
  const walk = useStone('listen');
  return (
    <StoneFrame walk={walk} name={t('stones.listen')}>
      {(walking) => {
        switch (walking.screen) {
          case 'matters':
            return <Matters walk={walking} />;
          case 'story':
            return <StoryScreen walk={walking} data={data} />;
          case 'reflect':
            return <Reflect walk={walking} stories={data.stories} />;
          case 'landed':
            return <Landed walk={walking} data={data} />;
          default:
            return <GoodMoment walk={walking} />;
        }
      }}
    </StoneFrame>
  );
}
