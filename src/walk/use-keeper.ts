import { useCallback, useRef, type RefObject } from 'react';

/** What a page that keeps itself can be asked from outside. */
export type Keeper = {
  /** Writes what is not kept yet. True when the person may go on: all of it is kept, or this browser keeps nothing at all. */
  readonly settle: () => Promise<boolean>;
  /** Puts words on a line of their own at the end and goes there; nothing written is lost. */
  readonly add: (words: string) => void;
};

type Kept = {
  readonly keeper: RefObject<Keeper | null>;
  readonly settled: () => Promise<boolean>;
  readonly add: (words: string) => void;
};

/**
 * Hand `keeper` to a KeptText. Ask `settled` before going on: a failed write then stays on the screen with its words.
 * `add` is for something to lean on beside the page.
 */
export function useKeeper(): Kept {
  const keeper = useRef<Keeper>(null);
  const settled = useCallback(async () => (await keeper.current?.settle()) ?? true, []);
  const add = useCallback((words: string) => keeper.current?.add(words), []);
  return { keeper, settled, add };
}
