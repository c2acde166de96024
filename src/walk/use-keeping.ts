import { useText } from '#i18n/react.tsx';
import { useAutosave } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';

/** Keeps a value as it changes, and gives the words that say how that stands; undefined while there is nothing to say. */
export function useKeeping<T>(value: T, save: (value: T) => Promise<WriteOutcome>): string | undefined {
  const t = useText('kept');
  const { status } = useAutosave({ value, save, delayMs: 300 });
  if (status.kind === 'idle') return undefined;
  return t(status.kind === 'saved' ? 'kept' : status.kind);
}
