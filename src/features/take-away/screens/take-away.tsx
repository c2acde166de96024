import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { EraseAll } from '../parts/erase-all.tsx';
import { OpenFile } from '../parts/open-file.tsx';
import { WholeFile } from '../parts/whole-file.tsx';

export function Screen() {
  const t = useText('mine');
  return (
    <>
      <Heading lead={t('take.lead')}>{t('take.title')}</Heading>
      <WholeFile />
      <OpenFile />
      <Sheet title={t('take.answers.title')}>
        <p>{t('take.answers.about')}</p>
        <Link href={paths.myAnswers()}>{t('take.answers.link')}</Link>
      </Sheet>
      <EraseAll />
    </>
  );
}
