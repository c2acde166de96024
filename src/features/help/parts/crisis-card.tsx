import { ageOn } from '#domain/service/freshness.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { CallCard } from '#ui/call-card/call-card.tsx';

import type { CrisisWay } from '../crisis-page.ts';
import { useWayWords } from './way-words.ts';

type CrisisCardProps = {
  readonly one: CrisisWay;
  readonly first?: boolean;
  /** YYYY-MM-DD, once the page knows it: an entry that is past its clock says so. */
  readonly today: string | undefined;
  /** What it is for, where its hours stand elsewhere. */
  readonly about?: string;
};

/** One way of the crisis card, as a large button. */
export function CrisisCard({ one, first = false, today, about }: CrisisCardProps) {
  const t = useText('help');
  const language = useLanguage();
  const words = useWayWords()(one.way);
  if (words === undefined) return null;
  const { type, cost = 'free', press } = one.way;
  const lines = [
    one.emergency === true ? t('danger') : (about ?? t(`alwaysOpen.${cost}`, { name: one.name })),
    ...(press === undefined ? [] : [t('thenPress', { digit: press })]),
    ...(one.region === undefined ? [] : [one.region]),
    ...(one.speaks === undefined ? [] : [t('speaks', { languages: one.speaks })]),
  ];
  const age = today === undefined ? 'fresh' : ageOn(one.checkedOn, one.clockDays, today).kind;
  const isOld = (age === 'old' || age === 'very-old') && one.checkedOn !== null;
  return (
    <CallCard
      icon={type === 'phone' ? 'phone' : 'message'}
      href={words.href}
      title={words.title}
      number={words.number}
      lines={lines}
      first={first}
    >
      {isOld ? t(age === 'old' ? 'cardOld' : 'cardVeryOld', { month: formatDay(language, one.checkedOn ?? '', 'month') }) : undefined}
    </CallCard>
  );
}
