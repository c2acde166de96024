import { record, redo, startHistory, undo, type History } from '#domain/words/history.ts';

/** The steps of one open page. They are gone when the page is left: what should last is an earlier version. */
export type Recorder = {
  /** The text as it stands at `at`, in milliseconds. */
  readonly take: (text: string, at: number) => void;
  /** The text one step away; undefined when there is none. */
  readonly step: (way: 'back' | 'forward') => string | undefined;
};

export function createRecorder(first: string): Recorder {
  let history: History = startHistory(first);
  return {
    take: (text, at) => {
      history = record(history, text, at);
    },
    step: (way) => {
      const next = way === 'back' ? undo(history) : redo(history);
      if (next === history) return undefined;
      history = next;
      return next.present;
    },
  };
}
