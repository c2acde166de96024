import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ComponentType, type ReactNode, type Ref } from 'react';

import type { Moment, Piece } from '#domain/record/schema.ts';
import { addLine } from '#domain/words/add-line.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { clearParked, loadAgainWithDrafts, mayLoadAgain, offerDraft, readParked } from '#store/parked-drafts.ts';
import type { AutosaveStatus } from '#store/autosave.ts';
import { useAutosave, useStore, useWatch } from '#store/react.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';

import { QuietLook } from './quiet-look/quiet-look.tsx';
import type { Keeper } from './use-keeper.ts';

type PieceFacts = Pick<Piece, 'kind' | 'prompt' | 'shape' | 'storyId' | 'telling' | 'place'>;

/** A page in somebody’s hand, for what stands below it. */
export type PageInHand = {
  readonly id: string;
  readonly text: string;
  /** What stood there when the page was opened. */
  readonly first: string;
  /** As it is kept; undefined before its first word. */
  readonly piece: Piece | undefined;
  readonly write: (text: string) => void;
  readonly settle: () => Promise<boolean>;
  readonly focus: () => void;
};

/** For a page where somebody writes more than a line: what stands below it, and how its earlier versions are kept. */
export type PageTools = {
  readonly Below: ComponentType<PageInHand>;
  readonly rewrite: (piece: Piece, text: string, at: Moment) => Piece;
};

type KeptTextProps = PieceFacts & {
  /** The piece to write on, where it has another name than the one its prompt gives it. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly labelAs?: 'page' | 'field';
  readonly hint?: ReactNode;
  readonly rows?: number;
  /** Stands there before the person wrote anything of their own. */
  readonly initial?: string;
  readonly onText?: (text: string) => void;
  /** From `useKeeper`: to settle before going on, and to add words from outside. */
  readonly keeper?: Ref<Keeper>;
  /** The keyboard goes to the page as soon as it stands there: for a page opened by a button that is gone then. */
  readonly takesFocus?: boolean;
  /** `writingTools`, or nothing where one line is written. */
  readonly tools?: PageTools;
};

/** So often words are written that are typed without a rest, in milliseconds. */
const longestMs = 800;

/** The one piece under a prompt: going back to the prompt finds it again. */
export function pieceId({ kind, prompt, shape, storyId }: Pick<Piece, 'kind' | 'prompt' | 'shape' | 'storyId'>): string {
  return [kind, shape, storyId, prompt].filter((part) => part !== undefined).join('.');
}

/** A page to write on. It keeps itself as it is typed, and only says so after the write was confirmed. */
export function KeptText(props: KeptTextProps) {
  const id = props.id ?? pieceId(props);
  const kept = useWatch(async (store) => ({ id, piece: await store.pieces.find(id) }), [id]);
  // Whoever writes before the store has opened must not lose it: these words go on into the page that opens.
  const [early, hold] = useState({ id, text: '' });
  const words = early.id === id ? early.text : '';
  // What was read for the prompt before must never stand under this one.
  if (kept?.id !== id) {
    // Its place is held meanwhile, so that nothing below it moves when it comes.
    return (
      <div data-opening>
        <TextArea
          name={id}
          label={props.label}
          labelAs={props.labelAs}
          hint={props.hint}
          rows={props.rows ?? 7}
          value={words}
          onChange={(text) => hold({ id, text })}
        />
        {props.tools !== undefined && <props.tools.Below {...notYet} id={id} text={words} />}
      </div>
    );
  }
  return <Writing key={id} {...props} id={id} piece={kept.piece} early={words} />;
}

/** Holds the place of the tools while the store opens. */
const notYet = { first: '', piece: undefined, write: () => undefined, settle: async () => false, focus: () => undefined };

type WritingProps = KeptTextProps & {
  readonly id: string;
  readonly piece: Piece | undefined;
  /** Written while the store was opening. */
  readonly early: string;
};

function Writing({
  id,
  piece,
  early,
  label,
  labelAs,
  hint,
  rows = 7,
  initial = '',
  onText,
  keeper,
  takesFocus = false,
  tools,
  ...facts
}: WritingProps) {
  const t = useText('kept');
  const store = useStore();
  const { now } = useEnvironment();
  const [first] = useState(piece?.text ?? initial);
  // It stands there from the first look on: put there a moment later, it could be overtaken by the next key and be lost.
  const [parked] = useState(() => readParked(id));
  const [text, write] = useState(() => withEarly(parked ?? first, early, initial));
  const page = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // The page somebody was writing on gave way to this one: the keyboard goes on here, before the next key.
    if (early === '' || document.activeElement !== document.body) return;
    page.current?.focus();
    page.current?.setSelectionRange(page.current.value.length, page.current.value.length);
  }, [early]);

  function save(value: string) {
    const at = now();
    return store.pieces.change(id, (old) => {
      if (old === undefined) return newPiece({ ...facts, id, text: value, createdAt: piece?.createdAt ?? at, changedAt: at });
      if (old.text === value) return old;
      return tools === undefined ? { ...old, text: value, changedAt: at } : tools.rewrite(old, value, at);
    });
  }

  const { status, flush } = useAutosave({ value: text, kept: first, save, delayMs: 300 });
  useParking(id, text, status.kind);
  useEffect(() => {
    if (status.kind !== 'keeping') return undefined;
    // Who types without a rest must not lose more than a second when the phone ends the browser.
    const timer = setInterval(() => void flush(), longestMs);
    return () => clearInterval(timer);
  }, [status.kind, flush]);
  useEffect(() => onText?.(text), [onText, text]);
  useEffect(() => {
    if (takesFocus) page.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (parked === undefined) return;
    clearParked();
    page.current?.focus();
    page.current?.setSelectionRange(page.current.value.length, page.current.value.length);
  }, [parked]);

  async function settle(): Promise<boolean> {
    const { kind } = await flush();
    return kind === 'idle' || kind === 'saved' || kind === 'not-kept';
  }

  function focusAt(place: number): void {
    page.current?.focus();
    page.current?.setSelectionRange(place, place);
  }

  useImperativeHandle(keeper, () => ({
    settle,
    add: (words) => {
      const longer = addLine(text, words);
      write(longer);
      // Once the words stand there: the next letter is to follow them.
      requestAnimationFrame(() => focusAt(longer.length));
    },
  }));

  return (
    <>
      <TextArea
        name={id}
        label={label}
        labelAs={labelAs}
        hint={hint}
        rows={rows}
        value={text}
        onChange={write}
        status={status.kind === 'idle' ? undefined : t(status.kind === 'saved' ? 'kept' : status.kind)}
        ref={page}
      />
      <QuietLook text={text} page={page} />
      {tools !== undefined && (
        <tools.Below id={id} text={text} first={first} piece={piece} write={write} settle={settle} focus={() => focusAt(text.length)} />
      )}
    </>
  );
}

/** Words typed while the page opened go below what stands there, and in the place of what only waited to be written over. */
function withEarly(standing: string, early: string, initial: string): string {
  if (early === '') return standing;
  return standing === initial ? early : addLine(standing, early);
}

/** When the storage has died under the page: the words wait in this tab while the page is loaded again. */
function useParking(id: string, text: string, kind: AutosaveStatus['kind']): void {
  const unkept = useRef<string | undefined>(undefined);
  useEffect(() => {
    unkept.current = kind === 'idle' || kind === 'saved' ? undefined : text;
  });
  useEffect(() => offerDraft(id, () => unkept.current), [id]);
  useEffect(() => {
    if (kind === 'saved') mayLoadAgain();
    if (kind === 'closed') void loadAgainWithDrafts();
  }, [kind]);
}

type NewPiece = { readonly [Key in keyof KeptTextProps & keyof Piece]?: Piece[Key] | undefined } & Pick<
  Piece,
  'id' | 'kind' | 'prompt' | 'text' | 'createdAt' | 'changedAt'
>;

/** What is undefined is left out: a row holds what is known and no more. */
function newPiece({ id, kind, prompt, shape, telling, place, storyId, text, createdAt, changedAt }: NewPiece): Piece {
  return {
    id,
    kind,
    prompt,
    ...(shape === undefined ? {} : { shape }),
    ...(telling === undefined ? {} : { telling }),
    ...(place === undefined ? {} : { place }),
    ...(storyId === undefined ? {} : { storyId }),
    text,
    createdAt,
    changedAt,
  };
}
