import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import type { Enrolment } from '#domain/record/schema.ts';
import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { settleStudy } from '#walk/study/settle-study.ts';

import { launchIn, type Launch } from '../parts/launch.ts';
import { Agreed } from './agreed.tsx';
import { InNoStudy } from './in-no-study.tsx';
import { Now } from './now.tsx';
import { Overview } from './overview.tsx';
import { StopScreen } from './stop.tsx';
import { WelcomeBack } from './welcome-back.tsx';

/** The study somebody takes part in: what it is, what they said to it, when is what, and the way out. */
export function Screen() {
  const t = useText('study');
  const store = useStore();
  const environment = useEnvironment();
  const [query] = useSearchParams();
  const screen = query.get('s');
  const [read, note] = useState<{ readonly launch: Launch | undefined } | undefined>(undefined);
  const [stopping, stop] = useState<Enrolment | undefined>(undefined);
  const kept = useWatch((drawers) => drawers.enrolments.all(), []);

  useEffect(() => {
    const look = () => note({ launch: launchIn(window.location) });
    look();
    // What a closed page or a full phone left half done is done now.
    void settleStudy(store, environment);
  }, [store, environment]);

  if (kept === undefined || read === undefined) return <Opening name={t('mine.title')} />;
  const current = currentEnrolment(kept);
  // Whoever stops a moment ago stays on that screen: they can still undo it there.
  if (screen === 'stop' && (current ?? stopping) !== undefined) {
    const shown = kept.find(({ id }) => id === (stopping ?? current)?.id) ?? current;
    if (shown !== undefined) return <StopScreen enrolment={shown} onStop={() => stop(shown)} />;
  }
  if (current === undefined) {
    const { launch } = read;
    const isNew = launch !== undefined && !kept.some(({ study }) => study.plan.id === launch.study);
    return isNew ? <WelcomeBack launch={launch} /> : <InNoStudy left={kept.at(-1)} />;
  }
  if (screen === 'agreed') return <Agreed enrolment={current} />;
  return screen === 'now' ? <Now enrolment={current} /> : <Overview enrolment={current} />;
}
