import { useNavigate } from 'react-router';

import { wayAt, waveOfKind } from '#domain/path/waves.ts';
import type { Sitting } from '#domain/record/schema.ts';
import { ownSittings, scheduleOf } from '#domain/study/enrolment.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { askedAt, type Measures } from '#walk/measures/pinned.ts';
import { settleStudy } from '#walk/study/settle-study.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { Check } from './check.tsx';
import { NothingAsked } from './lacking-words.tsx';

type StoneCheckProps = {
  readonly walk: StoneWalk;
  readonly kind: 'baseline' | 'post';
  readonly measures: Measures;
  readonly kept: readonly Sitting[];
};

/** The questions and the review of a stone that is a check: the first wave of its kind. */
export function StoneCheck({ walk, kind, measures, kept }: StoneCheckProps) {
  const t = useText('path');
  const store = useStore();
  const environment = useEnvironment();
  const navigate = useNavigate();
  const name = t(`stones.${kind === 'baseline' ? 'first-check' : 'second-check'}`);
  const wave = waveOfKind(scheduleOf(measures.enrolment), kind);
  const skipAll = () => void walk.skipStone();
  // Nobody leaves the path without the screen that takes leave.
  const onNothing = kind === 'post' ? () => walk.go('leaving') : skipAll;
  async function goOn(): Promise<void> {
    await walk.next();
    if (measures.enrolment === undefined) return;
    const { kind: settled } = await settleStudy(store, environment);
    // What comes to light with the first check is told at once.
    if (settled === 'allocated' || settled === 'no-arm') await navigate(paths.myStudy('now'));
  }

  if (wave === undefined) return <NothingAsked name={name} lacking={[]} onNext={onNothing} />;
  return (
    <Check
      name={name}
      wave={wave}
      way={wayAt(kind, walk.progress.way, measures.enrolment !== undefined)}
      {...askedAt(wave, measures)}
      kept={ownSittings(measures.enrolment, kept)}
      enrolment={measures.enrolment?.id}
      save={(sitting) => store.sittings.save(sitting)}
      screen={walk.screen === 'review' ? 'review' : 'questions'}
      addresses={{ of: (screen) => paths.stone(walk.stone, screen) }}
      onKept={() => void goOn()}
      onNothing={onNothing}
      onSkipAll={skipAll}
    />
  );
}
