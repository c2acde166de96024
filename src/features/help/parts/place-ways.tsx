import { Fragment } from 'react';

import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { PlaceHours } from '#ui/place/place.tsx';

import type { Place } from '../places-page.ts';
import type { Way } from '../way.ts';
import { useHoursWords } from './hours-words.ts';
import { OpenNow } from './open-now.tsx';
import { useWayWords } from './way-words.ts';

/** All ways to reach a place. Ways with the same hours and cost share one line, so that nothing is said twice. */
export function PlaceWays({ place, nowMs }: { readonly place: Place; readonly nowMs: number | undefined }) {
  const lineOf = useLineWords(place);
  return (
    <>
      {place.ways.map((way, at) => {
        const line = lineOf(way);
        const next = place.ways[at + 1];
        const shared = next !== undefined && lineOf(next) === line;
        return (
          <Fragment key={`${way.type} ${way.href ?? way.shown ?? ''}`}>
            <WayLink way={way} name={place.name} />
            {!shared && <PlaceHours words={line} awaitsNow={way.tz !== undefined} now={<OpenNow way={way} nowMs={nowMs} />} />}
          </Fragment>
        );
      })}
    </>
  );
}

function WayLink({ way, name }: { readonly way: Way; readonly name: string }) {
  const t = useText('places');
  const telephone = useWayWords()(way);
  if (telephone !== undefined) return <CallLink {...telephone} />;
  const { type, href, shown = '' } = way;
  // An address that no link can do is still shown.
  if (href === undefined) return <p>{type === 'whatsapp' ? t('ways.whatsapp', { number: shown }) : shown}</p>;
  if (type === 'email') return <CallLink href={href} title={t('ways.email', { address: shown })} number={shown} />;
  if (type === 'whatsapp') return <CallLink href={href} title={t('ways.whatsapp', { number: shown })} number={shown} />;
  const title = type === 'webchat' ? t('ways.chat') : t('ways.site');
  return <CallLink href={href} title={title} fullLabel={`${title}, ${name}`} />;
}

/** What to know of one way: what to press, when it is open, what it costs, whether it needs internet. Whole sentences, one after another. */
function useLineWords({ zone, unsure }: Place): (way: Way) => string {
  const t = useText('places');
  const language = useLanguage();
  const hoursText = useText('hours');
  const hoursWords = useHoursWords();

  function sentences(way: Way): readonly string[] {
    const words = unsure === true && way.hours === undefined ? hoursText('unsure') : hoursWords(way.hours);
    const hours = zone === undefined || way.tz === undefined ? words : t('zoned', { hours: words, zone });
    const unopened = way.unopened === true ? [t('notOpened')] : [];
    const cost = t(`cost.${way.cost ?? 'free'}`);
    switch (way.type) {
      case 'phone':
      case 'sms':
      case 'whatsapp':
        return [
          ...(way.press === undefined ? [] : [t('thenPress', { digit: way.press })]),
          ...(way.textphone === true ? [t('textphone')] : []),
          ...(way.speaks === undefined ? [] : [t('inLanguages', { languages: formatList(language, way.speaks) })]),
          ...(way.type === 'whatsapp' ? [t('needsInternet')] : []),
          hours,
          cost,
        ];
      case 'webchat':
        return [hours, t('needsInternet'), ...unopened];
      case 'web':
        // A site is there at any hour; its hours say nothing about an answer.
        return [t('needsInternet'), ...unopened];
      case 'email':
        return [t('needsInternet'), t('mailSlow')];
      case 'in-person':
        return [hours, cost];
    }
  }

  return (way) => sentences(way).join(' ');
}
