import { Suspense } from 'react';

import { freshnessOf } from '#domain/service/freshness.ts';
import type { ServiceKind } from '#domain/service/schema.ts';
import { formatDay, formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useLateText, useText } from '#i18n/react.tsx';
import { Place } from '#ui/place/place.tsx';

import type { Place as PlaceFacts } from '../places-page.ts';
import { CopyNumber } from './copy-number.tsx';
import { PlaceWays } from './place-ways.tsx';
import { formatSourceDate } from './source-day.ts';
import type { Now } from './use-on-device.ts';

const URGENT: readonly ServiceKind[] = ['emergency', 'crisis-line', 'text-line'];

type PlaceRowProps = {
  readonly kind: ServiceKind;
  readonly place: PlaceFacts;
  readonly now: Now | undefined;
};

export function PlaceRow({ kind, place, now }: PlaceRowProps) {
  const t = useText('places');
  const language = useLanguage();
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
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(place.mayBeBusy === true ? [t('busy')] : []),
    ...(place.checkedOn === null ? [t('never')] : []),
  ];
  const anonymous = t('anonymous');
  const known = place.anonymous === true && !expect.includes(anonymous) ? [...expect, anonymous] : expect;
  // Of dozens of places, all that they say would outweigh the first round trip. It stands behind a closed line and comes on waking; that of
  // lines for a crisis is there from the start.
  const like = now !== undefined || URGENT.includes(kind) ? known : [];
  const telephones = place.ways.filter((way) => (way.type === 'phone' || way.type === 'sms') && way.shown !== undefined);
  return (
    <Place
      name={place.name}
      line={place.forWhom}
      about={about.length === 0 ? undefined : about.join(' · ')}
      notes={notes}
      late={now !== undefined && <Aged kind={kind} place={place} today={now.today} />}
      moreLabel={moreWords()}
      more={
        <>
          {like.length > 0 && (
            <ul>
              {like.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>{sourceWords()}</p>
          {now !== undefined && telephones.map(({ type, shown = '' }) => <CopyNumber key={`${type} ${shown}`} number={shown} />)}
        </>
      }
    >
      <PlaceWays place={place} nowMs={now?.nowMs} />
    </Place>
  );

  /** When it was checked stands on every card, beside what opens: one line says both. */
  function moreWords(): string {
    const { checkedOn } = place;
    if (checkedOn === null) return like.length === 0 ? t('from') : t('like');
    const day = formatDay(language, checkedOn);
    return like.length === 0 ? t('fromDay', { day }) : t('likeDay', { day });
  }

  function sourceWords(): string {
    const { source: title, sourceDate } = place;
    if (sourceDate === undefined) return t('source', { title });
    return t('sourceDated', { title, date: formatSourceDate(language, sourceDate) });
  }
}

type AgedProps = { readonly kind: ServiceKind; readonly place: PlaceFacts; readonly today: string };

/** Words for an entry that nobody has read again in time; nothing while it is fresh. */
function Aged({ kind, place, today }: AgedProps) {
  const freshness = freshnessOf({ ...place, kind }, today);
  if (place.checkedOn === null || freshness.kind === 'fresh' || freshness.kind === 'never-checked') return null;
  return (
    <Suspense fallback={null}>
      <AgedWords checkedOn={place.checkedOn} very={freshness.kind === 'very-old'} />
    </Suspense>
  );
}

function AgedWords({ checkedOn, very }: { readonly checkedOn: string; readonly very: boolean }) {
  const t = useLateText('awake');
  const month = formatDay(useLanguage(), checkedOn, 'month');
  return <p className="small">{t(very ? 'veryOld' : 'old', { month })}</p>;
}
