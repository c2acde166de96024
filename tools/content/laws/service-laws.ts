import type * as v from 'valibot';

import { parseHours } from '#domain/service/hours.ts';
import { zoneClock } from '#domain/service/zone-clock.ts';
import type { Channel, countryServicesSchema, ServiceFacts, ServiceWords } from '#domain/service/schema.ts';

/** Laws of the service shelf that a schema cannot say. Each gives its complaints as lines; none means kept. */

export type CountryFile = v.InferOutput<typeof countryServicesSchema>;
export type Telephone = Extract<Channel, { readonly display: string }>;

const NORTH_AMERICA: readonly string[] = ['US', 'CA'];

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

export function isTelephone(channel: Channel): channel is Telephone {
  return 'display' in channel;
}

/** What people read must be what is dialled. */
export function numberComplaints(channel: Telephone, country: string): readonly string[] {
  const { value, display, dialAs } = channel;
  const complaints: string[] = [];
  if (dialAs === 'short-code' && value.startsWith('+')) complaints.push(`${value} begins with +, and a short code never does. Take the + out.`);
  if (dialAs === 'e164' && !value.startsWith('+')) complaints.push(`${value} is said to be e164, and begins without +. Write + and the country first.`);
  if (dialAs !== 'e164' && value.startsWith('+')) complaints.push(`${value} begins with +. Say dialAs: e164, or take the + out.`);
  if (!/^[+*#]?\d+$/.test(value)) complaints.push(`${value} has signs that cannot be dialled. Write digits only.`);
  const shown = digitsOf(display);
  const dialled = digitsOf(value);
  const same = shown === dialled;
  const withoutTrunk = dialAs === 'e164' && shown.length >= 7 && dialled.endsWith(shown.replace(/^0/, ''));
  const withoutOne = NORTH_AMERICA.includes(country) && shown.length === 10 && dialled === `1${shown}`;
  if (!same && !withoutTrunk && !withoutOne) complaints.push(`${value} is dialled, and ${display} is shown. Give both the same digits.`);
  return complaints;
}

export function hoursComplaints(channel: Channel): readonly string[] {
  const complaints: string[] = [];
  const hours = parseHours(channel.hours);
  if (hours.kind === 'unreadable') complaints.push(`“${hours.part}” in the hours cannot be read. Compare it with _example.`);
  if (zoneClock(channel.tz) === undefined) complaints.push(`${channel.tz} is no time zone. Write one such as Europe/London.`);
  return complaints;
}

/** An entry nobody has read yet may show an address, never a number. */
export function sourceComplaints(service: ServiceFacts): readonly string[] {
  const complaints: string[] = [];
  if (service.checkedOn === null && service.channels.some(isTelephone)) complaints.push(`${service.id}: has a number, and no day on which it was read. Give checkedOn, or take the number out.`);
  if (service.checkedOn === null && service.source.read) complaints.push(`${service.id}: was read, but on no day. Give checkedOn.`);
  if (service.source.date !== null && service.checkedOn !== null && service.source.date.slice(0, 10) > service.checkedOn)
    complaints.push(`${service.id}: was read before its source was written. Look at both days.`);
  if (!service.showByDefault || service.confidence === 'low')
    complaints.push(`${service.id}: is held back, and does not belong here. Take it out until it is sure.`);
  return complaints;
}

/** Addresses a person is led to that are not https. A source may be: it is named as it was read, and then without a link. */
export function plainHttp(service: ServiceFacts): readonly string[] {
  const addresses = service.channels.flatMap((channel) => (channel.type === 'web' || channel.type === 'webchat' ? [channel.value] : []));
  return addresses.filter((address) => !address.startsWith('https://'));
}

/** Sentences short enough, curly marks, nothing shouted, and no number that the service does not have. */
export function wordsComplaints(words: ServiceWords, service: ServiceFacts): readonly string[] {
  const lines = [words.forWhom, ...words.expect, ...(words.note === undefined ? [] : [words.note])];
  const own = service.channels.filter(isTelephone).flatMap((channel) => [digitsOf(channel.display), digitsOf(channel.value)]);
  return lines.flatMap((line) => {
    const complaints: string[] = [];
    for (const sentence of line.split(/(?<=[.?!])\s+/))
      if (sentence.split(/\s+/).length > 25) complaints.push(`${service.id}: a sentence has more than 25 words. Make two of it: “${sentence}”`);
    if (/["'!]/.test(line)) complaints.push(`${service.id}: has straight quotes or an exclamation mark. Write ’ “ ” and full stops: “${line}”`);
    if (!/[.?]$/.test(line)) complaints.push(`${service.id}: does not end like a sentence. End it with a full stop: “${line}”`);
    for (const number of line.match(/\d(?:[ -]?\d){4,}/g) ?? []) {
      if (!own.some((digits) => digits.includes(digitsOf(number)))) complaints.push(`${service.id}: ${number} is not its number. Take it out, or mend it.`);
    }
    return complaints;
  });
}

export function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
