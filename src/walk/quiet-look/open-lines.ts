import { crisisCard } from '#domain/service/card.ts';
import { hrefFor } from '#domain/service/links.ts';
import type { Channel, CountryServices } from '#domain/service/schema.ts';

export type OpenLine = {
  readonly kind: 'call' | 'text';
  readonly name: string;
  readonly href: string;
  /** As people read it. */
  readonly number: string;
  /** What to send, where a line asks for a word. */
  readonly word?: string;
};

/**
 * One line to call and one to text from the country’s crisis card, emergency aside: open day and night, for everybody in the whole
 * country, without a menu. All others need words beside them, and the help page has those.
 */
export function openLines(country: CountryServices): readonly OpenLine[] {
  const forAll = crisisCard(country).filter(({ kind, region, ages }) => kind !== 'emergency' && region === undefined && ages === undefined);
  const lines = forAll.flatMap(({ name, channels }) => channels.flatMap((channel) => lineOf(name, channel)));
  return (['call', 'text'] as const).flatMap((kind) => lines.filter((line) => line.kind === kind).slice(0, 1));
}

function lineOf(name: string, channel: Channel): readonly OpenLine[] {
  if (channel.type !== 'phone' && channel.type !== 'sms') return [];
  const href = hrefFor(channel);
  if (href === null || channel.hours !== '24/7') return [];
  if (channel.type === 'phone') {
    const withMenu = channel.thenPress !== undefined || channel.textphone === true;
    return withMenu ? [] : [{ kind: 'call', name, href, number: channel.display }];
  }
  return [{ kind: 'text', name, href, number: channel.display, ...(channel.keyword === undefined ? {} : { word: channel.keyword }) }];
}
