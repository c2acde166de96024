import type { OwnService } from '#domain/hsds/own-list.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

import { ChannelCard } from './channel-card.tsx';

type OwnListProps = { readonly places: readonly OwnService[]; readonly onOpen: () => void };

/** Under Cairn’s own doors, and said to be somebody else’s. */
export function OwnList({ places, onOpen }: OwnListProps) {
  const t = useText('find');
  if (places.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('doors.own.title')}</Heading>
      {places.map(({ id, name, publisher, forWhom, note, channels, costs }) => (
        <div key={`${publisher} ${id}`}>
          <Heading level={3}>{name}</Heading>
          <p>{forWhom}</p>
          {costs !== undefined && <p className="small">{costs}</p>}
          {note !== undefined && <p>{note}</p>}
          {channels.slice(0, 2).map((channel) => (
            <ChannelCard key={`${channel.type} ${channel.value}`} channel={channel} lines={[]} onOpen={onOpen} />
          ))}
          <p className="small soft">{t('doors.own.from', { name, publisher })}</p>
        </div>
      ))}
      <p>
        <Link href={paths.ownServices()}>{t('doors.own.all')}</Link>
      </p>
    </section>
  );
}
