import { newestEnrolment } from '#domain/study/enrolment.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Enrolment, Sitting } from '#domain/record/schema.ts';
import { isEarlier } from '#domain/time/moment.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Opening } from '#walk/opening.tsx';

import { AnsweredSitting } from '../parts/answered-sitting.tsx';
import { AnswersFile } from '../parts/answers-file.tsx';
import { codeAsShown } from '../parts/code-as-shown.ts';

/** Answers to words that are asked no more go along with those very words. */
export async function load(language: string): Promise<readonly Questionnaire[]> {
  return (await Promise.all([loadShelf(language, 'questionnaires'), loadShelf(language, 'earlier-questionnaires')])).flat();
}

/** All answers in words, for the person; and the ways to hand them to a research team. */
export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('answers');
  const kept = useWatch(async (store) => ({ sittings: await store.sittings.all(), enrolments: await store.enrolments.all() }), []);
  if (kept === undefined) return <Opening name={t('opening')} />;
  const enrolment = newestEnrolment(kept.enrolments);
  const answered = kept.sittings.filter(({ log }) => log.length > 0);
  const withheld = enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';
  const ways = enrolment?.study.plan.returns ?? ['file', 'share', 'print'];
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      {enrolment !== undefined && enrolment.code !== '' && <p>{t('file.yourCode', { code: codeAsShown(enrolment.code) })}</p>}
      {answered.length === 0 && <p>{t('none')}</p>}
      {answered
        .toSorted((one, other) => (isEarlier(one.startedAt, other.startedAt) ? -1 : 1))
        .map((sitting) => (
          // On paper, as in the file, a team gets what was answered in its study.
          <div key={sitting.id} className={enrolment !== undefined && sitting.enrolment !== enrolment.id ? 'no-print' : undefined}>
            <AnsweredSitting sitting={sitting} questionnaire={wordsOf(sitting, questionnaires, kept.enrolments)} />
          </div>
        ))}
      {(ways.includes('file') || ways.includes('share')) && (
        <div className="no-print">
          <AnswersFile enrolment={enrolment} />
        </div>
      )}
      {ways.includes('print') && answered.length > 0 && !withheld && (
        <div className="no-print">
          <Sheet title={t('file.printTitle')}>
            <p>{t('file.printAbout')}</p>
            <Button look="quiet" onClick={() => print()}>
              {t('file.print')}
            </Button>
          </Sheet>
        </div>
      )}
    </>
  );
}

/** The version and, where it is held, the language that was seen. */
function wordsOf(seen: Sitting, held: readonly Questionnaire[], enrolments: readonly Enrolment[]): Questionnaire | undefined {
  const brought = enrolments.flatMap(({ study }) => study.brought);
  const own = brought.find(({ facts }) => facts.id === seen.questionnaire && facts.version === seen.version);
  const words = own?.words[seen.language];
  if (own !== undefined && words !== undefined) return { facts: own.facts, words, language: seen.language };
  return held.find(
    ({ facts, language }) => facts.id === seen.questionnaire && facts.version === seen.version && language === seen.language,
  );
}
