import { hrefFor } from '#domain/service/links.ts';
import type { Channel } from '#domain/service/schema.ts';
import { languageName } from '#i18n/format.ts';

/**
 * A channel as the help pages carry it. What is usual is left out, for the words of a page travel in it twice: no `hours` means day and
 * night, no `cost` means free.
 */
export type Way = {
  readonly type: Channel['type'];
  /** Missing where no link can do it. */
  readonly href?: string;
  /** The number, the mail address, or how to get there; missing for a site that has a link. */
  readonly shown?: string;
  /** The word to send in a text. */
  readonly word?: string;
  /** The digit to press in the menu. */
  readonly press?: string;
  readonly textphone?: true;
  /** Names of the languages of this number, where they differ from those of its service. */
  readonly speaks?: readonly string[];
  readonly hours?: string;
  /** Only where the hours have times. */
  readonly tz?: string;
  readonly cost?: Exclude<Channel['cost'], 'free'>;
  /** Nobody has opened this address yet. */
  readonly unopened?: true;
};

export function wayOf(language: string, channel: Channel): Way {
  const href = hrefFor(channel);
  const site = channel.type === 'web' || channel.type === 'webchat';
  return {
    type: channel.type,
    ...(href === null ? {} : { href }),
    ...(site && href !== null ? {} : { shown: 'display' in channel ? channel.display : channel.value }),
    ...('keyword' in channel && channel.keyword !== undefined ? { word: channel.keyword } : {}),
    ...('thenPress' in channel && channel.thenPress !== undefined ? { press: channel.thenPress } : {}),
    ...(isTextphone(channel) ? { textphone: true as const } : {}),
    ...('languages' in channel && channel.languages !== undefined
      ? { speaks: channel.languages.map((one) => languageName(language, one)) }
      : {}),
    ...(channel.hours === '24/7' ? {} : { hours: channel.hours }),
    ...(hasTimes(channel) ? { tz: channel.tz } : {}),
    ...(channel.cost === 'free' ? {} : { cost: channel.cost }),
    ...('linkOpened' in channel && channel.linkOpened === false ? { unopened: true as const } : {}),
  };
}

/** A textphone number answers no ordinary call. */
export function isTextphone(channel: Channel): boolean {
  return channel.type === 'phone' && channel.textphone === true;
}

export function hasTimes(channel: Channel): boolean {
  return channel.hours !== '24/7' && channel.hours !== 'unknown';
}
