import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drawBetween, pick, seededDraw, type Draw } from '../../src/domain/random/seeded.ts';
import { lost } from './compare.ts';
import { openDiary, type Entry, type KeptThings } from './diary.ts';
import { filledDrawers, openFile } from './open-file.ts';
import { startPhone, type Phone } from './phone.ts';
import { readBack, type ReadBack } from './read-back.ts';
import { steps, type Walk } from './steps.ts';

/** When to kill: right after the nth confirmation, some milliseconds after the nth thing was begun, or at any time. */
type Moment =
  | { readonly kind: 'confirmed'; readonly nth: number }
  | { readonly kind: 'begun'; readonly nth: number; readonly afterMs: number }
  | { readonly kind: 'any'; readonly afterMs: number };

/** One kill, and what was wrong afterwards. `diary`: the file with every step that led there. */
export type Killed = { readonly name: string; readonly problems: readonly string[]; readonly diary: string; readonly confirmed: number };

type LaneOptions = {
  readonly origin: string;
  readonly seed: number;
  readonly kills: number;
  readonly folder: string;
  /** The most milliseconds of typing that may be lost on a machine that is not busy. */
  readonly mostLostMs: number;
  readonly onKilled: (killed: Killed) => void;
};

const killsOfOnePhone = 10;

/** Kills one phone after the other, one at a time. What is drawn depends on the seed alone; when a write lands depends on the machine. */
export async function runLane(options: LaneOptions): Promise<void> {
  const draw = seededDraw(options.seed);
  for (let done = 0; done < options.kills; done += killsOfOnePhone) {
    const profile = mkdtempSync(join(tmpdir(), 'cairn-kills-'));
    try {
      await killPhone(profile, draw, { ...options, kills: Math.min(killsOfOnePhone, options.kills - done), from: done });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

async function killPhone(profile: string, draw: Draw, options: LaneOptions & { readonly from: number }): Promise<void> {
  let before: KeptThings = new Map();
  let phone = await startPhone(profile, options.origin);
  for (let nth = 0; nth < options.kills; nth += 1) {
    const name = `seed ${options.seed}, kill ${options.from + nth + 1}`;
    const file = join(options.folder, `${options.seed}-${options.from + nth + 1}.log`);
    const { entries, killedAt, stray } = await walkUntilKilled(phone, { draw, file, known: new Map(before), fresh: nth === 0 });
    phone = await startPhone(profile, options.origin);
    const back = await readBack(phone.page);
    const losses = lost({ before, entries, found: back.things, killedAt, mostLostMs: options.mostLostMs + slowest(entries) });
    before = back.things;
    const shown = await onScreen(phone, entries, back);
    options.onKilled({
      name,
      problems: [...stray, ...losses, ...back.problems, ...shown],
      diary: file,
      confirmed: entries.filter(({ act }) => act === 'kept' || act === 'kept-whole').length,
    });
  }
  phone.kill();
  await phone.dead;
}

type Setting = { readonly draw: Draw; readonly file: string; readonly known: Map<string, string>; readonly fresh: boolean };
type Walked = { readonly entries: readonly Entry[]; readonly killedAt: number; readonly stray: readonly string[] };

async function walkUntilKilled(phone: Phone, { draw, file, known, fresh }: Setting): Promise<Walked> {
  const when = momentOf(draw);
  let killedAt = Infinity;
  let begun = 0;
  let confirmed = 0;
  let armed = false;
  function kill(): void {
    killedAt = Math.min(killedAt, performance.now());
    phone.kill();
  }
  const diary = openDiary(file, ({ act }) => {
    if (!armed) return;
    if (act === 'kept' || act === 'kept-whole') confirmed += 1;
    else if (act !== 'typed') begun += 1;
    if (when.kind === 'confirmed' && confirmed === when.nth) kill();
    if (when.kind === 'begun' && begun === when.nth) setTimeout(kill, when.afterMs);
  });
  diary.remark(JSON.stringify(when));
  const walk: Walk = { page: phone.page, diary, draw, known };
  const stray: string[] = [];
  let step = 'first file';
  try {
    if (fresh) await openFile(walk, filledDrawers(draw));
    armed = true;
    if (when.kind === 'any') setTimeout(kill, when.afterMs);
    const bag = steps.flatMap((one) => Array.from({ length: one.share }, () => one));
    for (let taken = 0; killedAt === Infinity; taken += 1) {
      // A moment that does not come: nothing was left to do.
      if (taken > 30) kill();
      const next = pick(bag, draw);
      step = next?.name ?? '';
      diary.remark(step);
      await next?.take(walk);
    }
  } catch (error) {
    // What is asked of a dead browser fails, and should. Anything else is a fault of the app, or of this tool.
    if (killedAt === Infinity) {
      stray.push(`while the browser was alive, in “${step}” on ${phone.page.url()}: ${String(error)}`);
      kill();
    }
  }
  await phone.dead;
  return { entries: diary.entries(), killedAt, stray };
}

function momentOf(draw: Draw): Moment {
  const kind = draw();
  if (kind < 0.3) return { kind: 'confirmed', nth: 1 + Math.floor(draw() * 3) };
  // Words wait 300 milliseconds before they are written, taps none; a write takes some tens.
  if (kind < 0.75) return { kind: 'begun', nth: 1 + Math.floor(draw() * 5), afterMs: drawBetween(0, draw() < 0.5 ? 60 : 420, draw) };
  return { kind: 'any', afterMs: drawBetween(50, 1800, draw) };
}

/** How long this machine took for its slowest write, above what words wait on purpose. */
function slowest(entries: readonly Entry[]): number {
  const waits = entries.map((entry, at) => (entry.act === 'kept' ? entry.at - (entries[at - 1]?.at ?? entry.at) : 0));
  return Math.max(0, ...waits) / 2;
}

/** The page of the words that were written last, as a person would look at them. */
async function onScreen({ page }: Phone, entries: readonly Entry[], { things }: ReadBack): Promise<readonly string[]> {
  const last = entries.findLast((entry) => 'name' in entry && entry.name.startsWith('words/safety-plan.'));
  if (last === undefined || !('name' in last)) return [];
  const kept = things.get(last.name) ?? '';
  await page.goto(`/en/safety-plan?s=${last.name.split('.')[1] ?? ''}`);
  await page.locator('html[data-awake] main h1').first().waitFor();
  await page.locator('[data-opening]').first().waitFor({ state: 'detached' });
  const stands = await page.locator('main textarea').first().inputValue();
  return stands === kept ? [] : [`${last.name}: the file says “${kept}” and the screen “${stands}”`];
}
