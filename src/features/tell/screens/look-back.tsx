import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { pieceId } from '#walk/kept-text.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { WritingPage } from '../parts/writing-page.tsx';

const piece = { kind: 'look-back', prompt: 'a-year-on' } as const;
const starters = ['first', 'second', 'third', 'fourth'] as const;

type Viewpoint = 'they' | 'i';

/** From a year on, and from outside: a little distance is kinder to most. “I” is one tap away (research rule N6). */
export function LookBack({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const [as, choose] = useState<Viewpoint>('they');
  const other = as === 'they' ? 'i' : 'they';
  return (
    <WritingPage
      piece={{ id: pieceId(piece), ...piece }}
      ask={t(`lookBack.title.${as}`)}
      hint={t(`lookBack.hint.${as}`)}
      starters={starters.map((starter) => t(`lookBack.starters.${as}.${starter}`))}
      between={
        <ButtonRow>
          <Button look="quiet" onClick={() => choose(other)}>
            {t(`lookBack.viewpoints.${other}`)}
          </Button>
        </ButtonRow>
      }
      onward={walk.next}
    />
  );
}
