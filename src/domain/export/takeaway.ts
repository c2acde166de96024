import { safeJson } from '../exchange/safe-json.ts';
import { placeIn } from '../exchange/place-in-file.ts';
import type { ManyDrawers, Moment, SingleDrawers } from '../record/schema.ts';

import { checkMoment, checkRow, type RowProblem } from './schema.ts';

/** The one file with everything a person has in Cairn. Its form is described in the README of this folder. */

export const takeawayFormat = 'cairn-takeaway';
/**
 * 1: `app`, `madeAt`, `drawers`. 2: also how many rows each drawer has, and a digest over all of it, so that a file that was cut or
 * changed on its way is known for one. Each has a frozen file in tests/fixtures/backups.
 */
export const takeawayVersion = 2;

/**
 * The most characters that are written, and read back. Far above what a person can write and speak (recordings of 40 minutes take
 * 13 million at the rate that is asked for, 52 million at four times that), far below what a browser holds in one text.
 */
export const mostTakeaway = 100_000_000;

export type TakeawayDrawers = { readonly [Drawer in keyof SingleDrawers]?: SingleDrawers[Drawer] } & {
  readonly [Drawer in keyof ManyDrawers]: readonly ManyDrawers[Drawer][];
};

export type Takeaway = { readonly appVersion: string; readonly madeAt: Moment; readonly drawers: TakeawayDrawers };

/** SHA-256 of a text in UTF-8, in hexadecimal digits: it comes from the floor `formats`, which owns the library. */
type Digest = (text: string) => string;

export type TakeawayOutcome =
  /** `madeAt` is absent where the file does not say it in a form that can be read. */
  | { readonly kind: 'ok'; readonly data: TakeawayDrawers; readonly madeAt?: Moment }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'wrong-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** Not as it was when it was made: damaged, or somebody changed it. `good`: every row that can still be read. */
  | { readonly kind: 'changed'; readonly good: TakeawayDrawers; readonly madeAt?: Moment }
  /**
   * `good`: every row that did pass, so that one damaged row need not cost a person all their words. `damaged`: how many places did not.
   * `problems`: the first of them, at most a hundred.
   */
  | {
      readonly kind: 'bad-rows';
      readonly damaged: number;
      readonly problems: readonly RowProblem[];
      readonly good: TakeawayDrawers;
      readonly madeAt?: Moment;
    };

const mostProblems = 100;

/** A study, which a row holds whole, may itself be as deep as a file that is opened alone. */
const deepest = 64;

/** Text of the file; write it as UTF-8. Indented, so that it can be read in any editor without Cairn. */
export function writeTakeaway({ appVersion, madeAt, drawers }: Takeaway, digest: Digest): string {
  const sealed = { app: appVersion, madeAt, counts: countsOf(drawers), drawers };
  const file = { format: takeawayFormat, version: takeawayVersion, digest: digest(JSON.stringify(sealed)), ...sealed };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file of this version or any before, and checks every row. `limit`: the most characters that are looked at. */
export function readTakeaway(text: string, limit: number, digest: Digest): TakeawayOutcome {
  const opened = safeJson(text, limit, deepest);
  if (opened.kind === 'too-large') return { kind: 'too-large', limit };
  if (opened.kind === 'too-deep') return { kind: 'wrong-format' };
  if (opened.kind === 'not-json') return { kind: 'not-json' };
  const file = opened.value;
  if (!isObject(file) || file['format'] !== takeawayFormat || !isObject(file['drawers'])) return { kind: 'wrong-format' };
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'wrong-format' };
  if (version > takeawayVersion) return { kind: 'newer-version', version };
  const { data, damaged, problems } = readDrawers(file['drawers']);
  const made = checkMoment(file['madeAt']);
  const when = made === undefined ? {} : { madeAt: made };
  if (version >= 2 && !isAsItWasMade(file, digest)) return { kind: 'changed', good: data, ...when };
  return damaged === 0 ? { kind: 'ok', data, ...when } : { kind: 'bad-rows', damaged, problems, good: data, ...when };
}

/** Every key counts, in the order in which it was written: nothing can be added either. */
function isAsItWasMade(file: Readonly<Record<string, unknown>>, digest: Digest): boolean {
  const { format: _format, version: _version, digest: told, ...sealed } = file;
  const { counts } = sealed;
  if (!isObject(sealed['drawers'])) return false;
  return (
    told === digest(JSON.stringify(sealed)) && JSON.stringify(counts) === JSON.stringify(countsOf(sealed['drawers'] as TakeawayDrawers))
  );
}

/** How many rows lie in each drawer; a single drawer has one or is absent. */
function countsOf(drawers: TakeawayDrawers): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(drawers).map(([name, rows]) => [name, Array.isArray(rows) ? rows.length : 1]));
}

function readDrawers(found: Readonly<Record<string, unknown>>): {
  readonly data: TakeawayDrawers;
  readonly damaged: number;
  readonly problems: readonly RowProblem[];
} {
  const problems: RowProblem[] = [];
  let damaged = 0;

  function say(problem: RowProblem): void {
    damaged += 1;
    if (problems.length < mostProblems) problems.push(problem);
  }

  function single<Drawer extends keyof SingleDrawers>(drawer: Drawer): SingleDrawers[Drawer] | undefined {
    if (found[drawer] === undefined) return undefined;
    const outcome = checkRow(drawer, found[drawer], drawer);
    if (outcome.kind === 'ok') return outcome.row;
    say(outcome.problem);
    return undefined;
  }

  function many<Drawer extends keyof ManyDrawers>(drawer: Drawer): readonly ManyDrawers[Drawer][] {
    const rows = found[drawer] ?? [];
    if (!Array.isArray(rows)) {
      say({ place: drawer, message: 'expected a list' });
      return [];
    }
    const seen = new Set<string>();
    return rows.flatMap((row: unknown, place) => {
      const outcome = checkRow(drawer, row, `${drawer}[${place}]`);
      if (outcome.kind === 'bad') {
        say(outcome.problem);
        return [];
      }
      if (seen.has(outcome.row.id)) {
        say({ place: `${drawer}[${place}].id`, message: 'is there twice' });
        return [];
      }
      seen.add(outcome.row.id);
      return [outcome.row];
    });
  }

  const singles = { settings: single('settings'), progress: single('progress'), choices: single('choices'), plan: single('plan') };
  const manys = {
    pieces: many('pieces'),
    sittings: many('sittings'),
    rungs: many('rungs'),
    checkIns: many('checkIns'),
    readings: many('readings'),
    moods: many('moods'),
    consents: many('consents'),
    enrolments: many('enrolments'),
    handOvers: many('handOvers'),
    contributions: many('contributions'),
    received: many('received'),
    recordings: many('recordings'),
    sounds: many('sounds'),
    reviews: many('reviews'),
    lists: many('lists'),
  };
  for (const name of Object.keys(found)) {
    if (!Object.hasOwn(singles, name) && !Object.hasOwn(manys, name)) say({ place: placeIn([name]), message: 'is not a known drawer' });
  }
  return { data: { ...present(singles), ...manys }, damaged, problems };
}

function present<Things extends object>(things: Things): Things {
  return Object.fromEntries(Object.entries(things).filter(([, thing]) => thing !== undefined)) as Things;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
