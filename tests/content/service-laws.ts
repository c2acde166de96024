import type * as v from 'valibot';

import { parseHours } from '#domain/service/hours.ts';
import type { ReplacedNumber } from '#domain/service/replaced-schema.ts';
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
  if (dialAs === 'short-code' && value.startsWith('+')) complaints.push(`${value}: a short code never starts with +`);
  if (dialAs === 'e164' && !value.startsWith('+')) complaints.push(`${value}: an e164 number starts with +`);
  if (dialAs !== 'e164' && value.startsWith('+')) complaints.push(`${value}: only an e164 number starts with +`);
  if (!/^[+*#]?\d+$/.test(value)) complaints.push(`${value}: digits only`);
  const shown = digitsOf(display);
  const dialled = digitsOf(value);
  const same = shown === dialled;
  const withoutTrunk = dialAs === 'e164' && shown.length >= 7 && dialled.endsWith(shown.replace(/^0/, ''));
  const withoutOne = NORTH_AMERICA.includes(country) && shown.length === 10 && dialled === `1${shown}`;
  if (!same && !withoutTrunk && !withoutOne) complaints.push(`${value}: shown as ${display}`);
  return complaints;
}

export function hoursComplaints(channel: Channel): readonly string[] {
  const complaints: string[] = [];
  const hours = parseHours(channel.hours);
  if (hours.kind === 'unreadable') complaints.push(`${channel.hours}: cannot read "${hours.part}"`);
  if (zoneClock(channel.tz) === undefined) complaints.push(`${channel.tz}: no such time zone`);
  return complaints;
}

/** Emergency first; after it only lines that say they are open day and night, by phone or text. */
export function crisisCardComplaints(file: CountryFile): readonly string[] {
  const services = file.crisisCard.map((id) => file.services.find((service) => service.id === id));
  const complaints: string[] = [];
  if (services.includes(undefined)) complaints.push(`${file.country}: names an unknown service`);
  if (services[0]?.kind !== 'emergency') complaints.push(`${file.country}: does not begin with the emergency number`);
  for (const service of services.slice(1)) {
    if (service !== undefined && !openDayAndNight(service, ['phone', 'sms'])) complaints.push(`${service.id}: is not open day and night`);
  }
  if (file.full && !services.slice(1).some((service) => service !== undefined && openDayAndNight(service, ['phone'])))
    complaints.push(`${file.country}: no phone line`);
  if (file.full && !services.slice(1).some((service) => service !== undefined && openDayAndNight(service, ['sms'])))
    complaints.push(`${file.country}: no text line`);
  return complaints;
}

function openDayAndNight(service: ServiceFacts, types: readonly Channel['type'][]): boolean {
  return service.channels.some((channel) => types.includes(channel.type) && channel.hours === '24/7');
}

/** An entry nobody has read yet may show an address, never a number. */
export function sourceComplaints(service: ServiceFacts): readonly string[] {
  const complaints: string[] = [];
  if (service.checkedOn === null && service.channels.some(isTelephone)) complaints.push(`${service.id}: a number without a day of reading`);
  if (service.checkedOn === null && service.source.read) complaints.push(`${service.id}: read, but on no day`);
  if (service.source.date !== null && service.checkedOn !== null && service.source.date.slice(0, 10) > service.checkedOn)
    complaints.push(`${service.id}: read before it was written`);
  if (!service.showByDefault || service.confidence === 'low')
    complaints.push(`${service.id}: is held back and does not belong on the shelf`);
  return complaints;
}

/** Addresses of a service that are not https. */
export function plainHttp(service: ServiceFacts): readonly string[] {
  const addresses = service.channels.flatMap((channel) => (channel.type === 'web' || channel.type === 'webchat' ? [channel.value] : []));
  return [service.source.url, ...addresses].filter((address) => !address.startsWith('https://'));
}

/** Numbers of the deny list that came back, in any spelling: with or without prefix and first 0. */
export function denied(service: ServiceFacts, country: string, list: readonly ReplacedNumber[]): readonly string[] {
  return service.channels
    .filter(isTelephone)
    .flatMap((channel) =>
      list
        .filter((entry) => entry.country === country && isSameNumber(channel, entry))
        .map((entry) => `${service.id}: ${entry.digits} (${entry.why})`),
    );
}

function isSameNumber(channel: Telephone, entry: ReplacedNumber): boolean {
  const wrong = digitsOf(entry.digits);
  if (entry.thenPress !== undefined)
    return channel.value === entry.digits && channel.type === 'phone' && channel.thenPress === entry.thenPress;
  const spellings = [digitsOf(channel.value), digitsOf(channel.display)];
  return spellings.some((digits) => digits === wrong || (wrong.length >= 8 && digits.endsWith(wrong.replace(/^0/, ''))));
}

/** Sentences short enough, curly marks, nothing shouted, and no number that the service does not have. */
export function wordsComplaints(words: ServiceWords, service: ServiceFacts): readonly string[] {
  const lines = [words.forWhom, ...words.expect, ...(words.note === undefined ? [] : [words.note])];
  const own = service.channels.filter(isTelephone).flatMap((channel) => [digitsOf(channel.display), digitsOf(channel.value)]);
  return lines.flatMap((line) => {
    const complaints: string[] = [];
    for (const sentence of line.split(/(?<=[.?!])\s+/))
      if (sentence.split(/\s+/).length > 25) complaints.push(`${service.id}: too long: ${sentence}`);
    if (/["'!]/.test(line)) complaints.push(`${service.id}: straight quotes or an exclamation mark: ${line}`);
    if (!/[.?]$/.test(line)) complaints.push(`${service.id}: is no sentence: ${line}`);
    for (const number of line.match(/\d(?:[ -]?\d){4,}/g) ?? []) {
      if (!own.some((digits) => digits.startsWith(digitsOf(number)))) complaints.push(`${service.id}: ${number} is not its number`);
    }
    return complaints;
  });
}

export function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
