import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Changes } from '#walk/change/changes.tsx';
import { Opening } from '#walk/opening.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('checks');
  const kept = useWatch((store) => store.sittings.all(), []);
  if (kept === undefined) return <Opening name={t('change.title')} />;
  return <Changes questionnaires={questionnaires} sittings={kept} />;
}
