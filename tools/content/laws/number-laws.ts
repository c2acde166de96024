import type { ReplacedNumber } from '#domain/service/replaced-schema.ts';
import type { ServiceFacts, ServiceWords } from '#domain/service/schema.ts';

import { digitsOf, isTelephone, type Telephone } from './service-laws.ts';

/** What a number of each country looks like. It finds a digit too many or too few, not a wrong digit. */

type Plan = {
  /** Country code, without +. */
  readonly code: string;
  /** Fewest and most digits as dialled inside the country, a first 0 or 1 included. */
  readonly national: readonly [number, number];
  /** Fewest and most digits behind the country code. */
  readonly behindCode: readonly [number, number];
};

/** After the national numbering plans that the ITU publishes (itu.int, Operational Bulletin), free and shared-cost numbers included. */
const PLANS: Readonly<Record<string, Plan>> = {
  AE: { code: '971', national: [7, 10], behindCode: [8, 9] },
  AR: { code: '54', national: [10, 11], behindCode: [10, 11] },
  AT: { code: '43', national: [5, 13], behindCode: [4, 13] },
  AU: { code: '61', national: [6, 10], behindCode: [9, 9] },
  BD: { code: '880', national: [10, 11], behindCode: [8, 10] },
  BE: { code: '32', national: [9, 10], behindCode: [8, 9] },
  BR: { code: '55', national: [10, 12], behindCode: [10, 11] },
  CA: { code: '1', national: [10, 11], behindCode: [10, 10] },
  CH: { code: '41', national: [10, 10], behindCode: [9, 9] },
  CL: { code: '56', national: [9, 11], behindCode: [9, 9] },
  CO: { code: '57', national: [10, 12], behindCode: [10, 10] },
  CZ: { code: '420', national: [9, 9], behindCode: [9, 9] },
  DE: { code: '49', national: [6, 12], behindCode: [5, 11] },
  DK: { code: '45', national: [8, 8], behindCode: [8, 8] },
  EG: { code: '20', national: [8, 11], behindCode: [8, 10] },
  ES: { code: '34', national: [9, 9], behindCode: [9, 9] },
  FI: { code: '358', national: [6, 11], behindCode: [5, 10] },
  FR: { code: '33', national: [10, 10], behindCode: [9, 9] },
  // Childline, 0800 1111, is the one short freephone number.
  GB: { code: '44', national: [8, 11], behindCode: [9, 10] },
  GH: { code: '233', national: [9, 10], behindCode: [9, 9] },
  GR: { code: '30', national: [10, 11], behindCode: [10, 10] },
  HK: { code: '852', national: [8, 8], behindCode: [8, 8] },
  IE: { code: '353', national: [9, 10], behindCode: [7, 9] },
  IL: { code: '972', national: [9, 10], behindCode: [8, 9] },
  IN: { code: '91', national: [10, 11], behindCode: [10, 10] },
  // Numbers keep their first 0 behind the country code.
  IT: { code: '39', national: [6, 11], behindCode: [6, 11] },
  JP: { code: '81', national: [10, 11], behindCode: [9, 10] },
  KE: { code: '254', national: [9, 10], behindCode: [9, 9] },
  KR: { code: '82', national: [8, 11], behindCode: [8, 10] },
  LU: { code: '352', national: [6, 9], behindCode: [4, 11] },
  MX: { code: '52', national: [10, 10], behindCode: [10, 10] },
  MY: { code: '60', national: [9, 11], behindCode: [8, 10] },
  NG: { code: '234', national: [10, 11], behindCode: [8, 10] },
  NL: { code: '31', national: [8, 11], behindCode: [9, 9] },
  NO: { code: '47', national: [8, 8], behindCode: [8, 8] },
  NZ: { code: '64', national: [9, 11], behindCode: [8, 10] },
  PH: { code: '63', national: [7, 11], behindCode: [8, 10] },
  PK: { code: '92', national: [10, 11], behindCode: [9, 10] },
  PL: { code: '48', national: [9, 9], behindCode: [9, 9] },
  PT: { code: '351', national: [9, 9], behindCode: [9, 9] },
  SE: { code: '46', national: [8, 11], behindCode: [7, 9] },
  SG: { code: '65', national: [8, 11], behindCode: [8, 8] },
  TR: { code: '90', national: [10, 11], behindCode: [10, 10] },
  US: { code: '1', national: [10, 11], behindCode: [10, 10] },
  ZA: { code: '27', national: [10, 10], behindCode: [9, 9] },
};

export const plannedCountries: readonly string[] = Object.keys(PLANS);

/** No short code of any country here has more digits. */
const LONGEST_SHORT_CODE = 6;
/** In front of a number, this calls through a relay for people who use a textphone (GB). */
const TEXTPHONE_PREFIX = /^18001/;

/** A number that cannot be one of this country. */
export function formatComplaints(channel: Telephone, country: string): readonly string[] {
  const plan = PLANS[country];
  const { value, dialAs } = channel;
  if (plan === undefined) return country === 'ZZ' ? [] : [`${country} has no line in the table of number formats. Add one to number-laws.ts.`];
  const textphone = channel.type === 'phone' && channel.textphone === true;
  const digits = digitsOf(value).replace(textphone ? TEXTPHONE_PREFIX : '', '');
  switch (dialAs) {
    case 'short-code':
      return digits.length <= LONGEST_SHORT_CODE ? [] : [`${value} is too long for a short code. Look at it again, or say dialAs: national.`];
    case 'national':
      return isWithin(digits.length, plan.national) ? [] : [`${value} has ${digits.length} digits, and no number of ${country} has. Look at it again.`];
    case 'e164': {
      const rest = digits.slice(plan.code.length);
      return digits.startsWith(plan.code) && isWithin(rest.length, plan.behindCode)
        ? []
        : [`${value} is no number of ${country} (+${plan.code}). Look at it again.`];
    }
  }
}

function isWithin(length: number, [fewest, most]: readonly [number, number]): boolean {
  return length >= fewest && length <= most;
}

/** Numbers of the deny list that came back as a number, in any spelling: with or without prefix and first 0. */
export function denied(service: ServiceFacts, country: string, list: readonly ReplacedNumber[]): readonly string[] {
  return service.channels
    .filter(isTelephone)
    .flatMap((channel) => deniedFor(service, country, list).filter((entry) => isChannel(channel, entry)))
    .map((entry) => told(service, entry));
}

/** The same in any line of its facts and words, where nobody would dial it by a tap and somebody might by hand. */
export function deniedInWords(
  { service, words }: { readonly service: ServiceFacts; readonly words: ServiceWords | undefined },
  country: string,
  list: readonly ReplacedNumber[],
): readonly string[] {
  const lines = [
    service.name,
    service.operator,
    ...service.topics,
    ...service.channels.map((channel) => channel.value),
    ...(words === undefined ? [] : [words.forWhom, ...words.expect, words.note ?? '']),
  ];
  const numbers = lines.flatMap((line) => line.match(/\+?\d(?:[\d\s().-]*\d)?/g) ?? []).map(digitsOf);
  return deniedFor(service, country, list)
    .filter((entry) => entry.thenPress === undefined && numbers.some((digits) => isSame(digits, entry)))
    .map((entry) => told(service, entry));
}

function deniedFor(service: ServiceFacts, country: string, list: readonly ReplacedNumber[]): readonly ReplacedNumber[] {
  return list.filter((entry) => entry.country === country && entry.onlyAs !== service.id);
}

function isChannel(channel: Telephone, entry: ReplacedNumber): boolean {
  if (entry.thenPress !== undefined)
    return channel.value === entry.digits && channel.type === 'phone' && channel.thenPress === entry.thenPress;
  return [channel.value, channel.display].map(digitsOf).some((digits) => isSame(digits, entry));
}

function isSame(digits: string, entry: ReplacedNumber): boolean {
  const wrong = digitsOf(entry.digits);
  return digits === wrong || (wrong.length >= 8 && digits.endsWith(wrong.replace(/^0/, '')));
}

function told(service: ServiceFacts, { digits, why, instead }: ReplacedNumber): string {
  return `${service.id}: ${digits} must not be shown: ${why}${instead === undefined ? '' : ` Use ${instead}.`}`;
}
