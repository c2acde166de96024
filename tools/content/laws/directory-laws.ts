import { freshnessOf, reviewClockDays } from '#domain/service/freshness.ts';
import type { ServiceFacts } from '#domain/service/schema.ts';

import type { CountryFile } from './service-laws.ts';

/** Laws of a whole country: its crisis card, its pairs, its regions, and how old what it shows may get. */

/** Emergency first; after it only lines that say they are open day and night, by phone or text, and that nothing speaks against. */
export function crisisCardComplaints(file: CountryFile): readonly string[] {
  const services = file.crisisCard.map((id) => file.services.find((service) => service.id === id));
  const complaints: string[] = [];
  if (services.includes(undefined)) complaints.push(`${file.country}: names a service that is not there. Look at its spelling.`);
  if (services[0]?.kind !== 'emergency') complaints.push(`${file.country}: begins with something else. Put the emergency number first.`);
  for (const service of services.slice(1)) {
    if (service !== undefined && !isOpenDayAndNight(service)) complaints.push(`${service.id}: is not open day and night. Take it off the card.`);
    if (service?.hoursUnsure === true) complaints.push(`${service.id}: is not sure to be open day and night. Take it off the card.`);
  }
  return complaints;
}

/** A country has an emergency number, and says so when it has no more. */
export function emergencyComplaints(file: CountryFile): readonly string[] {
  const first = file.services[0];
  const complaints: string[] = [];
  if (first?.kind !== 'emergency' || first.channels[0]?.type !== 'phone') complaints.push('has no emergency number in front. Every country needs one.');
  if (file.full !== file.services.length > 1) complaints.push('says full, or not, against what it holds. True means: more than the emergency number.');
  return complaints;
}

/** Both sides of a pair name each other, or a list that shows one of them could not know of the other. */
export function pairComplaints(file: CountryFile): readonly string[] {
  return file.services.flatMap((service) =>
    (service.pairedWith ?? []).flatMap((id) => {
      const other = file.services.find((one) => one.id === id);
      if (other === undefined || other === service) return [`${service.id}: is paired with ${id}, which is not there. Look at its spelling.`];
      return other.pairedWith?.includes(service.id) === true ? [] : [`${service.id}: is paired with ${id}, and ${id} does not say so. Write it in both.`];
    }),
  );
}

/** Every region of a service is one of its country, and every region of a country has a service: else there is nothing to choose it for. */
export function regionComplaints(file: CountryFile, names: Readonly<Record<string, string>> | undefined): readonly string[] {
  const known = file.regions ?? [];
  const used = file.services.flatMap((service) => service.regions ?? []);
  const unnamed = known.filter((id) => names?.[id] === undefined);
  return [
    ...file.services.flatMap((service) =>
      (service.regions ?? []).filter((id) => !known.includes(id)).map((id) => `${service.id}: is for ${id}, which is no region here. Look at its spelling.`),
    ),
    ...file.services
      .filter((service) => (service.regions === undefined) !== (service.region === undefined))
      .map((service) => `${service.id}: has region without regions, or the other way round. One is read, the other is chosen.`),
    ...known.filter((id) => !used.includes(id)).map((id) => `regions: ${id} has no service of its own. Take it out.`),
    ...unnamed.map((id) => `regions: ${id} has no name. Give it one beside the words of the services.`),
    ...Object.keys(names ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => `regions: ${id} has a name, and is no region here. Look at its spelling.`),
  ];
}

/** An entry that somebody may need in danger, and that nobody read again within its clock. `today`: YYYY-MM-DD. */
export function staleComplaints(service: ServiceFacts, today: string): readonly string[] {
  const isCrisis = [service.kind, ...(service.alsoKinds ?? [])].some((kind) => reviewClockDays(kind) === reviewClockDays('crisis-line'));
  const freshness = freshnessOf(service, today);
  if (!isCrisis || !service.showByDefault || freshness.kind === 'fresh' || freshness.kind === 'never-checked') return [];
  return [`${service.id}: was read ${freshness.days} days ago, and its clock is ${freshness.clockDays}. Read its source again and change checkedOn.`];
}

function isOpenDayAndNight(service: ServiceFacts): boolean {
  return service.channels.some((channel) => (channel.type === 'phone' || channel.type === 'sms') && channel.hours === '24/7');
}
