import { useText } from '#i18n/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { OneOf } from '../parts/one-of.tsx';

const ways = ['call', 'text', 'in-person', 'any'] as const;

export function TalkBy({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  return (
    <OneOf
      walk={walk}
      name="talk-by"
      legend={t('talkBy.title')}
      hint={t('talkBy.hint')}
      options={ways.map((value) => ({ value, label: t(`talkBy.${value}`) }))}
      read={(choices) => choices?.talkBy}
      write={(choices, talkBy) => ({ ...choices, talkBy })}
    />
  );
}
