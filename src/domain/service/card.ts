import { freshnessOf } from './freshness.ts';
import type { Channel, CountryServices, Service, ServiceKind } from './schema.ts';

/** Order of the groups on the help pages. */
const KINDS: readonly ServiceKind[] = [
  'emergency',
  'crisis-line',
  'text-line',
  'helpline',
  'youth',
  'student',
  'men',
  'lgbt',
  'older',
  'veterans',
  'perinatal',
  'bereavement',
  'domestic-abuse',
  'eating-disorders',
  'substance-use',
  'self-referral',
  'primary-care',
  'community',
];

/** Services of the crisis card in the country's own order. Emergency always comes first, whatever the file says. */
export function crisisCard(country: CountryServices): readonly Service[] {
  const shown = country.services.filter((service) => service.showByDefault);
  const listed = country.crisisCard.flatMap((id) => shown.filter((service) => service.id === id));
  const emergency = shown.filter((service) => service.kind === 'emergency');
  return [...emergency, ...listed.filter((service) => service.kind !== 'emergency')];
}

/** Lines for everybody in the whole country that are open at some hours only, crisis lines first: for a card without a line that never closes. */
export function linesAtSomeHours(country: CountryServices): readonly Service[] {
  const card = crisisCard(country);
  const kinds: readonly ServiceKind[] = ['crisis-line', 'text-line', 'helpline'];
  const open = country.services.filter(
    (service) =>
      service.showByDefault &&
      service.regions === undefined &&
      !card.includes(service) &&
      service.channels.some((channel) => isTelephone(channel)),
  );
  return kinds.flatMap((kind) => open.filter((service) => service.kind === kind));
}

/** True where some phone or text line of the crisis card, emergency aside, says it is open day and night. If not, the screen says so. */
export function hasDayAndNightLine(country: CountryServices): boolean {
  return crisisCard(country).some(
    (service) => service.kind !== 'emergency' && service.channels.some((channel) => isTelephone(channel) && channel.hours === '24/7'),
  );
}

export type KindGroup = { readonly kind: ServiceKind; readonly services: readonly Service[] };

/** Every shown service once, under its own kind. In a group: not very old first, then open day and night, then as in the file. */
export function groupByKind(country: CountryServices, today: string): readonly KindGroup[] {
  const shown = country.services.filter((service) => service.showByDefault);
  return KINDS.map((kind) => ({
    kind,
    services: fresherFirst(
      shown.filter((service) => service.kind === kind),
      today,
    ),
  })).filter((group) => group.services.length > 0);
}

/** Services of a kind, those of which it is only a second kind included, e.g. CALM under "men". */
export function servicesOfKind(country: CountryServices, kind: ServiceKind): readonly Service[] {
  return country.services.filter((service) => service.showByDefault && (service.kind === kind || (service.alsoKinds ?? []).includes(kind)));
}

/** A stable order: an entry past twice its review clock goes below fresher ones. */
function fresherFirst(services: readonly Service[], today: string): readonly Service[] {
  const rank = (service: Service): number =>
    (freshnessOf(service, today).kind === 'very-old' ? 2 : 0) +
    (service.channels.some((channel) => isTelephone(channel) && channel.hours === '24/7') ? 0 : 1);
  return [...services].sort((a, b) => rank(a) - rank(b));
}

/** Reached without the internet. */
export function isTelephone(channel: Channel): boolean {
  return channel.type === 'phone' || channel.type === 'sms';
}
