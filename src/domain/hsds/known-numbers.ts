import type { ReplacedNumber } from '../service/replaced-schema.ts';
import type { Channel, Service } from '../service/schema.ts';
import { coreDigits } from './phone-number.ts';

/** What Cairn already knows of the country of a list. Nothing from a file goes above it. */
export type Known = {
  readonly country: string;
  /** Entries that people checked. */
  readonly curated: readonly Pick<Service, 'id' | 'name' | 'kind' | 'channels'>[];
  readonly replaced: readonly ReplacedNumber[];
};

export type Telephone = Extract<Channel, { readonly display: string }>;

export function isTelephone(channel: Channel): channel is Telephone {
  return 'display' in channel;
}

/** Emergency numbers of many countries: wherever they stand in a file, no file supplies them. */
const emergencyEverywhere: readonly string[] = ['000', '112', '911', '999'];

/** Also in a spelling that would not work, such as +44 999. */
export function isEmergency(value: string, { country, curated }: Known): boolean {
  const own = curated.filter(({ kind }) => kind === 'emergency').flatMap(({ channels }) => channels.filter(isTelephone));
  const numbers = [...emergencyEverywhere, ...own.map((channel) => coreDigits(channel.value, country))];
  const digits = value.replaceAll(/\D/g, '');
  return numbers.includes(coreDigits(value, country)) || numbers.includes(digits) || numbers.includes(digits.replace(/^0/, ''));
}

/** The entry of the deny list that speaks of this number, in any spelling. */
export function deniedAs(channel: Telephone, { country, replaced }: Known): ReplacedNumber | undefined {
  const core = coreDigits(channel.value, country);
  return replaced.find((entry) => {
    if (entry.country !== country) return false;
    if (entry.thenPress !== undefined)
      return channel.type === 'phone' && channel.value === entry.digits && channel.thenPress === entry.thenPress;
    return [core, channel.value.replaceAll(/\D/g, '')].some(
      (digits) => digits === coreDigits(entry.digits, country) || digits === entry.digits.replaceAll(/\D/g, ''),
    );
  });
}

/** The checked entry that this place is or claims to be: the same name, or a number of it. Emergency entries have their own rule. */
export function curatedAs(
  service: Pick<Service, 'id' | 'name' | 'channels'>,
  { country, curated }: Known,
): Known['curated'][number] | undefined {
  const name = nameKey(service.name);
  const cores = new Set(service.channels.filter(isTelephone).map((channel) => coreDigits(channel.value, country)));
  return curated.find(
    (one) =>
      one.kind !== 'emergency' &&
      (one.id === service.id ||
        nameKey(one.name) === name ||
        one.channels.some((channel) => isTelephone(channel) && cores.has(coreDigits(channel.value, country)))),
  );
}

/** Names are the same whatever their case, accents, gaps and marks. */
function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
