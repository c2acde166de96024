import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Sitting, Wave } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import type { StoneWalk } from '#walk/use-stone.ts';

import { Check } from './check.tsx';

type StoneCheckProps = {
  readonly walk: StoneWalk;
  readonly wave: Extract<Wave, 'pre' | 'post'>;
  readonly questionnaires: readonly Questionnaire[];
  readonly kept: readonly Sitting[];
};

/** The questions and the review of a stone that is a check. */
export function StoneCheck({ walk, wave, questionnaires, kept }: StoneCheckProps) {
  const t = useText('path');
  return (
    <Check
      name={t(`stones.${wave === 'pre' ? 'first-check' : 'second-check'}`)}
      wave={wave}
      way={walk.progress.way}
      questionnaires={questionnaires}
      kept={kept}
      screen={walk.screen === 'review' ? 'review' : 'questions'}
      addresses={{ of: (screen) => paths.stone(walk.stone, screen) }}
      onKept={() => void walk.next()}
      onSkipAll={() => void walk.skipStone()}
    />
  );
}
