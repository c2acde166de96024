import { hrefFor } from '#domain/service/links.ts';
import { countryName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { CallCard } from '#ui/call-card/call-card.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

import type { CountryHelp } from '../country-help.ts';

/** For a country without a page of its own: its emergency number, and lists of help lines everywhere. */
export function FewPlaces({ help: { services, finders } }: { readonly help: CountryHelp }) {
  const t = useText('find');
  const safety = useText('safety');
  const language = useLanguage();
  const phones = services.services.flatMap(({ id, channels }) =>
    channels.flatMap((channel) => {
      const href = hrefFor(channel);
      return channel.type === 'phone' && channel.textphone !== true && href !== null
        ? [{ id: `${id} ${channel.value}`, href, number: channel.display }]
        : [];
    }),
  );
  const notes = services.services.flatMap(({ note }) => note ?? []);
  const unknown = services.country === 'ZZ';
  return (
    <section>
      <Heading level={2}>
        {unknown ? t('doors.few.unknown') : t('doors.few.title', { country: countryName(language, services.country) })}
      </Heading>
      <p>{phones.length > 0 ? t('doors.few.emergency') : t('doors.few.noNumber')}</p>
      {phones.map(({ id, href, number }) => (
        <CallCard key={id} icon="phone" href={href} title={safety('call', { number })} number={number} lines={[]} />
      ))}
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      <p>{t('doors.few.finders')}</p>
      <ul>
        {finders.map(({ id, name, url, checkedOn }) => (
          <li key={id}>
            <Link href={url}>{checkedOn === null ? t('doors.few.notRead', { name }) : name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
