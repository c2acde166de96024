import { freshnessOf } from './freshness.ts';
import type { Matched } from './match.ts';
import type { DoorReason } from './match-reasons.ts';
import type { Wish } from './match-wish.ts';
import { openState } from './open-state.ts';
import type { Channel, CountryServices, Service } from './schema.ts';

/** What must hold of the doors of any country for any wish, said a second time and in another way than the matching says it. */

type Asked = { readonly country: CountryServices; readonly wish: Wish; readonly today: string; readonly nowMs: number };

const speakingOf: Readonly<Record<string, RegExp>> = {
  low: /any-distress|anxiety|depress|listening|mood|mental|suicide|self-harm|counsel|psycholog|emotional|crisis|distress|primary-care|self-referral/,
  life: /suicide|self-harm|urgent|severe-distress|crisis/,
  lonely: /loneliness/,
  eating: /eating|body-image/,
  substances: /substance|drugs|alcohol|addiction/,
  violence: /abuse|violence|stalking/,
  grief: /bereavement|loss/,
  baby: /perinatal/,
  student: /student/,
  man: /\bmen\b/,
  lgbt: /lgbt|trans|sexuality/,
  veteran: /veteran/,
  carer: /carer|famil|parents|worried/,
};

const spans: Readonly<Record<string, readonly [number, number]>> = { 'under-18': [0, 17], 'age-18-24': [18, 24], 'age-60': [60, 120] };

const ways: Readonly<Record<string, readonly Channel['type'][]>> = {
  call: ['phone'],
  text: ['sms', 'webchat', 'whatsapp'],
  'in-person': ['in-person'],
};

function marks({ kind, alsoKinds, topics }: Service): string {
  return [kind, ...(alsoKinds ?? []), ...topics].join(' ');
}

function ages(text: string | undefined): readonly [number, number] | undefined {
  const [one, other] = (text ?? '').match(/\d+/g)?.map(Number) ?? [];
  if (text === undefined || one === undefined) return undefined;
  if (text.startsWith('up to')) return [0, one];
  return [one, other ?? 120];
}

function isForAges(service: Service, group: string): boolean {
  const [own, asked] = [ages(service.ages), spans[group]];
  return own === undefined || asked === undefined || (own[0] <= asked[1] && asked[0] <= own[1]);
}

/** Whether a reason is true of a place. */
function isTrue(reason: DoorReason, service: Service, nowMs: number): boolean {
  switch (reason.kind) {
    case 'talk':
      return (
        service.channels.some(({ type }) => ways[reason.value]?.includes(type)) ||
        (reason.value === 'in-person' && ['primary-care', 'self-referral'].includes(service.kind))
      );
    case 'about':
      return speakingOf[reason.value]?.test(marks(service)) === true;
    case 'when':
      return (
        service.hoursUnsure !== true &&
        service.channels.some((channel) => ['open', 'always'].includes(openState(channel.hours, channel.tz, nowMs).kind))
      );
    case 'for':
      if (reason.value === 'no-cost') return service.channels.some(({ cost, type }) => cost === 'free' && type !== 'web');
      if (reason.value === 'no-name') return service.anonymous === true;
      if (reason.value.startsWith('language-')) {
        return JSON.stringify([service.languages, service.channels]).includes(`"${reason.value.slice('language-'.length)}`);
      }
      return speakingOf[reason.value]?.test(marks(service)) ?? isForAges(service, reason.value);
    case 'own':
      if (reason.value === 'no-name-needed') return service.anonymous === true;
      if (reason.value === 'for-anything') return isLineForAnything(service);
      return true;
  }
}

function isLineForAnything(service: Service): boolean {
  const open = /^(crisis-line|text-line|helpline)$/.test(service.kind) && !/^up to|^\d+ to/.test(service.ages ?? '');
  return open && speakingOf['low']?.test(service.topics.join(' ')) === true;
}

function isStale(service: Service, today: string): boolean {
  return freshnessOf(service, today).kind === 'very-old';
}

/** In words, each law that does not hold; empty when all do. */
export function brokenLaws({ country, wish, today, nowMs }: Asked, { named, others }: Matched): readonly string[] {
  const doors = [named, ...others];
  const places = doors.flatMap((door) => (door.kind === 'place' ? [door] : []));
  const ids = places.map(({ service }) => service.id);
  const shown = country.services.filter(({ showByDefault, kind }) => showByDefault && kind !== 'emergency');
  const paired = country.services;
  const alone = shown.filter(
    ({ id, ...one }) => (one.pairedWith ?? []).length === 0 && !paired.some(({ pairedWith }) => pairedWith?.includes(id)),
  );
  const saidAges = wish.forWhom.filter((id) => id in spans);
  const fits = (service: Service): boolean => saidAges.length === 0 || saidAges.some((group) => isForAges(service, group));
  const usable = alone.filter((service) => isLineForAnything(service) && fits(service) && wish.ageBand === undefined);
  return Object.entries({
    'two to four doors': doors.length >= 2 && doors.length <= 4,
    'no door twice': new Set(doors.map((door) => (door.kind === 'place' ? door.service.id : door.kind))).size === doors.length,
    'somebody known is among them': doors.some(({ kind }) => kind === 'someone'),
    'self-help is among them, but for three places that stand together':
      places.length === 3 || doors.some(({ kind }) => kind === 'self-help'),
    'every place is of this country, shown, and not the emergency service': places.every(({ service }) => shown.includes(service)),
    'nobody is led to a place for other ages': places.every(({ service }) => fits(service)),
    'both of a pair or neither': paired.every(({ id, pairedWith = [] }) =>
      pairedWith.every((pair) => ids.includes(id) === ids.includes(pair)),
    ),
    'a line for anything': usable.length === 0 || places.some(({ service }) => isLineForAnything(service)),
    'what is very old is never named': named.kind !== 'place' || !isStale(named.service, today),
    'what is very old is never the only door': doors.some((door) => door.kind !== 'place' || !isStale(door.service, today)),
    'a reason at every door': doors.every(({ reasons }) => reasons.length > 0),
    'every reason is true of its door': places.every(({ service, reasons }) => reasons.every((reason) => isTrue(reason, service, nowMs))),
    'every answered reason was said': doors.every(({ reasons }) => reasons.every((reason) => wasSaid(reason, wish))),
  }).flatMap(([law, holds]) => (holds ? [] : [law]));
}

function wasSaid(reason: DoorReason, wish: Wish): boolean {
  switch (reason.kind) {
    case 'talk':
      return wish.talkBy === reason.value;
    case 'about':
      return wish.about === reason.value;
    case 'when':
      return wish.when === reason.value;
    case 'for':
      return wish.forWhom.includes(reason.value);
    case 'own':
      return true;
  }
}
