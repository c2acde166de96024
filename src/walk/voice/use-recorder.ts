import { useEffect, useState, useSyncExternalStore } from 'react';

import { useEnvironment } from '#environment';
import { useStore } from '#store/react.tsx';

import { claimAlone } from './alone.ts';
import { deviceMicrophone } from './microphone.ts';
import { createRecorder, type Recorder, type RecorderView } from './recorder.ts';
import { createTape } from './tape.ts';
import { useLeaving } from './use-leaving.ts';

const tickMs = 500;

/** The recorder of one telling, for as long as its screen is open. Nothing is opened before the person starts it. */
export function useRecorder(telling: string): { readonly recorder: Recorder; readonly view: RecorderView } {
  const store = useStore();
  const { newId, now } = useEnvironment();
  const [recorder] = useState(() =>
    createRecorder({
      microphone: deviceMicrophone,
      newTape: (type) => createTape(store, { id: newId(), telling, type, length: 0, startedAt: now() }),
      now,
      claim: claimAlone,
      tick: (act) => {
        const timer = setInterval(act, tickMs);
        return () => clearInterval(timer);
      },
    }),
  );
  const view = useSyncExternalStore(recorder.watch, recorder.view, recorder.view);

  useLeaving(() => recorder.stop('left'));
  useEffect(() => {
    const pauseOutOfSight = () => {
      if (document.visibilityState === 'hidden') recorder.pause('hidden');
    };
    document.addEventListener('visibilitychange', pauseOutOfSight);
    return () => document.removeEventListener('visibilitychange', pauseOutOfSight);
  }, [recorder]);
  useScreenOn(view.state.kind === 'running');
  return { recorder, view };
}

/** A phone that is not touched goes dark, and would pause the recording in the middle of a sentence. */
function useScreenOn(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    // Refused on a low battery: then the recording pauses as the screen goes dark, and says so.
    const asked = navigator.wakeLock.request('screen').catch(() => undefined);
    return () => void asked.then((lock) => lock?.release());
  }, [on]);
}
