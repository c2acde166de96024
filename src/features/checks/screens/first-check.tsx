import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { useMeasures } from '#walk/measures/use-measures.ts';
import { Opening } from '#walk/opening.tsx';
import { useStone } from '#walk/use-stone.ts';

import { StoneCheck } from '../parts/stone-check.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('path');
  const walk = useStone('first-check');
  const measures = useMeasures(questionnaires);
  const kept = useWatch((store) => store.sittings.all(), []);
  if (walk === undefined || measures === undefined || kept === undefined) return <Opening name={t('stones.first-check')} />;
  return <StoneCheck walk={walk} kind="baseline" measures={measures} kept={kept} />;
}
