import { dueNow, isWaveDone, windowsOf, type DueFollowUp, type WaveWindow } from '#domain/path/due.ts';
import { limitTo, newProgress, placeStone } from '#domain/path/progress.ts';
import { waveOfKind } from '#domain/path/waves.ts';
import type { Draw } from '#domain/random/seeded.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Moment, Progress, Sitting } from '#domain/record/schema.ts';
import { armOf, hasOpened, stonesFor } from '#domain/study/arms.ts';
import type { StudyPlan } from '#domain/study/schema.ts';
import { addDays, daysBetween, dayOf, type Day } from '#domain/time/day.ts';
import type { WavePlan } from '#domain/wave/schema.ts';

import { baseOf, checkWindows } from './base-day.ts';
import { mustHold } from './must-hold.ts';
import type { PretendPen } from './pretend-answers.ts';
import type { StartDay, Wall } from './start-days.ts';

export type Taking = 'early' | 'on-time' | 'late' | 'never' | 'withdrawn' | 'no-room';

export type PretendPerson = {
  readonly number: number;
  readonly code: string;
  readonly arm: string;
  readonly start: StartDay;
  readonly joinedAt: Moment;
  readonly sittings: readonly Sitting[];
  readonly progress: Progress;
  /** Undefined when the days never began to count: the path was not finished. */
  readonly base: Day | undefined;
  readonly windows: readonly WaveWindow[];
  readonly takings: ReadonlyMap<string, Taking>;
  readonly withdrewOn: Day | undefined;
};

export type World = {
  readonly plan: StudyPlan;
  readonly questionnaires: readonly Questionnaire[];
  readonly wall: Wall;
  readonly pen: PretendPen;
  readonly draw: Draw;
};

type Ticket = { readonly number: number; readonly code: string; readonly arm: string; readonly start: StartDay };

/** One pretend person from joining to the last day, with what must hold looked at on the way. */
export function livePretend(world: World, ticket: Ticket): PretendPerson {
  const { plan, wall, draw } = world;
  const joinedAt = wall.momentOf(ticket.start.day, Math.floor(draw() * 24), Math.floor(draw() * 60));
  mustHold(dayOf(joinedAt) === ticket.start.day, `${ticket.code} joined on ${dayOf(joinedAt)}, and the calendar says ${ticket.start.day}`);
  const sittings: Sitting[] = [];
  const baseline = waveOfKind(plan.schedule, 'baseline');
  if (baseline !== undefined) sittings.push(...answerWave(world, { wave: baseline, at: joinedAt }));
  let progress = progressAfterCheck(world, ticket, joinedAt);

  const post = waveOfKind(plan.schedule, 'post');
  const walksOn = draw() < 0.85;
  if (walksOn) {
    const day = addDays(dayOf(joinedAt), Math.floor(draw() * 4));
    const at = day === dayOf(joinedAt) ? joinedAt : wall.momentOf(day, 9 + Math.floor(draw() * 12), 0);
    if (post !== undefined) sittings.push(...answerWave(world, { wave: post, at }));
    progress = placeStone(progress, 'second-check', at);
  }
  const base = baseOf({ plan, sittings, progress });
  const windows = base === undefined ? [] : windowsOf(plan.schedule, base);
  if (base !== undefined) checkWindows(base, windows);
  const withdrewOn = draw() < 0.05 ? addDays(dayOf(joinedAt), Math.floor(draw() * 90)) : undefined;
  const takings = new Map<string, Taking>();
  for (const [place, window] of windows.entries()) {
    takings.set(window.wave.id, takeWave({ world, window, next: windows[place + 1], sittings, progress, withdrewOn }));
  }
  checkOpening(plan, ticket, { sittings, takings, windows });
  const { number, code, arm, start } = ticket;
  return { number, code, arm, start, joinedAt, sittings, progress, base, windows, takings, withdrewOn };
}

function progressAfterCheck({ plan }: World, { code, arm }: Ticket, at: Moment): Progress {
  const before = placeStone(placeStone(limitTo(newProgress(1), stonesFor(undefined, false)), 'arrive', at), 'first-check', at);
  const own = armOf(plan, { arm, how: 'sealed', at });
  mustHold(own !== undefined, `${code} was given the arm "${arm}", which the study does not have`);
  mustHold(
    !hasOpened(own, plan, { sittings: [], baselineBefore: undefined, today: dayOf(at) }),
    `the waiting list of ${code} opened before anything was answered`,
  );
  return limitTo(before, stonesFor(own, false));
}

type Lived = {
  readonly sittings: readonly Sitting[];
  readonly takings: ReadonlyMap<string, Taking>;
  readonly windows: readonly WaveWindow[];
};

/** A waiting list opens with its wave, whenever that is answered; for whoever never answered it, when its window has passed. */
function checkOpening(plan: StudyPlan, { code, arm }: Ticket, { sittings, takings, windows }: Lived): void {
  const own = plan.arms.find(({ id }) => id === arm);
  const wave = plan.schedule.waves.find(({ id }) => id === own?.opensAfter);
  if (own === undefined || wave?.kind !== 'follow-up') return;
  const answered = ['early', 'on-time', 'late'].includes(takings.get(wave.id) ?? 'never');
  const window = windows.find((one) => one.wave.id === wave.id);
  if (window === undefined) return;
  const opened = (today: Day) => hasOpened(own, plan, { sittings, baselineBefore: undefined, today });
  mustHold(
    opened(window.lateAfter) === answered,
    `the waiting list of ${code} is ${answered ? 'closed after' : 'open without'} ${wave.id}`,
  );
  mustHold(opened(addDays(window.lateAfter, 1)), `the waiting list of ${code} never opens`);
}

type Facing = {
  readonly world: World;
  readonly window: WaveWindow;
  readonly next: WaveWindow | undefined;
  readonly sittings: Sitting[];
  readonly progress: Progress;
  readonly withdrewOn: Day | undefined;
};

/** Decides when one follow-up is taken up, looks at what is offered on the days that matter, and answers. */
function takeWave(facing: Facing): Taking {
  const { world, window, next, sittings, withdrewOn } = facing;
  const { wave, opensOn, dueOn, lateAfter } = window;
  const offered = (today: Day) => followUpOn(facing, today);
  mustHold(offered(addDays(opensOn, -1))?.wave.id !== wave.id, `${wave.id} was offered before it opened`);
  mustHold(offered(opensOn)?.wave.id === wave.id, `${wave.id} was not offered on the day it opens`);
  if (next !== undefined) mustHold(offered(next.opensOn)?.wave.id === next.wave.id, `${next.wave.id} did not take the place of ${wave.id}`);

  const wanted = world.draw();
  const lastDay = next === undefined ? addDays(lateAfter, 60) : addDays(next.opensOn, -1);
  const [from, to, taking] =
    wanted < 0.2 && wave.early > 0
      ? ([opensOn, addDays(dueOn, -1), 'early'] as const)
      : wanted < 0.6
        ? ([dueOn, lateAfter, 'on-time'] as const)
        : ([addDays(lateAfter, 1), lastDay, 'late'] as const);
  if (wanted >= 0.8) return withdrewOn !== undefined && withdrewOn < dueOn ? 'withdrawn' : 'never';
  if (daysBetween(from, to) < 0) return 'no-room';
  const day = addDays(from, Math.floor(world.draw() * (daysBetween(from, to) + 1)));
  if (withdrewOn !== undefined && withdrewOn <= day) return 'withdrawn';
  answerOn(facing, day, taking);
  mustHold(offered(day)?.wave.id !== wave.id, `${wave.id} was offered again on the day it was finished`);
  // The clock set back, and a day long after: what is finished never comes again.
  for (const other of [addDays(day, -3), opensOn, lastDay]) {
    mustHold(offered(other)?.wave.id !== wave.id, `${wave.id} was finished and came again on ${other}`);
  }
  mustHold(isWaveDone(wave, sittings), `${wave.id} was answered and does not count as done`);
  return taking;
}

function answerOn({ world, window, sittings, progress }: Facing, day: Day, taking: 'early' | 'on-time' | 'late'): void {
  const { wave, dueOn } = window;
  const at = world.wall.momentOf(day, Math.floor(world.draw() * 24), Math.floor(world.draw() * 60));
  mustHold(dayOf(at) === day, `a clock that shows ${day} was taken for ${dayOf(at)}`);
  const due = followUpIn(world.plan, { sittings, progress, today: dayOf(at) });
  mustHold(
    due?.wave.id === wave.id && due.timing === taking,
    `${wave.id} on ${day} was meant to be ${taking} and was ${due?.timing ?? 'not offered'}`,
  );
  mustHold(due?.dueOn === dueOn, `${wave.id} said it was due on ${due?.dueOn ?? 'no day'}, and not on ${dueOn}`);
  sittings.push(...answerWave(world, { wave, at, due: { dueOn, late: taking === 'late' } }));
}

type Answering = { readonly wave: WavePlan; readonly at: Moment; readonly due?: { readonly dueOn: Day; readonly late: boolean } };

function answerWave({ questionnaires, pen }: World, answering: Answering): readonly Sitting[] {
  return answering.wave.questionnaires.map((id) => {
    const questionnaire = questionnaires.find(({ facts }) => facts.id === id);
    if (questionnaire === undefined) throw new Error(`there is no questionnaire "${id}" to ask`);
    return pen.fillIn({ questionnaire, ...answering });
  });
}

function followUpOn({ world, sittings, progress }: Facing, today: Day): DueFollowUp | undefined {
  return followUpIn(world.plan, { sittings, progress, today });
}

type Now = { readonly sittings: readonly Sitting[]; readonly progress: Progress; readonly today: Day };

function followUpIn({ schedule }: StudyPlan, { sittings, progress, today }: Now): DueFollowUp | undefined {
  const all = dueNow({ schedule, progress, plan: undefined, sittings, checkIns: [], today, checkInsOn: false });
  return all.find((due) => due.kind === 'follow-up');
}
