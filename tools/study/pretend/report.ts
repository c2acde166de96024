import type { StudyPlan } from '#domain/study/schema.ts';

import type { PretendPerson, Taking } from './pretend-person.ts';
import type { Rehearsal } from './rehearse.ts';

const takings = ['early', 'on-time', 'late', 'never', 'withdrawn', 'no-room'] as const satisfies readonly Taking[];

/** What the rehearsal shows, line by line, for the team to read before anybody is asked. */
export function reportOn({ people, list, awkward }: Rehearsal, plan: StudyPlan): readonly string[] {
  return [
    `${people.length} pretend people in study ${plan.id} ${plan.version}. Nobody here is real, and this says nothing about what real people will do.`,
    '',
    'People per arm',
    ...plan.arms.map(({ id, share }) => `  ${id.padEnd(24)} ${pad(people.filter(({ arm }) => arm === id).length)}   share ${share}`),
    ...blockLines(list, plan),
    '',
    'Follow-ups, by arm',
    ...waveLines(people, plan),
    '',
    `Awkward days tried: ${countsOf(awkward.map(({ why }) => why))}.`,
    '',
    'Some people and their days (joined on, counted from; for each follow-up: opens, target, last day on time)',
    ...sampleOf(people).flatMap(dayLines),
  ];
}

/** The first on each kind of awkward day, and two who joined on any day. */
export function sampleOf(people: readonly PretendPerson[]): readonly PretendPerson[] {
  const kinds = [
    ...Map.groupBy(
      people.filter(({ base }) => base !== undefined),
      ({ start }) => start.why,
    ).values(),
  ];
  return kinds.flatMap(([first, second]) => (first?.start.why === 'any day' ? [first, second] : [first])).flatMap((person) => person ?? []);
}

function blockLines(list: Rehearsal['list'], plan: StudyPlan): readonly string[] {
  if (list.length === 0) {
    return plan.allocation === 'drawn' ? ['  Drawn one by one, without blocks: small groups can come out uneven.'] : [];
  }
  const blocks = [...Map.groupBy(list, ({ block }) => block)];
  const line = ([block, places]: (typeof blocks)[number]) =>
    `  block ${pad(block)}: ${plan.arms.map(({ id }) => `${id} ${places.filter(({ arm }) => arm === id).length}`).join(', ')}`;
  const shown = blocks.slice(0, 5).map(line);
  const last = blocks.at(-1);
  const rest = blocks.length > 6 ? [`  … ${blocks.length - 6} more blocks, each in balance`] : [];
  return ['', 'Blocks of the list', ...shown, ...rest, ...(last === undefined || blocks.length < 6 ? [] : [line(last)])];
}

function waveLines(people: readonly PretendPerson[], plan: StudyPlan): readonly string[] {
  const counted = people.filter(({ base }) => base !== undefined).length;
  const followUps = plan.schedule.waves.filter(({ kind }) => kind === 'follow-up');
  const rows = followUps.flatMap(({ id }) =>
    plan.arms.map((arm) => {
      const own = people.filter((person) => person.arm === arm.id).map((person) => person.takings.get(id));
      return `  ${id.padEnd(6)}${arm.id.padEnd(20)}${takings.map((taking) => pad(own.filter((one) => one === taking).length, 11)).join('')}`;
    }),
  );
  const never = `  The days never began to count for ${people.length - counted}: they left before the day they are counted from.`;
  return [
    `  ${''.padEnd(26)}${takings.map((taking) => taking.padStart(11)).join('')}`,
    ...rows,
    ...(counted === people.length ? [] : [never]),
  ];
}

function dayLines({ number, arm, start, base, windows }: PretendPerson): readonly string[] {
  return [
    `  person ${number}, ${arm}: ${start.day} (${start.why}), from ${base ?? 'no day'}`,
    ...windows.map(({ wave, opensOn, dueOn, lateAfter }) => `    ${wave.id.padEnd(6)}${opensOn}  ${dueOn}  ${lateAfter}`),
  ];
}

function countsOf(names: readonly string[]): string {
  return [...Map.groupBy(names, (name) => name)].map(([name, all]) => `${name} (${all.length})`).join(', ');
}

function pad(number: number, width = 4): string {
  return String(number).padStart(width);
}
