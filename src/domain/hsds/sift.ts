import type { Service } from '../service/schema.ts';
import { isEmergencyByName } from './kind-words.ts';
import { curatedAs, deniedAs, isEmergency, isTelephone, type Known } from './known-numbers.ts';
import { isImportedService } from './own-list-schema.ts';
import type { Place } from './raw.ts';
import type { Source } from './read-source.ts';
import { toService, type MapOptions, type Mapped, type NumberNote } from './to-service.ts';

/**
 * Why a place does not come in. `not-active`: its status says so, or says nothing. `emergency`: no list supplies one. `curated`: Cairn
 * has it, and people checked it. `no-way`: nothing is left by which to reach it. `wrong-form`: it does not fit ours.
 */
export type DropReason = 'not-active' | 'emergency' | 'curated' | 'no-way' | 'wrong-form' | 'same-id';

export type Dropped = Place & {
  readonly name: string;
  readonly why: DropReason;
  readonly read: Service;
  readonly curated?: Known['curated'][number];
};

export type Sifted = {
  readonly kept: readonly Mapped[];
  readonly dropped: readonly Dropped[];
  /** Numbers that were left out or need a look, of all services. */
  readonly notes: readonly NumberNote[];
};

/** Every rule by which an entry of a file may not come in. The order of the file is kept. */
export function sift({ services, shape }: Pick<Source, 'services' | 'shape'>, options: MapOptions, known: Known): Sifted {
  const kept: Mapped[] = [];
  const dropped: Dropped[] = [];
  const notes: NumberNote[] = [];
  const ids = new Set<string>();
  for (const raw of services) {
    const mapped = withoutForbidden(toService(raw, options), known);
    const { service } = mapped;
    const drop = (why: DropReason, curated?: Known['curated'][number]) =>
      dropped.push({ ...raw.at, name: raw.name, why, read: service, ...(curated === undefined ? {} : { curated }) });
    notes.push(...mapped.notes);
    // Tables of 1.x are often published with an empty status; later forms require one.
    if (raw.status !== 'active' && !(raw.status === '' && shape === 'tables-1')) {
      drop('not-active');
      continue;
    }
    if (service.kind === 'emergency' || isEmergencyByName(raw.name)) {
      drop('emergency');
      continue;
    }
    const curated = curatedAs(service, known);
    if (curated !== undefined) drop('curated', curated);
    else if (service.channels.length === 0) drop(mapped.notes.some(({ why }) => why === 'emergency') ? 'emergency' : 'no-way');
    else if (!isImportedService(service)) drop('wrong-form');
    else if (ids.has(service.id)) drop('same-id');
    else {
      ids.add(service.id);
      kept.push(mapped);
    }
  }
  return { kept, dropped, notes };
}

/** Without emergency numbers, which are Cairn’s own, and without numbers that are known to be wrong or closed. */
function withoutForbidden(mapped: Mapped, known: Known): Mapped {
  const notes = [...mapped.notes];
  const channels = mapped.service.channels.filter((channel) => {
    if (!isTelephone(channel)) return true;
    const why = isEmergency(channel.value, known) ? 'emergency' : deniedAs(channel, known) === undefined ? undefined : 'denied';
    if (why !== undefined) notes.push({ ...mapped.raw.at, number: channel.display, why });
    return why === undefined;
  });
  const lostAll = channels.every((channel) => !isTelephone(channel)) && notes.some(({ why }) => why === 'emergency');
  // A place that only sends people to the emergency number is not a place of its own.
  return { ...mapped, service: { ...mapped.service, channels: lostAll ? [] : channels }, notes };
}
