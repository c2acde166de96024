import { useText } from '#i18n/react.tsx';
import { CallCard } from '#ui/call-card/call-card.tsx';

import type { CrisisWay } from '../crisis-page.ts';
import { useWayWords } from './way-words.ts';

/** One way of the crisis card, as a large button. */
export function CrisisCard({ one, first = false }: { readonly one: CrisisWay; readonly first?: boolean }) {
  const t = useText('help');
  const words = useWayWords()(one.way);
  if (words === undefined) return null;
  const { type, cost = 'free', press } = one.way;
  const lines = [
    one.emergency === true ? t('danger') : t(`alwaysOpen.${cost}`, { name: one.name }),
    ...(press === undefined ? [] : [t('thenPress', { digit: press })]),
  ];
  return (
    <CallCard
      icon={type === 'phone' ? 'phone' : 'message'}
      href={words.href}
      title={words.title}
      number={words.number}
      lines={lines}
      first={first}
    />
  );
}
