import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import type { SayData } from '../say-data.ts';

import { Rehearse } from './rehearse.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export async function load(language: string): Promise<SayData> {
  const [rehearsals, shapes, barriers] = await Promise.all([
    loadShelf(language, 'rehearsals'),
    loadShelf(language, 'shapes'),
    loadShelf(language, 'barriers'),
  ]);
  return { rehearsals, shapes, sentences: Object.fromEntries(barriers.map(({ id, sentence }) => [id, sentence])) };
}

export function Screen({ data }: ScreenProps<SayData>) {
  const t = useText('path');
  const walk = useStone('say-it');
  return (
    <StoneFrame walk={walk} name={t('stones.say-it')}>
      {(walking) => {
        switch (walking.screen) {
          case 'rehearse':
            return <Rehearse walk={walking} rehearsals={data.rehearsals} />;
          case 'words':
            return <Words walk={walking} data={data} />;
          default:
            return <Who walk={walking} rehearsals={data.rehearsals} />;
        }
      }}
    </StoneFrame>
  );
}
