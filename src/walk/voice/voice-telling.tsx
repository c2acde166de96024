import { useCallback, useEffect, useState } from 'react';

import type { Recording } from '#domain/record/telling-schema.ts';
import { mostInOne, roomFor } from '#domain/voice/limits.ts';
import { isAtWork, isFault } from '#domain/voice/recording.ts';
import { belongsTo, tellingPieceId } from '#domain/words/telling.ts';
import { useLateText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';

import { KeptText } from '../kept-text.tsx';
import { StepActions } from '../step-actions.tsx';
import { useKeeper } from '../use-keeper.ts';
import { RecorderSheet } from './recorder-sheet.tsx';
import { Recordings } from './recordings.tsx';
import { sweep } from './sounds.ts';
import { useLength } from './use-length.ts';
import { useRecorder } from './use-recorder.ts';

type VoiceTellingProps = {
  /** The id of the telling. */
  readonly telling: string;
  readonly onDone: () => void;
};

/** A telling that is spoken: the whole screen. It begins nothing by itself, and the microphone is on only while it records. */
export function VoiceTelling({ telling, onDone }: VoiceTellingProps) {
  const t = useLateText('voice');
  const store = useStore();
  const all = useWatch(({ recordings }) => recordings.all(), []);
  useEffect(() => {
    // What cannot be swept now is swept the next time.
    sweep(store).catch(() => undefined);
  }, [store]);
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      {all !== undefined && <Speaking key={telling} telling={telling} all={all} onDone={onDone} />}
    </>
  );
}

const points = ['stays', 'who', 'known', 'light'] as const;

function Speaking({ telling, all, onDone }: VoiceTellingProps & { readonly all: readonly Recording[] }) {
  const t = useLateText('voice');
  const lengthOf = useLength();
  const { recorder, view } = useRecorder(telling);
  const { keeper, settled } = useKeeper();
  // For as long as the page is open, so that nothing moves when the first recording begins.
  const [isFirst] = useState(all.length === 0);
  const inHand = view.state.kind === 'paused' || isAtWork(view.state) ? view.id : undefined;
  const others = all.filter(({ id }) => id !== inHand);
  const here = others.filter((one) => one.telling === telling);
  const room = roomFor(others.map(({ length }) => length));
  const name = { id: telling, shape: 'voice' };

  const goOn = useCallback(async () => {
    const wasAtWork = isAtWork(recorder.view().state);
    recorder.stop('person');
    await recorder.settled();
    const { state } = recorder.view();
    // What could not be kept has to be read first; the next tap goes on.
    if (wasAtWork && state.kind === 'ended' && isFault(state.why)) return;
    if (await settled()) onDone();
  }, [recorder, settled, onDone]);

  return (
    <>
      {isFirst && (
        <Note title={t('before.title')}>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(`before.${point}`)}</li>
            ))}
          </ul>
        </Note>
      )}
      <RecorderSheet
        recorder={recorder}
        view={view}
        room={room}
        about={t(room < mostInOne ? 'recorder.roomLeft' : 'recorder.room', { length: lengthOf(room) })}
      />
      <Recordings title={t('list')} recordings={here} />
      <KeptText
        id={tellingPieceId(name, 'transcript')}
        kind="telling"
        prompt="transcript"
        {...belongsTo(name)}
        label={t('transcript.label')}
        labelAs="field"
        hint={t('transcript.hint')}
        rows={4}
        keeper={keeper}
      />
      <StepActions onNext={() => void goOn()} onSkip={onDone} />
    </>
  );
}
