import type { OwnService } from '#domain/hsds/own-list.ts';
import type { ServiceList } from '#domain/record/service-list-schema.ts';

/** Key for `loadOwnPlaces`: the texts of the person’s lists for one country. */
export function ownPlacesKey(lists: readonly ServiceList[], country: string): string {
  return JSON.stringify(lists.filter((list) => list.country === country).map(({ file }) => file));
}

/** Places of those lists. What opens a list is only fetched by those who have one; a list that is damaged gives no places. */
export async function loadOwnPlaces(key: string): Promise<readonly OwnService[]> {
  const files = JSON.parse(key) as readonly string[];
  if (files.length === 0) return [];
  const { ownServicesOf, readOwnListText } = await import('#domain/hsds/own-list.ts');
  return files.flatMap((file) => {
    const reading = readOwnListText(file);
    return reading.kind === 'ok' ? ownServicesOf(reading.list) : [];
  });
}
