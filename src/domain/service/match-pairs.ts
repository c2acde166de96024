import type { Service } from './schema.ts';

/**
 * Places that stand together or not at all: all that name one another, directly or through a third. Some directories ask for it.
 * Each place is in one group; a group is `whole` when everything it names is there.
 */
export function togetherGroups(
  services: readonly Service[],
): readonly { readonly services: readonly Service[]; readonly whole: boolean }[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const neighbours = new Map<string, Set<string>>();
  const join = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { id, pairedWith = [] } of services) {
    for (const other of pairedWith) {
      join(id, other);
      join(other, id);
    }
  }
  const seen = new Set<string>();
  return services.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const ids = reachable(id, neighbours);
    for (const one of ids) seen.add(one);
    return [{ services: ids.flatMap((one) => byId.get(one) ?? []), whole: ids.every((one) => byId.has(one)) }];
  });
}

function reachable(from: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set([from]);
  for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next);
  return [...found];
}
