import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import { AnswersFile } from '../parts/answers-file.tsx';
import { EraseAll } from '../parts/erase-all.tsx';
import { OpenFile } from '../parts/open-file.tsx';
import { WholeFile } from '../parts/whole-file.tsx';

export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('mine');
  return (
    <>
      <Heading lead={t('take.lead')}>{t('take.title')}</Heading>
      <WholeFile />
      <OpenFile />
      <AnswersFile questionnaires={questionnaires} />
      <EraseAll />
    </>
  );
}
