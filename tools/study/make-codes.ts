import { allocationList } from '#domain/allocation/allocate.ts';
import { makeCode, type ParticipantCode } from '#domain/code/participant-code.ts';
import type { Draw } from '#domain/random/seeded.ts';
import type { SealedCode, StudyPlan } from '#domain/study/schema.ts';
import { sealedEntry, tagOf } from '#formats/seal.ts';

export type Chance = {
  /** For the order of arms. */
  readonly draw: Draw;
  /** So many bytes, each equally likely: for codes and nonces. */
  readonly bytes: (count: number) => Uint8Array;
};

/** One line of the closed list. `arm` is empty in a study whose codes carry none. `number` counts the cards. */
export type IssuedCode = {
  readonly number: number;
  readonly code: ParticipantCode;
  readonly stratum: string;
  readonly block: number;
  readonly arm: string;
};

export type Request = {
  readonly plan: Pick<StudyPlan, 'id' | 'arms' | 'codes'>;
  readonly salt: string;
  /** Codes altogether, or for each stratum. */
  readonly count: number;
  /** Sizes of blocks; multiples of the sum of shares. */
  readonly blocks: readonly number[];
  readonly strata: readonly string[];
  /** Tags of codes that were made before. */
  readonly taken: readonly string[];
  readonly chance: Chance;
};

export type MadeCodes =
  | { readonly kind: 'ok'; readonly list: readonly IssuedCode[]; readonly sealed: readonly SealedCode[] }
  | { readonly kind: 'wrong-block'; readonly multipleOf: number }
  | { readonly kind: 'wrong-request'; readonly message: string };

/**
 * Codes in the order in which they are to be given out, each bound to the arm of its place in permuted blocks. The sealed lines are
 * in the order of their tags, which is chance: the order of the list would tell the blocks.
 */
export function makeCodes(request: Request): MadeCodes {
  const { plan, salt, count, blocks, strata, chance } = request;
  const places = allocationList({ arms: plan.arms, count, blocks, draw: chance.draw, ...(strata.length === 0 ? {} : { strata }) });
  switch (places.kind) {
    case 'wrong-block':
      return places;
    case 'wrong-arms':
    case 'wrong-count':
      return { kind: 'wrong-request', message: 'the arms or the number of codes cannot be used' };
    case 'wrong-strata':
      return { kind: 'wrong-request', message: 'a stratum is there twice' };
    case 'ok':
      break;
  }
  const taken = new Set(request.taken);
  const list: IssuedCode[] = [];
  const sealed: SealedCode[] = [];
  for (const [place, { stratum = '', block, arm }] of places.places.entries()) {
    const code = freshCode({ study: plan.id, salt, taken, chance });
    list.push({ number: place + 1, code, stratum, block, arm: plan.codes === 'issued' ? arm : '' });
    if (plan.codes !== 'issued') continue;
    const entry = sealedEntry({ study: plan.id, salt, code, arm, nonce: chance.bytes(12) });
    if (entry.kind !== 'ok') return { kind: 'wrong-request', message: `the name of arm "${arm}" is too long to be sealed` };
    sealed.push({ tag: entry.tag, sealed: entry.sealed });
  }
  return { kind: 'ok', list, sealed: inOrder(sealed) };
}

type Fresh = { readonly study: string; readonly salt: string; readonly taken: Set<string>; readonly chance: Chance };

/** A code that is not in any list of this study yet; that one comes twice is unlikely, and would bind one code to two arms. */
function freshCode({ study, salt, taken, chance }: Fresh): ParticipantCode {
  for (;;) {
    const code = makeCode(Array.from(chance.bytes(9), (byte) => byte & 31));
    const tag = tagOf({ study, salt, code });
    if (taken.has(tag)) continue;
    taken.add(tag);
    return code;
  }
}

export function inOrder(sealed: readonly SealedCode[]): readonly SealedCode[] {
  return sealed.toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
}

/** One code to a line, so that adding more changes no other line. */
export function sealedListText(sealed: readonly SealedCode[]): string {
  return `[\n${sealed.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
}

/** Sizes to draw from when nobody says otherwise: two and three times the sum of shares, so that the end of a block cannot be guessed. */
export function usualBlocks(arms: StudyPlan['arms']): readonly number[] {
  const sum = arms.reduce((total, { share }) => total + share, 0);
  return sum === 1 ? [1] : [2 * sum, 3 * sum];
}

/** The closed list, for the person who must keep it closed (RFC 4180). Nothing in it needs quotes: ids, numbers and codes. */
export function closedListText(list: readonly IssuedCode[]): string {
  const rows = list.map(({ number, code, stratum, block, arm }) => [number, code, stratum, block, arm].join(','));
  return ['number,code,stratum,block,arm', ...rows, ''].join('\r\n');
}
