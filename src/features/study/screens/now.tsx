import { armOf, hasOpened } from '#domain/study/arms.ts';
import { ownSittings } from '#domain/study/enrolment.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

import { Lines } from '../parts/study-lines.tsx';
import { useStudyWords } from '../parts/use-study-words.ts';

/** How it goes on: the arm in the study’s own words, never by its name. Nothing of it is here before the arm is kept. */
export function Now({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useText('study');
  const { words, language } = useStudyWords(enrolment.study);
  const { plan } = enrolment.study;
  const { allocation, baselineBefore, fault } = enrolment;
  const { today } = useEnvironment();
  const opened = useWatch(
    async (store) => {
      const sittings = ownSittings(enrolment, await store.sittings.all());
      return hasOpened(armOf(plan, allocation), plan, { sittings, baselineBefore, today: today() });
    },
    [enrolment],
  );
  return (
    <>
      <Heading>{t('now.title')}</Heading>
      {allocation !== undefined && <Lines lang={language} lines={words?.arms[allocation.arm] ?? []} />}
      {allocation !== undefined && opened === true && (
        <Note>
          <p>{t('now.opened')}</p>
        </Note>
      )}
      {fault !== undefined && (
        <FailureNotice
          title={t('now.noArm.title')}
          what={t('now.noArm.what')}
          safe={t('now.noArm.safe')}
          todo={t('now.noArm.todo', { contact: words?.contact ?? '' })}
        />
      )}
      {allocation === undefined && fault === undefined && <p>{t('now.waiting')}</p>}
      <Actions aside={<Link href={paths.myStudy()}>{t('now.look')}</Link>}>
        <ButtonLink href={paths.home()}>{t('now.home')}</ButtonLink>
      </Actions>
    </>
  );
}
