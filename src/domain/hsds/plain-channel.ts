import type { Channel } from '../service/schema.ts';
import { coreDigits, readNumber } from './phone-number.ts';
import { plainLine } from './plain-line.ts';

/** Plain web addresses only: no name or password before the host (`https://nhs.uk@evil.example`), no host that looks like another by its letters. */
export function isWebAddress(text: string): boolean {
  return text.length <= 300 && /^https?:\/\/([a-z0-9-]+\.)+[a-z0-9-]{2,}(:\d{1,5})?([/?#][^\s"<>\\]*)?$/i.test(text);
}

/** The form of domain/service/hours.ts. Reading each of thousands minute by minute would stall a cheap phone; times that are none are read as unknown later. */
const hoursForm = /^(?:24\/7|unknown|(?:PH off|[A-Za-z,-]{2,30} [\d:,-]{11,100})(?:; ?(?:PH off|[A-Za-z,-]{2,30} [\d:,-]{11,100}))*)$/;

/**
 * Whether a channel that somebody else wrote in our own form may be used: what is shown is what is dialled, nothing dear, nothing hidden in
 * a keyword, and hours that can be read.
 */
export function isPlainChannel(channel: Channel, country: string): boolean {
  if (channel.hours.length > 300 || !hoursForm.test(channel.hours)) return false;
  if (!('display' in channel)) {
    if (channel.type === 'web' || channel.type === 'webchat') return isWebAddress(channel.value);
    return channel.value !== '' && channel.value === plainLine(channel.value, 300);
  }
  const { value, display } = channel;
  if (readNumber(value, country).kind !== 'ok' || !/^[\d\s+*#()./-]{2,40}$/.test(display)) return false;
  if (coreDigits(display, country) !== coreDigits(value, country)) return false;
  if ('keyword' in channel && channel.keyword !== undefined && !/^[\p{L}\p{N} ]{1,20}$/u.test(channel.keyword)) return false;
  return !('thenPress' in channel) || channel.thenPress === undefined || /^[\d*#, ]{1,10}$/.test(channel.thenPress);
}
