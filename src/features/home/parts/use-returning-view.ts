import { cairnOf } from '#domain/path/cairn.ts';
import type { Due } from '#domain/path/due.ts';
import { nextStep, stoneRows, type StoneRow } from '#domain/path/progress.ts';
import { planOf } from '#domain/path/stones.ts';
import type { Progress } from '#domain/record/schema.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import type { PathStone } from '#ui/path-list/path-list.tsx';

import type { Returning } from '../standing.ts';
import type { Offer } from './offers.tsx';
import type { View } from './view.ts';

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** The words of somebody who was here before, in the places of the newcomer’s. */
export function useReturningView(): (standing: Returning, inStudy: boolean) => View {
  const t = useText('home');
  const stones = useText('path');
  const dueOffer = useDueOffer();
  const stepOffer = useStepOffer();
  const row = useRow();
  return (standing, inStudy) => {
    const { progress, due, afterGap } = standing;
    const finished = nextStep(progress).kind === 'finished';
    // A study that keeps some of the way closed, or opens it later: this is no end.
    const end = progress.only === undefined ? t('finished.lead') : t('finished.leadStudy');
    const lead = finished ? end : afterGap ? t('gap') : t(`placed.${numbers[progress.placed.length] ?? 'nine'}`);
    return {
      who: 'returning',
      inStudy,
      newest: progress.placed.at(-1)?.stone,
      title: t('back.title'),
      lead,
      pile: cairnOf(progress).map((stone) => ({
        ...stone,
        // The drawing counts from 0 to 1.
        wobble: (stone.wobble + 1) / 2,
        name: stones(`stones.${stone.stone}`),
      })),
      ghost: !finished,
      offers: [...due.map(dueOffer), stepOffer(standing)],
      rows: stoneRows(progress).map((stone) => row(stone, progress)),
    };
  };
}

function useDueOffer(): (due: Due) => Offer {
  const t = useText('home');
  return (due) => {
    switch (due.kind) {
      case 'check-in':
        return {
          id: 'check-in',
          title: t('due.checkIn.title'),
          lines: [t('due.checkIn.line'), t('due.checkIn.time')],
          button: t('due.checkIn.button'),
          href: paths.checkIn(due.day),
        };
      case 'follow-up':
        return {
          id: 'follow-up',
          title: t('due.followUp.title'),
          lines: [t('due.followUp.line'), t('due.followUp.time')],
          button: t('due.followUp.button'),
          href: paths.followUp(due.wave.id),
        };
    }
  };
}

/** The one next stone at the screen where the person left it; at the end of the way, a calm word. */
function useStepOffer(): (standing: Returning) => Offer {
  const t = useText('home');
  const language = useLanguage();
  return ({ progress, due, nextDue }) => {
    const next = nextStep(progress);
    if (next.kind === 'finished' && progress.only !== undefined) {
      return {
        id: 'next',
        title: t(due.length > 0 ? 'finished.titleStudy' : 'finished.title'),
        lines: [
          nextDue === undefined || due.length > 0
            ? t('finished.open')
            : t('finished.nextDay', { day: formatDay(language, nextDue, 'weekday') }),
        ],
        button: t('finished.buttonStudy'),
        href: paths.myStudy(),
      };
    }
    if (next.kind === 'finished') {
      return {
        id: 'next',
        // Beside something that is due, “nothing more to do” would be untrue.
        title: t(due.length > 0 ? 'finished.titlePlan' : 'finished.title'),
        lines:
          due.length > 0
            ? [t('finished.plan')]
            : [
                nextDue === undefined ? t('finished.open') : t('finished.nextDay', { day: formatDay(language, nextDue, 'weekday') }),
                progress.skipped.length > 0 ? t('finished.skipped') : t('finished.kept'),
              ],
        button: t('finished.button'),
        href: paths.myPlan(),
      };
    }
    return {
      id: 'next',
      title: t(`next.${next.stone}.title`),
      lines: [t(`next.${next.stone}.line`), t('next.time', { count: planOf(next.stone, progress.way)?.minutes ?? 1 })],
      button: progress.at[next.stone] === undefined ? t('start') : t('continue'),
      href: paths.stone(next.stone, next.screen),
    };
  };
}

function useRow(): (row: StoneRow, progress: Progress) => PathStone {
  const t = useText('home');
  const stones = useText('path');
  const common = useText('common');
  return ({ stone, minutes, standing }, { way }) => {
    const base = { id: stone, name: stones(`stones.${stone}`), href: paths.stone(stone) };
    // A stone that was finished opens at its beginning again, not at its last screen.
    const again = paths.stone(stone, planOf(stone, way)?.screens[0]);
    switch (standing) {
      case 'placed':
        return { ...base, state: 'done', note: common('done'), href: again };
      case 'skipped':
        return { ...base, state: 'skipped', note: t('skipped', { count: minutes }) };
      case 'next':
        return { ...base, state: 'now', note: common('minutesShort', { count: minutes }) };
      case 'later':
        return { ...base, state: 'todo', note: common('minutesShort', { count: minutes }) };
    }
  };
}
