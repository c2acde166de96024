import { useSearchParams } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import { Rest } from '../parts/rest.tsx';
import { isResting } from '../places.ts';
import { Behind } from './behind.tsx';
import { Leaving } from './leaving.tsx';
import { LookBack } from './look-back.tsx';
import { Mark } from './mark.tsx';
import { Ready } from './ready.tsx';
import { ChooseShape } from './shape.tsx';
import { WarmUp } from './warm-up.tsx';
import { Write } from './write.tsx';

export function load(language: string): Promise<readonly Shape[]> {
  return loadShelf(language, 'shapes');
}

export function Screen({ data: shapes }: ScreenProps<readonly Shape[]>) {
  const t = useText('path');
  const walk = useStone('tell');
  const [query] = useSearchParams();
  return (
    <StoneFrame walk={walk} name={t('stones.tell')}>
      {(walking) => {
        if (isResting(query)) return <Rest />;
        switch (walking.screen) {
          case 'warm-up':
            return <WarmUp walk={walking} />;
          case 'shape':
            return <ChooseShape shapes={shapes} />;
          case 'write':
            return <Write walk={walking} shapes={shapes} />;
          case 'look-back':
            return <LookBack walk={walking} />;
          case 'mirror':
            return <Mark walk={walking} shapes={shapes} />;
          case 'behind':
            return <Behind walk={walking} />;
          case 'leaving':
            return <Leaving walk={walking} shapes={shapes} />;
          default:
            return <Ready walk={walking} />;
        }
      }}
    </StoneFrame>
  );
}
