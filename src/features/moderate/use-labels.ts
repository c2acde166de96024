import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

import type { Desk } from './desk.ts';

/** The facts that readers will see, in words: they go to the teller with the proposals, so that no label comes as a surprise. */
export function useLabels({ review: { facts }, data }: Desk): string {
  const t = useText('moderate');
  const stories = useText('stories');
  const share = useText('share');
  const language = useLanguage();
  const labels = [
    ...(facts.age === undefined ? [] : [t(`choices.age.${facts.age}`)]),
    ...(facts.gender === undefined ? [] : [t(`choices.gender.${facts.gender}`)]),
    ...(facts.place === undefined ? [] : [t(`choices.place.${facts.place}`)]),
    ...(facts.facets ?? []),
    ...(facts.concerns ?? []).map((one) => stories(`concerns.${one}`)),
    ...(facts.barriers ?? []).map((id) => data.barriers.find((one) => one.id === id)?.name ?? id),
    ...(facts.contentNotes ?? []).map((one) => share(`notes.${one}`)),
  ];
  return labels.length === 0 ? '' : t('proposals.labels', { labels: formatList(language, labels) });
}
