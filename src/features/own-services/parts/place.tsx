import type { OwnService } from '#domain/hsds/own-list.ts';
import { hrefFor } from '#domain/service/links.ts';
import type { Channel } from '#domain/service/schema.ts';
import { formatDay, formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { hoursLine } from './hours-in-words.ts';

/** One place of a list, in the words of whoever made the list: plain text, whatever signs are in it. */
export function Place({ place, level = 2 }: { readonly place: OwnService; readonly level?: 2 | 3 }) {
  const t = useText('ownservices');
  const language = useLanguage();
  const { name, operator, publisher, forWhom, note, ages, costs, languages, region, channels, source } = place;
  const spoken = formatList(
    language,
    languages.map((code) => languageName(language, code)),
  );
  const facts = [
    ...(ages === undefined ? [] : [t('place.ages', { ages })]),
    ...(region === undefined ? [] : [t('place.area', { area: region })]),
    ...(spoken === '' ? [] : [t('place.languages', { languages: spoken })]),
    ...(costs === undefined ? [] : [t('place.costs', { costs })]),
  ];
  return (
    <Sheet level={level} title={<bdi>{name}</bdi>}>
      {operator !== name && operator !== publisher && (
        <p className="soft small">
          <bdi>{operator}</bdi>
        </p>
      )}
      {note !== undefined && (
        <p>
          <strong>
            <bdi>{note}</bdi>
          </strong>
        </p>
      )}
      {forWhom !== name && (
        <p>
          <bdi>{forWhom}</bdi>
        </p>
      )}
      <p>
        <Hours place={place} />
      </p>
      <ButtonRow>
        {channels.map((channel) => (
          <Way key={`${channel.type} ${channel.value}`} channel={channel} name={name} />
        ))}
      </ButtonRow>
      {facts.length > 0 && <p className="soft small">{facts.join(' ')}</p>}
      <p className="soft small">
        {source.date === null ? t('place.noDate', { publisher }) : t('place.date', { publisher, day: formatDay(language, source.date) })}
      </p>
    </Sheet>
  );
}

function Hours({ place: { channels, openText } }: { readonly place: OwnService }) {
  const t = useText('ownservices');
  const language = useLanguage();
  const hours = channels.find((channel) => channel.hours !== 'unknown')?.hours;
  if (hours === '24/7') return t('place.always');
  const read = hours === undefined ? undefined : hoursLine(hours, language);
  if (read !== undefined) return t(read.holidays ? 'place.hoursNoHolidays' : 'place.hours', { hours: read.line });
  return openText === undefined ? t('place.hoursUnknown') : t('place.hours', { hours: openText });
}

function Way({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const t = useText('ownservices');
  const href = hrefFor(channel);
  const words = wordsOf(channel);
  if (href === null) return <span>{'display' in channel ? words.title : t('place.at', { address: channel.value })}</span>;
  return (
    <>
      <CallLink href={href} title={words.title} number={words.number} fullLabel={`${words.title}, ${name}`} />
      {'thenPress' in channel && channel.thenPress !== undefined && <span>{t('place.then', { digit: channel.thenPress })}</span>}
    </>
  );

  function wordsOf(one: Channel): { readonly title: string; readonly number?: string } {
    switch (one.type) {
      case 'phone':
        return { title: t(one.textphone === true ? 'place.textphone' : 'place.call', { number: one.display }), number: one.display };
      case 'sms':
        return one.keyword === undefined
          ? { title: t('place.text', { number: one.display }), number: one.display }
          : { title: t('place.textWord', { number: one.display, word: one.keyword }), number: one.display };
      case 'whatsapp':
        return { title: t('place.whatsapp', { number: one.display }), number: one.display };
      case 'web':
      case 'webchat':
        return { title: t('place.web', { address: hostOf(one.value) }) };
      case 'email':
        return { title: t('place.email', { address: one.value }) };
      case 'in-person':
        return { title: one.value };
    }
  }
}

/** Where an address really leads: its host, whatever stands after it. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}
