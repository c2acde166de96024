import type { Enrolment } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

import { wordsIn } from '../parts/words-in.ts';

/** Nobody needs a study to use Cairn; whoever left one reads here what they decided. */
export function InNoStudy({ left }: { readonly left: Enrolment | undefined }) {
  const t = useText('study');
  const language = useLanguage();
  const withdrawal = left?.withdrawal;
  return (
    <>
      <Heading lead={t('none.lead')}>{t('none.title')}</Heading>
      {left !== undefined && withdrawal !== undefined && (
        <Note>
          <p>
            {t('none.left', {
              title: wordsIn(left.study, language)?.words.title ?? left.study.plan.id,
              day: formatDay(language, dayOf(withdrawal.at)),
            })}
          </p>
          <p>{t(`none.leftUse.${withdrawal.answersSoFar}`)}</p>
        </Note>
      )}
      <Actions aside={<Link href={paths.join()}>{t('none.join')}</Link>}>
        <ButtonLink href={paths.home()}>{t('none.home')}</ButtonLink>
      </Actions>
    </>
  );
}
