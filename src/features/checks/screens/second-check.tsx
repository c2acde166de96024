import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Changes } from '#walk/change/changes.tsx';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useStone } from '#walk/use-stone.ts';

import { Leaving } from '../parts/leaving.tsx';
import { StoneCheck } from '../parts/stone-check.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('path');
  const walk = useStone('second-check');
  const kept = useWatch((store) => store.sittings.all(), []);
  const name = t('stones.second-check');
  if (walk === undefined || kept === undefined) return <Opening name={name} />;
  const goOn = () => void walk.next();
  switch (walk.screen) {
    case 'leaving':
      return <Leaving onDone={goOn} />;
    case 'changes':
      return <Changes over={name} questionnaires={questionnaires} sittings={kept} onNotNow={goOn} end={<StepActions onNext={goOn} />} />;
    default:
      return <StoneCheck walk={walk} wave="post" questionnaires={questionnaires} kept={kept} />;
  }
}
