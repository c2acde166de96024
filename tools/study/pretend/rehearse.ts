import { drawArm } from '#domain/allocation/allocate.ts';
import { seededDraw } from '#domain/random/seeded.ts';
import { makeCode, readCode } from '#domain/code/participant-code.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import type { Day } from '#domain/time/day.ts';
import { sha256Hex } from '#formats/digest.ts';
import { openSealed, tagOf } from '#formats/seal.ts';
import { chanceFrom } from '#formats/seeded-chance.ts';

import { makeCodes, usualBlocks, type IssuedCode } from '../make-codes.ts';

import { mustHold } from './must-hold.ts';
import { PretendPen } from './pretend-answers.ts';
import { livePretend, type PretendPerson } from './pretend-person.ts';
import { awkwardDays, startDays, wallIn, type StartDay } from './start-days.ts';

export type RehearsalRequest = {
  readonly file: StudyFile;
  /** Every questionnaire the study asks, in one language. */
  readonly questionnaires: readonly Questionnaire[];
  readonly people: number;
  readonly seed: string;
  readonly timeZone: string;
  /** The first day on which anybody joins; they join over two years. */
  readonly from: Day;
};

export type Rehearsal = {
  readonly people: readonly PretendPerson[];
  /** Empty when arms are not issued. */
  readonly list: readonly IssuedCode[];
  readonly awkward: readonly StartDay[];
};

const joiningDays = 731;
const rehearsalSalt = 'ca1'.repeat(10).padEnd(32, '0');

/** Pretend people go through a study. Throws in words when something does not hold. The same request gives the same people. */
export function rehearse({ file, questionnaires, people, seed, timeZone, from }: RehearsalRequest): Rehearsal {
  const { plan } = file;
  const wall = wallIn(timeZone);
  if (wall === undefined) throw new Error(`This machine knows no time zone "${timeZone}". Write it as "Europe/London".`);
  // What pretend people do may come from the quick generator; their arms come from the one that real lists are made with.
  const draw = seededDraw(Number.parseInt(sha256Hex(seed).slice(0, 8), 16));
  const digits = chanceFrom(`cairn dry run codes ${seed}`);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => digits() * 256);
  const { list, codes, arms } = ticketsFor(file, people, { draw: chanceFrom(`cairn dry run arms ${seed}`), bytes });
  const asked = questionnaires.filter(({ facts }) =>
    plan.questionnaires.some(({ id, version }) => facts.id === id && facts.version === version),
  );
  const awkward = awkwardDays(from, joiningDays, wall);
  const starts = startDays(awkward, { people, from, days: joiningDays, draw });
  const world = { plan, questionnaires: asked, wall, pen: new PretendPen(draw), draw };
  const lived = starts.map((start, at) => {
    const [code = '', arm = ''] = [codes[at], arms[at]];
    return livePretend(world, { number: at + 1, code, arm, start });
  });
  mustHold(new Set(codes).size === people, 'two people were given one code');
  return { people: lived, list, awkward };
}

type Chances = { readonly draw: () => number; readonly bytes: (count: number) => Uint8Array };
type Tickets = { readonly list: readonly IssuedCode[]; readonly codes: readonly string[]; readonly arms: readonly string[] };

function ticketsFor({ plan }: StudyFile, people: number, chance: Chances): Tickets {
  if (plan.allocation !== 'issued') {
    const codes = Array.from({ length: people }, () => makeCode(Array.from(chance.bytes(9), (byte) => byte & 31)));
    return { list: [], codes, arms: codes.map(() => drawArm(plan.arms, chance.draw()) ?? '') };
  }
  const made = makeCodes({ plan, salt: rehearsalSalt, count: people, blocks: usualBlocks(plan.arms), strata: [], taken: [], chance });
  if (made.kind !== 'ok') throw new Error('The arms of this study cannot be put into blocks.');
  checkBalance(made.list, plan.arms);
  const byTag = new Map(made.sealed.map(({ tag, sealed }) => [tag, sealed]));
  for (const { code, arm } of made.list) {
    mustHold(readCode(code).kind === 'ok', `${code} is no code`);
    const holder = { study: plan.id, salt: rehearsalSalt, code };
    const opened = openSealed({ ...holder, sealed: byTag.get(tagOf(holder)) ?? '' });
    mustHold(opened.kind === 'ok' && opened.arm === arm, `the seal of ${code} does not hold the arm of the list`);
  }
  return { list: made.list, codes: made.list.map(({ code }) => code), arms: made.list.map(({ arm }) => arm) };
}

/** In every block but the last, which may be cut short, each arm stands exactly as often as its share says. */
export function checkBalance(list: readonly IssuedCode[], arms: StudyFile['plan']['arms']): void {
  const blocks = Map.groupBy(list, ({ stratum, block }) => `${stratum}/${block}`);
  const shares = arms.reduce((sum, { share }) => sum + share, 0);
  const last = new Set(
    [...Map.groupBy(list, ({ stratum }) => stratum).values()].map((own) => `${own.at(-1)?.stratum ?? ''}/${own.at(-1)?.block ?? 0}`),
  );
  for (const [name, places] of blocks) {
    if (last.has(name)) continue;
    for (const { id, share } of arms) {
      const found = places.filter(({ arm }) => arm === id).length;
      mustHold(found === (share * places.length) / shares, `block ${name} has ${found} of arm "${id}" among ${places.length}`);
    }
  }
}
