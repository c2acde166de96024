import { useRef } from 'react';

import { mostInAll } from '#domain/voice/limits.ts';
import { onClock } from '#domain/voice/length.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import { hush } from './hush.ts';
import type { Recorder, RecorderView } from './recorder.ts';
import { useLength } from './use-length.ts';
import { useSaid } from './use-said.ts';

type RecorderSheetProps = {
  readonly recorder: Recorder;
  readonly view: RecorderView;
  /** How long the next recording may be. */
  readonly room: number;
  /** What stands there before anything is recorded. */
  readonly about: string;
};

/** Start, pause, go on, stop, and how long it is. The time is shown and not announced; what begins and ends is. */
export function RecorderSheet({ recorder, view, room, about }: RecorderSheetProps) {
  const t = useText('voice');
  const lengthOf = useLength();
  const { words, notice } = useSaid(view);
  const main = useRef<HTMLButtonElement>(null);
  const { state } = view;
  const isOpen = state.kind === 'running' || state.kind === 'paused';
  const isBusy = state.kind === 'asking' || state.kind === 'closing';
  const begins = state.kind === 'idle' || state.kind === 'ended';

  function press(): void {
    if (state.kind === 'running') return recorder.pause('person');
    hush();
    recorder.start(room);
  }

  function stop(): void {
    // This button goes with what it stopped: the keyboard goes to the one that stays.
    main.current?.focus();
    recorder.stop('person');
  }

  return (
    <Sheet title={t(state.kind === 'running' || state.kind === 'paused' ? `recorder.${state.kind}` : 'recorder.ready')}>
      {state.kind === 'running' || state.kind === 'paused' ? (
        <Timed length={state.kind === 'running' ? state.heard : state.kept} limit={state.limit} />
      ) : (
        <p>{room === 0 && begins ? t('recorder.noRoom', { length: lengthOf(mostInAll) }) : about}</p>
      )}
      <Status>{words}</Status>
      {(room > 0 || !begins) && (
        <ButtonRow>
          <Button ref={main} look={state.kind === 'running' ? 'quiet' : 'go'} busy={isBusy} onClick={press}>
            {t(`recorder.${mainWords(view)}`)}
          </Button>
          {isOpen && (
            <Button look="quiet" onClick={stop}>
              {t('recorder.stop')}
            </Button>
          )}
        </ButtonRow>
      )}
      {notice !== undefined && <FailureNotice {...notice} stops />}
    </Sheet>
  );
}

function Timed({ length, limit }: { readonly length: number; readonly limit: number }) {
  const t = useText('voice');
  return <Progress words={t('recorder.time', { at: onClock(length), limit: onClock(limit) })} value={length} max={limit} />;
}

function mainWords({ state }: RecorderView): 'start' | 'asking' | 'pause' | 'goOn' | 'closing' {
  switch (state.kind) {
    case 'idle':
    case 'ended':
      return 'start';
    case 'asking':
      return 'asking';
    case 'running':
      return 'pause';
    case 'closing':
      return 'closing';
    case 'paused':
      return 'goOn';
  }
}
