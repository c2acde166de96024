import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { dueNow, type DueFollowUp } from '#domain/path/due.ts';
import { itemsFor } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { readDueInput } from '#walk/due-input.ts';
import { askedAt } from '#walk/measures/pinned.ts';
import { useMeasures } from '#walk/measures/use-measures.ts';
import { Opening } from '#walk/opening.tsx';
import { settleStudy } from '#walk/study/settle-study.ts';

import { Check } from '../parts/check.tsx';
import { AboutFollowUp, FollowUpThanks, NoFollowUp } from '../parts/follow-up-words.tsx';
import { useWaveName } from '../parts/use-wave-name.ts';

type Today = { readonly due: DueFollowUp | undefined };

/** The questions of the follow-up that is due, for everybody and in studies. */
export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const t = useText('checks');
  const store = useStore();
  const waveName = useWaveName();
  const navigate = useNavigate();
  const environment = useEnvironment();
  const [query] = useSearchParams();
  // Found once: what is due changes with the very answers given here, and with midnight.
  const found = useRef<Today | undefined>(undefined);
  const measures = useMeasures(questionnaires);
  const kept = useWatch(async (drawers) => {
    const input = await readDueInput(drawers, environment.today());
    found.current ??= { due: dueNow(input).find((one) => one.kind === 'follow-up') };
    return { sittings: input.sittings, due: found.current.due };
  }, []);

  if (kept === undefined || measures === undefined) return <Opening name={t('followUp.name')} />;
  const screen = query.get('s');
  if (screen === 'thanks') return <FollowUpThanks />;
  const { due } = kept;
  if (due === undefined) return <NoFollowUp />;
  const { wave } = due;
  const name = waveName(wave);
  const asked = askedAt(wave, measures);
  async function thank(): Promise<void> {
    if (measures?.enrolment !== undefined) await settleStudy(store, environment);
    await navigate(of('thanks'), { replace: true });
  }

  const of = (part: string) => `${paths.followUp(wave.id)}&s=${part}`;
  if (screen !== 'questions' && screen !== 'review') {
    return (
      <AboutFollowUp
        name={name}
        due={due}
        inStudy={measures.enrolment !== undefined}
        items={asked.questionnaires.flatMap(({ facts }) => itemsFor(facts, 'whole', wave)).length}
        lacking={asked.lacking}
        begun={kept.sittings.some((sitting) => sitting.wave === wave.id)}
        startsAt={of('questions')}
      />
    );
  }
  return (
    <Check
      name={name}
      wave={wave}
      way="whole"
      timing={{ dueOn: due.dueOn, late: due.timing === 'late' }}
      {...asked}
      kept={kept.sittings}
      save={(sitting) => store.sittings.save(sitting)}
      screen={screen}
      addresses={{ of }}
      enrolment={measures.enrolment?.id}
      onKept={() => void thank()}
    />
  );
}
