import { hrefFor } from '#domain/service/links.ts';
import type { Channel } from '#domain/service/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CallCard } from '#ui/call-card/call-card.tsx';

import { channelIcon, channelTitle } from '../channel-words.ts';

type ChannelCardProps = { readonly channel: Channel; readonly lines: readonly string[]; readonly onOpen: () => void };

/** One way to reach a place: a card that opens it, or its words where no address can. */
export function ChannelCard({ channel, lines, onOpen }: ChannelCardProps) {
  const t = useText('find');
  const safety = useText('safety');
  const href = hrefFor(channel);
  const title = channelTitle(t, safety, channel);
  if (href === null) return <p>{title}</p>;
  const number = 'display' in channel ? channel.display : undefined;
  return <CallCard icon={channelIcon(channel)} href={href} title={title} number={number} lines={lines} onOpen={onOpen} />;
}
