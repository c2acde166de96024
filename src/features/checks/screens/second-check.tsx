import { waveOfKind } from '#domain/path/waves.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { scheduleOf } from '#domain/study/enrolment.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Changes } from '#walk/change/changes.tsx';
import { useMeasures } from '#walk/measures/use-measures.ts';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useStone } from '#walk/use-stone.ts';

import { Leaving } from '../parts/leaving.tsx';
import { StoneCheck } from '../parts/stone-check.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('path');
  const walk = useStone('second-check');
  const measures = useMeasures(questionnaires);
  const kept = useWatch((store) => store.sittings.all(), []);
  const name = t('stones.second-check');
  if (walk === undefined || measures === undefined || kept === undefined) return <Opening name={name} />;
  const goOn = () => void walk.next();
  switch (walk.screen) {
    case 'leaving':
      return <Leaving onDone={goOn} />;
    case 'changes':
      return <Changes over={name} questionnaires={questionnaires} onNotNow={goOn} end={<StepActions onNext={goOn} />} />;
    default: {
      // A study may ask nothing here: taking leave then comes at once, and what follows it is named, not the next screen.
      const isAsked = waveOfKind(scheduleOf(measures.enrolment), 'post') !== undefined;
      if (!isAsked) return <Leaving onDone={() => walk.go('changes')} />;
      return <StoneCheck walk={walk} kind="post" measures={measures} kept={kept} />;
    }
  }
}
