import { useText } from '#i18n/react.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import { Doors } from './doors.tsx';
import { Like } from './like.tsx';
import { TalkBy } from './talk-by.tsx';

export function Screen() {
  const t = useText('path');
  const walk = useStone('find');
  return (
    <StoneFrame walk={walk} name={t('stones.find')}>
      {(walking) => {
        switch (walking.screen) {
          case 'doors':
            return <Doors walk={walking} />;
          case 'like':
            return <Like walk={walking} />;
          default:
            return <TalkBy walk={walking} />;
        }
      }}
    </StoneFrame>
  );
}
