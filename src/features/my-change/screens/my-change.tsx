import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { ScreenProps } from '#library/route.tsx';
import { Changes } from '#walk/change/changes.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  return <Changes questionnaires={questionnaires} />;
}
