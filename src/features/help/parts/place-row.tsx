import { freshnessOf } from '#domain/service/freshness.ts';
import type { ServiceKind } from '#domain/service/schema.ts';
import { formatDay, formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Place } from '#ui/place/place.tsx';

import type { Place as PlaceFacts } from '../places-page.ts';
import { PlaceWays } from './place-ways.tsx';
import { formatSourceDate } from './source-day.ts';
import type { Now } from './use-on-device.ts';

type PlaceRowProps = {
  readonly kind: ServiceKind;
  readonly place: PlaceFacts;
  readonly now: Now | undefined;
};

export function PlaceRow({ kind, place, now }: PlaceRowProps) {
  const t = useText('places');
  const language = useLanguage();
  const freshWords = useFreshWords();
  const { region, ages, speaks, note, expect = [] } = place;
  const about = [
    ...(region === undefined ? [] : [region]),
    ...(ages === undefined ? [] : [t('ages', { ages })]),
    ...(speaks === undefined
      ? []
      : [
          t('speaks', {
            languages: formatList(
              language,
              speaks.map((code) => (code === 'ase' ? t('signLanguage.ase') : languageName(language, code))),
            ),
          }),
        ]),
  ];
  const fresh = freshWords(kind, place, now?.today);
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(place.mayBeBusy === true ? [t('busy')] : []),
    ...(place.checkedOn === null ? [t('never')] : []),
    ...(fresh === undefined ? [] : [fresh]),
  ];
  const anonymous = t('anonymous');
  const like = place.anonymous === true && !expect.includes(anonymous) ? [...expect, anonymous] : expect;
  return (
    <Place
      name={place.name}
      line={place.forWhom}
      about={about.length === 0 ? undefined : about.join(' · ')}
      notes={notes}
      moreLabel={like.length === 0 ? t('from') : t('like')}
      more={
        <>
          {like.length > 0 && (
            <ul>
              {like.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p className="soft">{sourceWords()}</p>
        </>
      }
    >
      <PlaceWays place={place} nowMs={now?.nowMs} />
    </Place>
  );

  function sourceWords(): string {
    const { source: title, sourceDate, checkedOn } = place;
    if (checkedOn === null) return t('sourceUnread', { title });
    const day = formatDay(language, checkedOn);
    if (sourceDate === undefined) return t('source', { title, day });
    return t('sourceDated', { title, date: formatSourceDate(language, sourceDate), day });
  }
}

/** Words for an entry that nobody has read again in time. Undefined while it is fresh, and before the page knows the day. */
function useFreshWords(): (kind: ServiceKind, place: PlaceFacts, today: string | undefined) => string | undefined {
  const t = useText('places');
  const language = useLanguage();
  return (kind, place, today) => {
    if (today === undefined || place.checkedOn === null) return undefined;
    const month = formatDay(language, place.checkedOn, 'month');
    const freshness = freshnessOf({ ...place, kind }, today);
    switch (freshness.kind) {
      case 'fresh':
      case 'never-checked':
        return undefined;
      case 'old':
        return t('old', { month });
      case 'very-old':
        return t('veryOld', { month });
    }
  };
}
