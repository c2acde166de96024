import { appendFileSync } from 'node:fs';

/** A name of one thing that is kept, such as `words/safety-plan.signs`, and what stands there. */
export type KeptThings = ReadonlyMap<string, string>;

/**
 * `tried`: about to be done. `kept`: the screen said so, of the newest that was tried under this name. `typed`: a letter went in, so it
 * may wait for a moment before it is written. With `whole`, everything that is kept was replaced at once.
 * `at` in milliseconds, of a clock that only goes forward.
 */
export type Entry =
  | { readonly act: 'tried' | 'typed' | 'kept'; readonly name: string; readonly value: string; readonly at: number }
  | { readonly act: 'tried-whole' | 'kept-whole'; readonly whole: KeptThings; readonly at: number };

/** What a person did on one phone between two kills. Every line is on disk before the next thing is done. */
export type Diary = {
  readonly entries: () => readonly Entry[];
  readonly write: (entry: Noted) => void;
  /** A line for whoever reads a failure: where the person was. */
  readonly remark: (words: string) => void;
};

type WithoutTime<Whole> = Whole extends unknown ? Omit<Whole, 'at'> : never;
type Noted = WithoutTime<Entry>;

/** `onWritten` is called at once after each entry, before anything else can happen: it may kill the browser. */
export function openDiary(file: string, onWritten: (entry: Entry) => void): Diary {
  const entries: Entry[] = [];
  function toDisk(line: unknown): void {
    appendFileSync(file, `${JSON.stringify(line, (_key, value: unknown) => (value instanceof Map ? [...value] : value))}\n`);
  }
  return {
    entries: () => entries,
    write(noted) {
      const entry: Entry = { ...noted, at: performance.now() };
      entries.push(entry);
      toDisk(entry);
      onWritten(entry);
    },
    remark: (words) => toDisk({ words, at: performance.now() }),
  };
}
