import { doorChoiceOf } from '../service/door-choice.ts';
import { hrefFor } from '../service/links.ts';
import type { Channel, CountryServices, Service } from '../service/schema.ts';

type SmsChannel = Extract<Channel, { readonly type: 'sms' }>;
export type LinePlace = { readonly service: Service; readonly channel: SmsChannel };

/** Lines that take texts in one country, the one behind the chosen door first. Entries that are not shown elsewhere are not shown here. */
export function linePlaces(country: CountryServices, door: string | undefined): readonly LinePlace[] {
  const choice = doorChoiceOf(door);
  const chosen = choice?.kind === 'service' && choice.country === country.country.toLowerCase() ? choice.id : undefined;
  const all = country.services.flatMap((service) =>
    service.showByDefault && service.kind !== 'emergency'
      ? service.channels.flatMap((channel) => (channel.type === 'sms' ? [{ service, channel }] : []))
      : [],
  );
  return [...all.filter(({ service }) => service.id === chosen), ...all.filter(({ service }) => service.id !== chosen)];
}

/**
 * What a tap would put into the phone’s own texting app. A line with a word of its own gets that word first and alone, as it asks; the
 * person’s words follow when it answers. A line about abuse at home gets no ready words: somebody else may look at the phone.
 */
export type FirstText =
  | { readonly kind: 'keyword'; readonly word: string; readonly href: string }
  | { readonly kind: 'own-words'; readonly href: string }
  | { readonly kind: 'number-alone'; readonly word: string | undefined; readonly href: string };

export function firstText({ service, channel }: LinePlace, words: string): FirstText {
  const { keyword, ...bare } = channel;
  if (service.kind === 'domestic-abuse' || service.alsoKinds?.includes('domestic-abuse') === true) {
    return { kind: 'number-alone', word: keyword, href: smsTo(bare) };
  }
  if (keyword !== undefined) return { kind: 'keyword', word: keyword, href: smsTo(channel) };
  return { kind: 'own-words', href: smsTo({ ...channel, keyword: words.trim() }) };
}

/** A text channel always has an address. */
function smsTo(channel: SmsChannel): string {
  return hrefFor(channel) ?? '';
}
