import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { HearBar } from '#ui/hear-bar/hear-bar.tsx';

import type { Aloud } from './aloud.ts';
import { followAnew } from './follow.ts';
import type { KeptPace } from './use-pace.ts';

type SteeringBarProps = { readonly aloud: Aloud; readonly pace: KeptPace; readonly onStop: () => void };

/** Pause and go on, one sentence back or on, slower and faster, from the start, stop. The keyboard begins at “Pause”. */
export function SteeringBar({ aloud, pace, onStop }: SteeringBarProps) {
  const t = useLateText('hear');
  const state = useSyncExternalStore(aloud.watch, aloud.state);
  const [paceChanged, notePaceChange] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const isReading = state.kind === 'reading';

  function turnTo(at: number): void {
    followAnew();
    aloud.turnTo(at);
  }

  function step(by: -1 | 1): void {
    aloud.setRate(pace.step(by));
    notePaceChange(true);
  }

  const paceWords = pace.isOnlyForNow ? t('pace.notKept', { pace: t(`pace.${pace.name}`) }) : t(`pace.${pace.name}`);
  return (
    <HearBar
      label={t('bar.label')}
      main={{ words: t(isReading ? 'bar.pause' : 'bar.goOn'), onPress: isReading ? aloud.pause : aloud.goOn }}
      mainRef={main}
      back={{ words: t('bar.back'), fullLabel: t('bar.backFull'), onPress: () => turnTo(state.at - 1) }}
      next={{ words: t('bar.next'), fullLabel: t('bar.nextFull'), onPress: () => turnTo(state.at + 1) }}
      quiet={[
        { words: t('bar.slower'), onPress: () => step(-1) },
        { words: t('bar.faster'), onPress: () => step(1) },
        { words: t('bar.fromStart'), onPress: () => turnTo(0) },
        { words: t('bar.stop'), onPress: onStop },
      ]}
      said={state.kind === 'failed' ? t('failed') : paceChanged ? paceWords : undefined}
    />
  );
}
