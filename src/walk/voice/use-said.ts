import { isFault, isNearEnd, type PauseReason, type Refusal } from '#domain/voice/recording.ts';
import { useText } from '#i18n/react.tsx';

import type { RecorderView } from './recorder.ts';
import { useLength } from './use-length.ts';

type Notice = { readonly title: string; readonly safe: string; readonly todo?: string };

/** What is said about a recording: politely as it begins, pauses and ends, and as a notice where it could not go on. */
export function useSaid({ state, unkept }: RecorderView): { readonly words?: string; readonly notice?: Notice } {
  const t = useText('voice');
  const lengthOf = useLength();

  function refused(why: Refusal, kept: number): { readonly notice: Notice } {
    const safe =
      kept === 0
        ? t('refused.nothing')
        : unkept
          ? t('said.unkept', { length: lengthOf(kept) })
          : t('refused.kept', { length: lengthOf(kept) });
    return { notice: { title: t(`refused.${why}.title`), safe, todo: t(`refused.${why}.todo`) } };
  }

  switch (state.kind) {
    case 'asking':
    case 'closing':
      return {};
    case 'idle':
      return state.refused === undefined ? {} : refused(state.refused, 0);
    case 'running':
      if (isNearEnd(state)) return { words: t('recorder.near') };
      return { words: t(state.base > 0 ? 'said.went-on' : 'said.started') };
    case 'paused': {
      const length = lengthOf(state.kept);
      if (!isPause(state.why)) return refused(state.why, state.kept);
      return { words: unkept ? t('said.unkept', { length }) : t(`said.pause.${state.why}`, { length }) };
    }
    case 'ended': {
      const length = lengthOf(state.kept);
      if (isFault(state.why)) return { notice: { title: t('said.stopped'), safe: t(`said.end.${state.why}`, { length }) } };
      if (state.kept === 0) return { words: t('said.nothing') };
      return { words: unkept ? t('said.unkept', { length }) : t(`said.end.${state.why}`, { length }) };
    }
  }
}

function isPause(why: PauseReason | Refusal): why is PauseReason {
  return why === 'person' || why === 'hidden' || why === 'interrupted' || why === 'silent';
}
