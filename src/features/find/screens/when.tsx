import { useText } from '#i18n/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { OneOf } from '../parts/one-of.tsx';

const times = ['today', 'days', 'any-time'] as const;

export function When({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  return (
    <OneOf
      walk={walk}
      name="help-when"
      legend={t('when.title')}
      hint={t('when.hint')}
      options={times.map((value) => ({ value, label: t(`when.options.${value}`) }))}
      read={(choices) => choices?.helpWhen}
      write={(choices, helpWhen) => ({ ...choices, helpWhen })}
    />
  );
}
