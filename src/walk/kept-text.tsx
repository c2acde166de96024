import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';

import type { Moment, Piece } from '#domain/record/schema.ts';
import { addLine } from '#domain/words/add-line.ts';
import { broughtBack, writtenOver } from '#domain/words/earlier.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import type { AutosaveStatus } from '#store/autosave.ts';
import { useAutosave, useStore, useWatch } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { TextArea } from '#ui/text-area/text-area.tsx';

import { useOtherWindow } from './other-window.tsx';
import { QuietLook } from './quiet-look/quiet-look.tsx';
import { newPiece } from './new-piece.ts';
import type { Keeper } from './use-keeper.ts';

/** What is rarely shown comes when it is. */
const OtherText = lazy(async () => ({ default: (await import('./other-text.tsx')).OtherText }));
const UnkeptWords = lazy(async () => ({ default: (await import('./unkept-words.tsx')).UnkeptWords }));

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
  /** Say so before the piece is changed by another way than `write`: else the page takes it for the work of another window. */
  readonly owns: (at: Moment) => void;
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
  const inHand = useRef(false);
  const letGo = useCallback((page: HTMLTextAreaElement | null) => {
    // Asked before the page that held the place is taken away: afterwards nothing has the keyboard.
    return () => {
      inHand.current = document.activeElement === page;
    };
  }, []);
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
          ref={letGo}
        />
        {props.tools !== undefined && <props.tools.Below {...notYet} id={id} text={words} />}
      </div>
    );
  }
  return <Writing key={id} {...props} id={id} piece={kept.piece} early={words} inHand={inHand} />;
}

/** Holds the place of the tools while the store opens. */
const notYet = {
  first: '',
  piece: undefined,
  write: () => undefined,
  settle: async () => false,
  owns: () => undefined,
  focus: () => undefined,
};

type WritingProps = KeptTextProps & {
  readonly id: string;
  readonly piece: Piece | undefined;
  /** Written while the store was opening. */
  readonly early: string;
  /** Whether somebody had the keyboard on the page that held the place. */
  readonly inHand: RefObject<boolean>;
};

function Writing({
  id,
  piece,
  early,
  inHand,
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
  const [text, write] = useState(early === '' ? first : first === initial ? early : addLine(first, early));
  const page = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // The page that somebody was writing on, or was about to, gave way to this one: the keyboard goes on here, before the next key.
    if (!inHand.current) return;
    page.current?.focus();
    page.current?.setSelectionRange(page.current.value.length, page.current.value.length);
  }, [inHand]);

  const [parked, showParked] = useState(false);
  const parkedText = useRef<string | undefined>(undefined);
  const { other, owns, isOwn, notice, settle: settleOther } = useOtherWindow(piece, text);

  async function save(value: string): Promise<WriteOutcome> {
    const at = now();
    owns(at);
    let theirs: Piece | undefined;
    const outcome = await store.pieces.change(id, (old) => {
      theirs = undefined;
      if (old === undefined) return newPiece({ ...facts, id, text: value, createdAt: piece?.createdAt ?? at, changedAt: at });
      if (old.text === value) return old;
      if (!isOwn(old)) {
        theirs = old;
        return writtenOver(old, value, at);
      }
      return tools === undefined ? { ...old, text: value, changedAt: at } : tools.rewrite(old, value, at);
    });
    if (theirs !== undefined && outcome.kind === 'saved') notice(theirs);
    if (outcome.kind === 'closed' || outcome.kind === 'failed') await park(value, at);
    else showParked(false);
    return outcome;
  }

  /** Once for each text: tried again as the page goes, it must not look newer than it is. */
  async function park(value: string, at: Moment): Promise<void> {
    if (parkedText.current === value) return;
    const isParked = await store.park(newPiece({ ...facts, id, text: value, createdAt: piece?.createdAt ?? at, changedAt: at }));
    parkedText.current = isParked ? value : undefined;
    showParked(isParked);
  }

  const { status, flush } = useAutosave({ value: text, kept: first, save, delayMs: 300 });
  useEffect(() => onText?.(text), [onText, text]);
  useEffect(() => {
    if (takesFocus) page.current?.focus();
  }, [takesFocus]);

  async function settle(): Promise<boolean> {
    const { kind } = await flush();
    return kind === 'idle' || kind === 'saved' || kind === 'not-kept';
  }

  /** What stands here becomes an earlier version, however short it is. */
  async function take(theirs: Piece): Promise<void> {
    if (!(await settle())) return;
    const at = now();
    owns(at);
    const { kind } = await store.pieces.change(id, (old) => (old === undefined ? old : broughtBack(old, theirs.text, at)));
    if (kind !== 'saved') return;
    settleOther();
    write(theirs.text);
    focusAt(theirs.text.length);
  }

  /** Written at once, as nothing on this screen has changed that would be kept by itself. */
  async function leave(): Promise<void> {
    const { kind } = await save(text);
    if (kind !== 'saved') return;
    settleOther();
    page.current?.focus();
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
        status={
          status.kind === 'idle' ? undefined : t(isUnkept(status) && parked ? 'parked' : status.kind === 'saved' ? 'kept' : status.kind)
        }
        ref={page}
      />
      <p className="soft small no-print" role="status">
        {other !== undefined && t('other.words')}
      </p>
      <Suspense fallback={null}>
        {isUnkept(status) && text.trim() !== '' && <UnkeptWords text={text} parked={parked} />}
        {other !== undefined && (
          <OtherText
            other={other}
            onTake={(theirs) => void take(theirs)}
            onBoth={(theirs) => {
              settleOther();
              write(addLine(text, theirs.text));
              page.current?.focus();
            }}
            onLeave={() => void leave()}
          />
        )}
      </Suspense>
      <QuietLook text={text} page={page} />
      {tools !== undefined && (
        <tools.Below
          id={id}
          text={text}
          first={first}
          piece={piece}
          write={write}
          settle={settle}
          owns={owns}
          focus={() => focusAt(text.length)}
        />
      )}
    </>
  );
}

function isUnkept({ kind }: AutosaveStatus): boolean {
  return kind !== 'idle' && kind !== 'keeping' && kind !== 'saved';
}
