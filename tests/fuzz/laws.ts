import fc from 'fast-check';
import { expect } from 'vitest';

import { planted } from './hostile-pieces.ts';

/**
 * How often each family is tried, and from which seed. `npm run test:fuzz` asks for ten thousand times; the quick check for a few,
 * so that nothing here can rot.
 */
const runs = Number(process.env['CAIRN_FUZZ_RUNS'] ?? '60');
const seed = Number(process.env['CAIRN_SEED'] ?? '20261123');

export function tryAll<Input>(input: fc.Arbitrary<Input>, law: (input: Input) => void | Promise<void>): Promise<void> {
  const before = prototypes();
  const holds = async (one: Input): Promise<void> => {
    await law(one);
    if (prototypes() !== before) throw new Error('what every object inherits has changed');
  };
  return Promise.resolve(fc.assert(fc.asyncProperty(input, holds), { numRuns: runs, seed }));
}

/** What every object inherits. One name more, and every reader of this page could be misled. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join(';');
}

/** No object in it inherits from what a file said, and none carries a name that would pollute whatever it is copied into. */
export function expectClean(value: unknown): void {
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const parent: unknown = Object.getPrototypeOf(one);
    if (![Object.prototype, Array.prototype, Map.prototype, Uint8Array.prototype, null].includes(parent as object)) {
      throw new Error('an object inherits from something that came out of the file');
    }
    if (Object.hasOwn(one, '__proto__')) throw new Error('an object carries the name __proto__');
    open.push(...(one instanceof Map ? one.values() : Object.values(one)));
  }
}

/** The most letters that a refusal may take: it is shown, and it must not become a way to fill a screen or a memory. */
const longestRefusal = 60_000;

export type Refusing = {
  readonly kinds: readonly string[];
  /** The refusal is for the team that made the file, and may quote a piece of it. */
  readonly quotes?: boolean;
};

/** A refusal is one of the documented values, short, and does not hand on what the file said. */
export function expectRefusal(outcome: { readonly kind: string }, { kinds, quotes = false }: Refusing): void {
  expect(kinds).toContain(outcome.kind);
  const said = JSON.stringify(outcome);
  expect(said.length).toBeLessThan(longestRefusal);
  if (!quotes) expect(said).not.toContain(planted);
}
