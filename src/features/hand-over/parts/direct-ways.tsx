import { firstText, type LinePlace } from '#domain/hand-over/line-places.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import { hrefFor } from '#domain/service/links.ts';
import type { CountryServices, ServiceKind } from '#domain/service/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CallCard } from '#ui/call-card/call-card.tsx';
import type { Left } from '#walk/sharing/use-noting.ts';

type TextLineWayProps = {
  readonly place: LinePlace;
  readonly words: string;
  readonly piece: string;
  readonly note: (left: Left) => Promise<string | undefined>;
};

/** Opens the phone’s own texts. Nothing is sent by it: the person presses send there. */
export function TextToLine({ place, words, piece, note }: TextLineWayProps) {
  const t = useText('handover');
  const first = firstText(place, words);
  const number = place.channel.display;
  const shared = { icon: 'message', href: first.href, number, first: true } as const;
  switch (first.kind) {
    case 'keyword':
      return (
        <CallCard
          {...shared}
          title={t('hand.smsWord', { word: first.word, number })}
          lines={[place.service.name, t('hand.smsWordAbout'), t('hand.smsNeeds')]}
          onOpen={() => void note({ way: 'shared', exact: first.word, pieces: [] })}
        />
      );
    case 'own-words':
      return (
        <CallCard
          {...shared}
          title={t('hand.sms', { number })}
          lines={[place.service.name, t('hand.smsAbout'), t('hand.smsNeeds')]}
          onOpen={() => void note({ way: 'shared', exact: words, pieces: [piece] })}
        />
      );
    case 'number-alone':
      return (
        <CallCard
          {...shared}
          title={t('hand.sms', { number })}
          lines={[
            place.service.name,
            first.word === undefined ? t('hand.smsEmpty') : t('hand.smsAlone', { word: first.word }),
            t('hand.smsNeeds'),
          ]}
        />
      );
  }
}

const withDesk: readonly ServiceKind[] = ['primary-care', 'self-referral', 'community'];

/** Numbers to call with the words in hand: of the place behind the door, where it has a desk and is in the person’s own country. */
export function CallTheDesk({ country, door }: { readonly country: CountryServices | undefined; readonly door: string | undefined }) {
  const t = useText('handover');
  const choice = doorChoiceOf(door);
  const service = choice?.kind === 'service' ? country?.services.find(({ id }) => id === choice.id) : undefined;
  const phones =
    service !== undefined && service.showByDefault && withDesk.includes(service.kind)
      ? service.channels.flatMap((channel) => (channel.type === 'phone' ? [channel] : []))
      : [];
  if (service === undefined || phones.length === 0) return <p>{t('hand.otherNumber')}</p>;
  return phones.map((channel) => (
    <CallCard
      key={channel.value}
      icon="phone"
      href={hrefFor(channel) ?? ''}
      title={t('hand.call', { number: channel.display })}
      number={channel.display}
      lines={[t('hand.callAbout', { name: service.name })]}
    />
  ));
}
