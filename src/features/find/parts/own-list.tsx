import type { OwnService } from '#domain/hsds/own-list.ts';
import { hrefFor } from '#domain/service/links.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { CallCard } from '#ui/call-card/call-card.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

import { channelIcon, channelTitle } from '../channel-words.ts';

type OwnListProps = { readonly places: readonly OwnService[]; readonly onOpen: () => void };

/** Under Cairn’s own doors, and said to be somebody else’s. */
export function OwnList({ places, onOpen }: OwnListProps) {
  const t = useText('find');
  const safety = useText('safety');
  if (places.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('doors.own.title')}</Heading>
      {places.map(({ id, name, publisher, forWhom, channels, costs }) => (
        <div key={`${publisher} ${id}`}>
          <Heading level={3}>{name}</Heading>
          <p>{forWhom}</p>
          {costs !== undefined && <p className="small">{costs}</p>}
          {channels.slice(0, 2).map((channel) => {
            const href = hrefFor(channel);
            const title = channelTitle(t, safety, channel);
            const number = 'display' in channel ? channel.display : undefined;
            return href === null ? (
              <p key={`${channel.type} ${channel.value}`}>{title}</p>
            ) : (
              <CallCard
                key={`${channel.type} ${channel.value}`}
                icon={channelIcon(channel)}
                href={href}
                title={title}
                number={number}
                lines={[]}
                onOpen={onOpen}
              />
            );
          })}
          <p className="small soft">{t('doors.own.from', { name, publisher })}</p>
        </div>
      ))}
      <p>
        <Link href={paths.ownServices()}>{t('doors.own.all')}</Link>
      </p>
    </section>
  );
}
