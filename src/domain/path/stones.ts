import type { Progress, Stone } from '../record/schema.ts';

/** The nine stones, their screens and how long they take: 29 minutes in all, 10 on the short way. */

export type Way = Progress['way'];

export type StonePlan = {
  readonly stone: Stone;
  /** About how long, in whole minutes, for the person to judge by. Never a limit. */
  readonly minutes: number;
  readonly screens: readonly string[];
};

const whole: readonly StonePlan[] = [
  { stone: 'arrive', minutes: 1, screens: ['urgent', 'country', 'privacy', 'leave', 'mood', 'time'] },
  { stone: 'first-check', minutes: 3, screens: ['questions', 'review'] },
  { stone: 'listen', minutes: 4, screens: ['moment', 'matters', 'story', 'reflect', 'landed'] },
  { stone: 'in-the-way', minutes: 3, screens: ['pick', 'branch', 'answer'] },
  { stone: 'tell', minutes: 6, screens: ['ready', 'warm-up', 'shape', 'write', 'look-back', 'mirror', 'behind', 'leaving'] },
  { stone: 'find', minutes: 3, screens: ['about', 'talk-by', 'when', 'for-whom', 'doors', 'like'] },
  { stone: 'say-it', minutes: 3, screens: ['who', 'rehearse', 'words'] },
  { stone: 'plan', minutes: 3, screens: ['wish', 'outcome', 'obstacle', 'if-then', 'when', 'how', 'done'] },
  { stone: 'second-check', minutes: 3, screens: ['questions', 'review', 'leaving', 'changes'] },
];

/**
 * One story, what is in the way, one door, the plan, and both checks. "Landed" stays after the story and "leaving" at the
 * end: nobody is left alone with what a story stirred up. The way is chosen on the last screen of "arrive".
 */
const short: readonly StonePlan[] = [
  { stone: 'arrive', minutes: 1, screens: ['urgent', 'country', 'privacy', 'leave', 'mood', 'time'] },
  { stone: 'first-check', minutes: 1, screens: ['questions', 'review'] },
  { stone: 'listen', minutes: 3, screens: ['story', 'landed'] },
  { stone: 'in-the-way', minutes: 1, screens: ['pick', 'branch', 'answer'] },
  { stone: 'find', minutes: 1, screens: ['talk-by', 'doors'] },
  { stone: 'plan', minutes: 2, screens: ['if-then', 'when', 'how', 'done'] },
  { stone: 'second-check', minutes: 1, screens: ['questions', 'review', 'leaving', 'changes'] },
];

/** The stones of one way, in order. */
export function stonesOf(way: Way): readonly StonePlan[] {
  switch (way) {
    case 'whole':
      return whole;
    case 'short':
      return short;
  }
}

/** One stone as it is on this way; a stone that the short way leaves out is as on the whole one. */
export function planOf(stone: Stone, way: Way): StonePlan | undefined {
  const isIt = (plan: StonePlan) => plan.stone === stone;
  return stonesOf(way).find(isIt) ?? whole.find(isIt);
}

/** The screen after the named one; the first when the name is unknown; undefined after the last. */
export function nextScreen(stone: Stone, screen: string, way: Way): string | undefined {
  const screens = planOf(stone, way)?.screens ?? [];
  return screens[screens.indexOf(screen) + 1];
}

/** The screen before the named one; undefined before the first. */
export function previousScreen(stone: Stone, screen: string, way: Way): string | undefined {
  const screens = planOf(stone, way)?.screens ?? [];
  return screens[screens.indexOf(screen) - 1];
}
