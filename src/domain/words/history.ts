/**
 * Steps back and forward while somebody writes. A step is a group of words, or what was written without a pause; what came in
 * one piece (pasted, added from a button) is a step of its own. It lives as long as the page does and is kept nowhere.
 */
export type History = {
  /** What stood there before each step, oldest first. */
  readonly past: readonly string[];
  readonly present: string;
  /** What was taken back, next one first. */
  readonly future: readonly string[];
  /** The step that the next letter may still belong to. */
  readonly open?: Step;
};

type Step = { readonly kind: 'adding' | 'cutting'; readonly at: number; readonly size: number };

const pauseMs = 1000;
/** UTF-16 units: after so many a step ends with the word. */
const groupSize = 24;
const mostSteps = 100;
/** UTF-16 units of all texts held: an old phone has little room. */
const mostHeld = 500_000;

export function startHistory(text: string): History {
  return { past: [], present: text, future: [] };
}

/** Takes note of the text as it stands at `at` (milliseconds, any origin). The same text changes nothing. */
export function record(history: History, text: string, at: number): History {
  const { past, present, open } = history;
  if (text === present) return history;
  const grown = text.length - present.length;
  const kind = grown < 0 ? 'cutting' : 'adding';
  const inOnePiece = Math.abs(grown) > groupSize;
  if (open !== undefined && !inOnePiece && goesOn(open, { kind, at, newWord: beginsWord(present, text) })) {
    return { past, present: text, future: [], open: { kind, at, size: open.size + Math.abs(grown) } };
  }
  const next = { past: bounded([...past, present]), present: text, future: [] };
  return inOnePiece ? next : { ...next, open: { kind, at, size: Math.abs(grown) } };
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forward again; the same history when there is none. */
export function redo(history: History): History {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: rest };
}

type Change = { readonly kind: Step['kind']; readonly at: number; readonly newWord: boolean };

function goesOn(open: Step, { kind, at, newWord }: Change): boolean {
  const waited = at - open.at;
  // A clock that was set back says nothing about a pause.
  if (open.kind !== kind || waited < 0 || waited >= pauseMs) return false;
  return open.size < groupSize || !newWord;
}

/** Whether what was put in stands behind a space or at the start of a line. */
function beginsWord(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return same === 0 || /\s/.test(after[same - 1] ?? '');
}

function bounded(past: readonly string[]): readonly string[] {
  let held = 0;
  const from = past.findLastIndex((text) => {
    held += text.length;
    return held > mostHeld;
  });
  return past.slice(Math.max(from + 1, past.length - mostSteps));
}
