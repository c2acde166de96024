import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import type { WayData } from '../way-data.ts';

import { Answer } from './answer.tsx';
import { Branch } from './branch.tsx';
import { Pick } from './pick.tsx';

export async function load(language: string): Promise<WayData> {
  const [barriers, stories] = await Promise.all([loadShelf(language, 'barrier-cards'), loadShelf(language, 'stories')]);
  return { barriers: barriers.toSorted((a, b) => a.order - b.order), stories };
}

export function Screen({ data }: ScreenProps<WayData>) {
  const t = useText('path');
  const walk = useStone('in-the-way');
  return (
    <StoneFrame walk={walk} name={t('stones.in-the-way')}>
      {(walking) => {
        switch (walking.screen) {
          case 'branch':
            return <Branch walk={walking} />;
          case 'answer':
            return <Answer walk={walking} data={data} />;
          default:
            return <Pick walk={walking} barriers={data.barriers} />;
        }
      }}
    </StoneFrame>
  );
}
