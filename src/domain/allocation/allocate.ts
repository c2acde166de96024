import { pick, type Draw } from '../random/seeded.ts';

/** `share`: parts of the ratio, a whole number from 1: 2 and 1 are two people here for each one there. */
type Arm = { readonly id: string; readonly share: number };

/** `block` counts from 1 within a stratum. It is for the team’s own list: whoever knows the blocks can guess how one ends. */
export type Place = { readonly stratum?: string; readonly block: number; readonly arm: string };

export type AllocationList =
  | { readonly kind: 'ok'; readonly places: readonly Place[] }
  /** No arms, an arm twice, or a share that is no whole number from 1. */
  | { readonly kind: 'wrong-arms' }
  /** No block sizes, or one that is no multiple of `multipleOf`, the sum of the shares. */
  | { readonly kind: 'wrong-block'; readonly multipleOf: number }
  | { readonly kind: 'wrong-count' }
  | { readonly kind: 'wrong-strata' };

type Request = {
  readonly arms: readonly Arm[];
  /** Places in each stratum, or altogether when there are no strata. */
  readonly count: number;
  /** Sizes of blocks to draw from. Several, for with a single size the end of each block can be guessed. */
  readonly blocks: readonly number[];
  readonly strata?: readonly string[];
  readonly draw: Draw;
};

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1;
}

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function sumOfShares(arms: readonly Arm[]): number {
  return arms.reduce((sum, { share }) => sum + share, 0);
}

/** Every order equally likely: drawing without putting back, after Fisher and Yates; see https://doi.org/10.1145/364520.364540 */
function shuffled<Thing>(things: readonly Thing[], draw: Draw): readonly Thing[] {
  const rest = [...things];
  return things.flatMap(() => rest.splice(Math.floor(draw() * rest.length), 1));
}

/** As many whole blocks as `count` needs; the last one may be cut short, and only it may be out of balance. */
function placesOf({ arms, count, blocks, draw }: Request): readonly { readonly block: number; readonly arm: string }[] {
  const shares = sumOfShares(arms);
  const places: { readonly block: number; readonly arm: string }[] = [];
  for (let block = 1; places.length < count; block += 1) {
    const size = pick(blocks, draw) ?? shares;
    const inOrder = arms.flatMap(({ id, share }) => Array.from({ length: (share * size) / shares }, () => id));
    places.push(...shuffled(inOrder, draw).map((arm) => ({ block, arm })));
  }
  return places.slice(0, count);
}

/**
 * A list of arms in permuted blocks, for a team to bind to codes beforehand: in every completed block of every stratum each arm
 * stands exactly as often as its share says. The same chance gives the same list.
 * Method: Schulz and Grimes 2002, https://doi.org/10.1016/S0140-6736(02)07683-3 (blocks of varying size against guessing).
 */
export function allocationList(request: Request): AllocationList {
  const { arms, count, blocks, strata } = request;
  const shares = sumOfShares(arms);
  if (arms.length === 0 || !allDiffer(arms.map(({ id }) => id)) || !arms.every(({ share }) => isCount(share)))
    return { kind: 'wrong-arms' };
  if (blocks.length === 0 || !blocks.every((size) => isCount(size) && size % shares === 0))
    return { kind: 'wrong-block', multipleOf: shares };
  if (!isCount(count)) return { kind: 'wrong-count' };
  if (strata === undefined) return { kind: 'ok', places: placesOf(request) };
  if (strata.length === 0 || !allDiffer(strata)) return { kind: 'wrong-strata' };
  return { kind: 'ok', places: strata.flatMap((stratum) => placesOf(request).map((place) => ({ stratum, ...place }))) };
}

/**
 * One arm drawn by itself, each as likely as its share says, whoever was drawn before: simple randomisation, so that small groups may
 * come out uneven. `fraction`: good chance from 0 up to but not including 1. Undefined only when there are no arms.
 */
export function drawArm(arms: readonly Arm[], fraction: number): string | undefined {
  let rest = fraction * sumOfShares(arms);
  for (const { id, share } of arms) {
    if (rest < share) return id;
    rest -= share;
  }
  // Rounding may leave a hair at the very end.
  return arms.at(-1)?.id;
}
