import type { ReactNode } from 'react';

import type { Recording } from '#domain/record/telling-schema.ts';
import { onClock } from '#domain/voice/length.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { Status } from '#ui/status/status.tsx';

import type { Playing } from './sound-player.ts';
import { usePlayer } from './use-player.ts';

type PlayerProps = {
  readonly recording: Recording;
  /** Of the recording, for those who hear the buttons one by one. */
  readonly name: string;
  /** More buttons in the same row. */
  readonly children: ReactNode;
};

/** Play, pause, and from the start. Jumping about is not offered: what a browser recorded cannot be relied on for that. */
export function Player({ recording, name, children }: PlayerProps) {
  const t = useText('voice');
  const { playing, play, pause, again } = usePlayer(recording);
  const isPlaying = playing.kind === 'playing';
  const at = Math.min(playing.at, recording.length);
  return (
    <>
      <Progress
        words={t('card.at', { at: onClock(at), length: onClock(recording.length) })}
        value={at}
        max={Math.max(recording.length, 1)}
      />
      <Status>{useFault(playing)}</Status>
      <ButtonRow>
        <Button
          look="quiet"
          busy={playing.kind === 'opening'}
          fullLabel={isPlaying ? t('card.pauseFull', { name }) : t('card.playFull', { name })}
          onClick={isPlaying ? pause : play}
        >
          {playing.kind === 'opening' ? t('card.opening') : isPlaying ? t('card.pause') : t('card.play')}
        </Button>
        {playing.at > 0 && (
          <Button look="plain" fullLabel={t('card.againFull', { name })} onClick={again}>
            {t('card.again')}
          </Button>
        )}
        {children}
      </ButtonRow>
    </>
  );
}

function useFault({ kind }: Playing): string | undefined {
  const t = useText('voice');
  switch (kind) {
    case 'cannot-play':
      return t('card.cannotPlay');
    case 'cannot-open':
      return t('card.cannotOpen');
    case 'no-sound':
      return t('card.noSound');
    case 'resting':
    case 'opening':
    case 'playing':
      return undefined;
  }
}
