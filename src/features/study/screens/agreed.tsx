import { nextStep } from '#domain/path/progress.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { Opening } from '#walk/opening.tsx';
import { lastWord } from '#walk/study/agreements.ts';

import { KeepInAddress } from '../parts/keep-in-address.tsx';
import { useStudyWords } from '../parts/use-study-words.ts';

/** The end of joining: what was agreed, where to change it, and on. */
export function Agreed({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useText('study');
  const { words, language } = useStudyWords(enrolment.study);
  const kept = useWatch(async ({ consents, progress }) => ({ consents: await consents.all(), progress: await progress.read() }), []);
  if (kept === undefined) return <Opening name={t('mine.agreed.title')} />;
  const { consents, progress } = kept;
  // The first check was done before: on this phone, or on an installation before this one.
  const known = enrolment.allocation !== undefined || enrolment.fault !== undefined;
  const next = progress === undefined ? undefined : nextStep(progress);
  return (
    <>
      <Heading over={t('mine.agreed.over')} lead={t('mine.agreed.lead')}>
        {t('mine.agreed.title')}
      </Heading>
      <div lang={language}>
        <SummaryList emptyWords={t('mine.said.empty')} rows={enrolment.study.plan.purposes.map(({ id }) => rowOf(id))} />
      </div>
      <KeepInAddress enrolment={enrolment} />
      {!known && <p>{t('mine.agreed.next')}</p>}
      <Actions aside={<Link href={paths.myStudy()}>{t('mine.agreed.look')}</Link>}>
        {known ? (
          <ButtonLink href={paths.myStudy('now')}>{t('now.title')}</ButtonLink>
        ) : (
          <ButtonLink href={next?.kind === 'step' ? paths.stone(next.stone, next.screen) : paths.home()}>
            {next?.kind === 'step' && next.stone === 'first-check' ? t('mine.agreed.goOn') : t('mine.agreed.goOnPath')}
          </ButtonLink>
        )}
      </Actions>
    </>
  );

  function rowOf(purpose: string) {
    const said = lastWord(enrolment, purpose, consents);
    return {
      id: purpose,
      name: words?.purposes[purpose]?.ask ?? purpose,
      ...(said === undefined ? {} : { value: t(said.given ? 'mine.said.yesShort' : 'mine.said.noShort') }),
    };
  }
}
