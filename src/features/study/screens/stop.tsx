import type { Enrolment } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { settleStudy } from '#walk/study/settle-study.ts';
import { useSaving } from '#walk/use-saving.ts';

import { giveBack, takeBack } from '../take-back.ts';
import { Lines } from '../parts/study-lines.tsx';
import { useStudyWords } from '../parts/use-study-words.ts';

type Withdrawal = NonNullable<Enrolment['withdrawal']>;

type StopScreenProps = { readonly enrolment: Enrolment; readonly onStop: () => void };

/** One tap, done at once. No reason is asked, and nothing tries to hold anybody. */
export function StopScreen({ enrolment, onStop }: StopScreenProps) {
  const t = useText('study');
  const pageLanguage = useLanguage();
  const store = useStore();
  const environment = useEnvironment();
  const { save, problem } = useSaving();
  const { words, language } = useStudyWords(enrolment.study);

  async function turn(withdrawal: Withdrawal | undefined): Promise<void> {
    onStop();
    const kept = await save(() =>
      store.enrolments.change(enrolment.id, (old) => (old === undefined ? undefined : withWithdrawal(old, withdrawal))),
    );
    if (!kept) return;
    const { newId, now } = environment;
    if (withdrawal !== undefined) await save(() => takeBack(store, { enrolment, at: withdrawal.at, newId }));
    else if (enrolment.withdrawal !== undefined) {
      const { at } = enrolment.withdrawal;
      await save(() => giveBack(store, { enrolment, at, newId }, now()));
    }
    await settleStudy(store, environment);
  }

  if (enrolment.withdrawal !== undefined) {
    return (
      <>
        <Heading lead={t(`stop.done.${enrolment.withdrawal.answersSoFar}`)}>{t('stop.done.title')}</Heading>
        <Lines lang={pageLanguage} lines={[t('stop.then'), t('stop.handed', { contact: words?.contact ?? '' }), t('stop.done.undoNote')]} />
        <Actions
          status={<Status>{problem}</Status>}
          aside={
            <Button look="plain" onClick={() => void turn(undefined)}>
              {t('stop.done.undo')}
            </Button>
          }
        >
          <ButtonLink href={paths.home()}>{t('stop.done.home')}</ButtonLink>
        </Actions>
      </>
    );
  }
  return (
    <>
      <Heading lead={t('stop.lead')}>{t('stop.title')}</Heading>
      <Lines lang={pageLanguage} lines={[t('stop.then')]} />
      <Sheet title={t('stop.question')}>
        {words?.withdrawal.map((line) => (
          <p key={line} lang={language}>
            {line}
          </p>
        ))}
        <ButtonRow>
          <Button look="quiet" onClick={() => void turn({ at: environment.now(), answersSoFar: 'may-be-used' })}>
            {t('stop.mayBeUsed')}
          </Button>
          <Button look="quiet" onClick={() => void turn({ at: environment.now(), answersSoFar: 'not-to-be-used' })}>
            {t('stop.notToBeUsed')}
          </Button>
        </ButtonRow>
        <Status>{problem}</Status>
      </Sheet>
      <Actions aside={<Link href={paths.myStudy()}>{t('stop.keep')}</Link>} />
    </>
  );
}

function withWithdrawal({ withdrawal: _before, ...enrolment }: Enrolment, withdrawal: Withdrawal | undefined): Enrolment {
  return withdrawal === undefined ? enrolment : { ...enrolment, withdrawal };
}
