import type { Shape } from '#domain/shape/schema.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import { Behind } from './behind.tsx';
import { Leaving } from './leaving.tsx';
import { LookBack } from './look-back.tsx';
import { Ready } from './ready.tsx';
import { ChooseShape } from './shape.tsx';
import { Write } from './write.tsx';

export function load(language: string): Promise<readonly Shape[]> {
  return loadShelf(language, 'shapes');
}

export function Screen({ data: shapes }: ScreenProps<readonly Shape[]>) {
  const t = useText('path');
  const walk = useStone('tell');
  return (
    <StoneFrame walk={walk} name={t('stones.tell')}>
      {(walking) => {
        switch (walking.screen) {
          case 'shape':
            return <ChooseShape shapes={shapes} />;
          case 'write':
            return <Write walk={walking} shapes={shapes} />;
          case 'look-back':
            return <LookBack walk={walking} />;
          case 'behind':
            return <Behind walk={walking} />;
          case 'leaving':
            return <Leaving walk={walking} />;
          default:
            return <Ready walk={walking} />;
        }
      }}
    </StoneFrame>
  );
}
