import type { TakeawayDrawers } from '../export/takeaway.ts';
import { digestOfText } from '../questionnaire/digest.ts';
import type { Choices, ManyDrawers, Piece, Plan, Progress, Settings } from '../record/schema.ts';
import type { Sound } from '../record/telling-schema.ts';
import { epochOf } from '../time/moment.ts';

import { byTime, rowRules, type Joined } from './rows.ts';
import { isSame } from './same.ts';
import { otherStudy } from './study.ts';

/** What stays in the file because it may not be mixed with what is here. */
export type LeftOut = {
  /** Takings part in another study, or under another code. */
  readonly studies: number;
  /** Sets of answers of such a study, and sets that were answered another time here. */
  readonly sittings: number;
  readonly consents: number;
};

export type Merged = { readonly drawers: TakeawayDrawers; readonly leftOut: LeftOut };

type Rows<Drawer extends keyof ManyDrawers> = readonly ManyDrawers[Drawer][];

function rowsIn<Drawer extends keyof ManyDrawers>(
  drawers: { readonly [Name in keyof ManyDrawers]: Rows<Name> },
  drawer: Drawer,
): Rows<Drawer> {
  return drawers[drawer];
}

/**
 * What is here and what is in the file, put together. Rows of the file that are not here are added at the end; of two rows with one
 * id the rules in rows.ts make one. Settings stay as they are here. Rows that do not change are the very same objects.
 */
export function mergeDrawers(here: TakeawayDrawers, file: TakeawayDrawers): Merged {
  const other = otherStudy(here, file);
  const sittings = file.sittings.filter(({ enrolment }) => enrolment === undefined || !other.enrolments.has(enrolment));
  const consents = file.consents.filter((consent) => !other.isItsConsent(consent) || here.consents.some(({ id }) => id === consent.id));
  let apart = 0;

  function many<Drawer extends keyof typeof rowRules>(drawer: Drawer, theirs: Rows<Drawer> = rowsIn(file, drawer)): Rows<Drawer> {
    type Row = ManyDrawers[Drawer];
    const rule: (one: Row, two: Row) => Joined<Row> = rowRules[drawer];
    const mine = rowsIn(here, drawer);
    const rows = new Map(mine.map((row) => [row.id, row]));
    for (const row of theirs) {
      const own = rows.get(row.id);
      if (own === undefined) rows.set(row.id, row);
      else if (!isSame(own, row)) {
        const joined = rule(own, row);
        if (joined.kind === 'apart') apart += 1;
        else {
          const staying = joined.kind === 'one' ? joined.row : joined.stays;
          // The very same object where nothing changes, so that nothing is written.
          rows.set(row.id, isSame(own, staying) ? own : staying);
          if (joined.kind === 'both') {
            const moved = { ...joined.moves, id: beside(row.id, joined.moves) };
            if (!rows.has(moved.id)) rows.set(moved.id, moved);
          }
        }
      }
    }
    return [...rows.values()];
  }

  const spoken = mergeSounds(here, file);
  const pieces = withPlan(many('pieces'), here.plan, file.plan);
  const drawers: TakeawayDrawers = {
    ...present('settings', mergeSettings(here.settings, file.settings)),
    ...present('progress', mergeProgress(here.progress, file.progress)),
    ...present('choices', mergeChoices(here.choices, file.choices)),
    ...present('plan', newerPlan(here.plan, file.plan)),
    pieces,
    sittings: many('sittings', sittings),
    rungs: many('rungs'),
    checkIns: many('checkIns'),
    readings: many('readings'),
    moods: many('moods'),
    consents: many('consents', consents),
    enrolments: many(
      'enrolments',
      file.enrolments.filter(({ id }) => !other.enrolments.has(id)),
    ),
    handOvers: many('handOvers'),
    contributions: many('contributions'),
    received: many('received'),
    recordings: many('recordings', spoken.recordings),
    sounds: spoken.sounds,
    reviews: many('reviews'),
    lists: many('lists'),
  };
  const leftOut = {
    studies: other.enrolments.size,
    sittings: file.sittings.length - sittings.length + apart,
    consents: file.consents.length - consents.length,
  };
  return { drawers, leftOut };
}

function present<Name extends string, Thing>(name: Name, thing: Thing | undefined): { readonly [Key in Name]?: Thing } {
  return (thing === undefined ? {} : { [name]: thing }) as { readonly [Key in Name]?: Thing };
}

/** Always the same for the same words, so that a second time finds it there. */
function beside(id: string, row: unknown): string {
  return `${id}~${digestOfText(JSON.stringify(row)).slice(-8)}`;
}

/** A recording whose sound is another one than here comes in beside it, with all of its sound. */
function mergeSounds(here: TakeawayDrawers, file: TakeawayDrawers): Pick<TakeawayDrawers, 'recordings' | 'sounds'> {
  const mine = new Map(here.sounds.map((sound) => [sound.id, sound]));
  const differs = (sound: Sound) => {
    const own = mine.get(sound.id);
    return own !== undefined && (own.data !== sound.data || own.recording !== sound.recording || own.order !== sound.order);
  };
  const moved = new Map(
    file.recordings
      .filter(({ id }) => file.sounds.some((sound) => sound.recording === id && differs(sound)))
      .map((recording) => [recording.id, beside(recording.id, recording)]),
  );
  const theirs = file.sounds.map((sound) => {
    const recording = moved.get(sound.recording);
    return recording === undefined ? sound : { ...sound, recording, id: `${recording}.${String(sound.order)}` };
  });
  return {
    recordings: file.recordings.map((recording) => ({ ...recording, id: moved.get(recording.id) ?? recording.id })),
    sounds: [...here.sounds, ...theirs.filter(({ id }) => !mine.has(id))],
  };
}

/** The file in the place of what is here, but for what only holds for this phone and browser. */
export function replaceDrawers(here: TakeawayDrawers, file: TakeawayDrawers): TakeawayDrawers {
  const { persistAsked: _asked, persistGranted: _granted, ...theirs } = file.settings ?? {};
  const { persistAsked, persistGranted } = here.settings ?? {};
  const settings = {
    ...theirs,
    ...(persistAsked === undefined ? {} : { persistAsked }),
    ...(persistGranted === undefined ? {} : { persistGranted }),
  };
  return { ...file, settings };
}

/** What is here stays; what was never set here comes from the file, but for what only holds for the phone it was made on. */
function mergeSettings(here: Settings | undefined, file: Settings | undefined): Settings | undefined {
  const { persistAsked: _asked, persistGranted: _granted, backupOfferedAt: _offered, ...theirs } = file ?? {};
  if (file === undefined) return here;
  return unchanged(here, { ...theirs, ...here });
}

/** Every stone that lies on either cairn. The rest is as it is here. */
function mergeProgress(here: Progress | undefined, file: Progress | undefined): Progress | undefined {
  if (here === undefined || file === undefined || isSame(here, file)) return here ?? file;
  const stones = new Map<string, Progress['placed'][number]>();
  for (const one of [...here.placed, ...file.placed].toSorted((a, b) => epochOf(a.at) - epochOf(b.at))) {
    if (!stones.has(one.stone)) stones.set(one.stone, one);
  }
  const placed = [...stones.values()];
  const skipped = [...new Set([...here.skipped, ...file.skipped])].filter((stone) => !stones.has(stone));
  const begun = [here.startedAt, file.startedAt].filter((at) => at !== undefined).toSorted((a, b) => epochOf(a) - epochOf(b))[0];
  return unchanged(here, {
    ...here,
    ...(begun === undefined ? {} : { startedAt: begun }),
    placed,
    skipped,
    at: { ...file.at, ...here.at },
  });
}

function mergeChoices(here: Choices | undefined, file: Choices | undefined): Choices | undefined {
  if (here === undefined || file === undefined || isSame(here, file)) return here ?? file;
  const saved = [...new Set([...(here.savedStories ?? []), ...(file.savedStories ?? [])])];
  // One thing stands in the way at a time: a listed barrier and own words never stand together.
  const { barrier, barrierOwn, branch, ...rest } = file;
  const picked = here.barrier === undefined && here.barrierOwn === undefined ? { barrier, barrierOwn, branch } : {};
  const joined = { ...rest, ...picked, ...here, ...(saved.length === 0 ? {} : { savedStories: saved }) };
  return unchanged(here, Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined)) as Choices);
}

function newerPlan(here: Plan | undefined, file: Plan | undefined): Plan | undefined {
  if (here === undefined || file === undefined) return here ?? file;
  return unchanged(here, byTime(here, file, ({ changedAt }) => changedAt)[1]);
}

/** The words of a plan that another one takes the place of are kept as a text of their own. */
function withPlan(pieces: readonly Piece[], here: Plan | undefined, file: Plan | undefined): readonly Piece[] {
  if (here === undefined || file === undefined || isSame(here, file)) return pieces;
  const [older, newer] = byTime(here, file, ({ changedAt }) => changedAt);
  const words = wordsOf(older).filter((text) => !wordsOf(newer).includes(text));
  if (words.length === 0) return pieces;
  const text = wordsOf(older).join('\n');
  if (pieces.some((piece) => piece.kind === 'earlier-plan' && piece.text === text)) return pieces;
  const id = `earlier-plan~${digestOfText(text).slice(-8)}`;
  return [...pieces, { id, kind: 'earlier-plan', prompt: 'plan', text, createdAt: older.changedAt, changedAt: older.changedAt }];
}

function wordsOf({ wish, outcome, obstacle, feeling, act, step, place, sentence = '' }: Plan): readonly string[] {
  return [wish, outcome, obstacle, feeling, act, step, place, sentence].map((text) => text.trim()).filter((text) => text !== '');
}

function unchanged<Thing>(here: Thing | undefined, joined: Thing): Thing {
  return here !== undefined && isSame(here, joined) ? here : joined;
}
