import type { Entry, KeptThings } from './diary.ts';

type Comparison = {
  /** What was kept when the browser was started. */
  readonly before: KeptThings;
  readonly entries: readonly Entry[];
  /** What was kept when it was started again. */
  readonly found: KeptThings;
  /** When the browser was killed, by the clock of the entries. */
  readonly killedAt: number;
  /** The most milliseconds of typing that may be gone. */
  readonly mostLostMs: number;
};

/** One value that may stand under a name; `value` is undefined where nothing may stand there. */
type Possible = { readonly value: string | undefined; readonly typedAt?: number };
type World = ReadonlyMap<string, readonly Possible[]>;

/**
 * What is wrong with what came back, in words; empty when it may have come of what was done. Right is, under every name, what was
 * confirmed last or something that was tried since; and a replacing of everything shows all of itself, or nothing.
 */
export function lost({ before, entries, found, killedAt, mostLostMs }: Comparison): readonly string[] {
  let worlds: readonly World[] = [worldOf(before)];
  for (const entry of entries) {
    switch (entry.act) {
      case 'tried-whole':
        worlds = [...worlds, worldOf(entry.whole)];
        break;
      case 'kept-whole':
        worlds = [worldOf(entry.whole)];
        break;
      case 'kept':
        worlds = worlds.map((world) => new Map([...world, [entry.name, [{ value: entry.value }]]]));
        break;
      case 'tried':
      case 'typed':
        worlds = worlds.map((world) => withPossible(world, entry));
        break;
    }
  }
  const wrongs = worlds.map((world) => wrongIn(world, found, killedAt - mostLostMs));
  return wrongs.find((wrong) => wrong.length === 0) ?? wrongs.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

function worldOf(things: KeptThings): World {
  return new Map([...things].map(([name, value]) => [name, [{ value }]]));
}

function withPossible(world: World, { act, name, value, at }: Extract<Entry, { readonly name: string }>): World {
  const before = world.get(name) ?? [{ value: undefined }];
  return new Map([...world, [name, [...before, { value, ...(act === 'typed' ? { typedAt: at } : {}) }]]]);
}

function wrongIn(world: World, found: KeptThings, typedBy: number): readonly string[] {
  const names = new Set([...world.keys(), ...found.keys()]);
  return [...names].flatMap((name) => {
    const stands = found.get(name);
    const possible = world.get(name) ?? [{ value: undefined }];
    const at = possible.findLastIndex(({ value }) => value === stands);
    if (at === -1) return [`${name}: ${said(stands)} came back, ${possible.map(({ value }) => said(value)).join(' or ')} was expected`];
    const late = possible.slice(at + 1).filter(({ typedAt }) => typedAt !== undefined && typedAt < typedBy);
    return late.length === 0 ? [] : [`${name}: ${said(stands)} came back, and ${said(late.at(-1)?.value)} had been typed long before`];
  });
}

function said(value: string | undefined): string {
  return value === undefined ? 'nothing' : `“${value}”`;
}
