import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { dueNow, type DueFollowUp } from '#domain/path/due.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';

import { Check } from '../parts/check.tsx';
import { AboutFollowUp, FollowUpThanks, NoFollowUp } from '../parts/follow-up-words.tsx';

type Today = { readonly due: DueFollowUp | undefined };

/** The questions at two weeks, six weeks and three months. */
export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('checks');
  const navigate = useNavigate();
  const { today } = useEnvironment();
  const [query] = useSearchParams();
  // Found once: what is due changes with the very answers given here, and with midnight.
  const found = useRef<Today | undefined>(undefined);
  const kept = useWatch(async (store) => {
    const [progress, plan] = [await store.progress.read(), await store.plan.read()];
    const [sittings, checkIns] = [await store.sittings.all(), await store.checkIns.all()];
    found.current ??= { due: dueNow({ progress, plan, sittings, checkIns, today: today() }).find((one) => one.kind === 'follow-up') };
    return { sittings, due: found.current.due };
  }, []);

  if (kept === undefined) return <Opening name={t('followUp.name')} />;
  const screen = query.get('s');
  if (screen === 'thanks') return <FollowUpThanks />;
  const { due } = kept;
  if (due === undefined) return <NoFollowUp />;
  const of = (name: string) => `${paths.followUp(due.wave)}&s=${name}`;
  if (screen !== 'questions' && screen !== 'review') {
    const begun = kept.sittings.some((sitting) => sitting.wave === due.wave);
    return <AboutFollowUp due={due} begun={begun} startsAt={of('questions')} />;
  }
  return (
    <Check
      name={t(`followUp.title.${due.wave}`)}
      wave={due.wave}
      way="whole"
      timing={{ dueOn: due.dueOn, late: due.timing === 'late' }}
      questionnaires={questionnaires}
      kept={kept.sittings}
      screen={screen}
      addresses={{ of }}
      onKept={() => void navigate(of('thanks'), { replace: true })}
    />
  );
}
