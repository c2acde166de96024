import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { addLine } from '#domain/words/add-line.ts';
import { useEnvironment } from '#environment';
import { useStore, useWatch } from '#store/react.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';

import type { Keeper } from './use-keeper.ts';
import { useKeeping } from './use-keeping.ts';

type KeptTextProps = Pick<Piece, 'kind' | 'prompt' | 'shape' | 'storyId'> & {
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
      </div>
    );
  }
  return <Writing key={id} {...props} id={id} piece={kept.piece} early={words} />;
}

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
  rows,
  initial = '',
  onText,
  keeper,
  takesFocus = false,
  ...facts
}: WritingProps) {
  const store = useStore();
  const { now } = useEnvironment();
  const [text, write] = useState(piece?.text ?? initial);
  useEffect(() => {
    // After the first look, so that it counts as a change and is kept.
    if (early !== '') queueMicrotask(() => write((old) => (old === '' || old === initial ? early : addLine(old, early))));
  }, [early, initial]);
  const confirmed = useRef(piece?.text ?? '');
  const page = useRef<HTMLTextAreaElement>(null);

  async function save(value: string) {
    const at = now();
    const outcome = await store.pieces.save({
      ...(piece?.chosen === undefined ? {} : { chosen: piece.chosen }),
      id,
      kind: facts.kind,
      prompt: facts.prompt,
      ...(facts.shape === undefined ? {} : { shape: facts.shape }),
      ...(facts.storyId === undefined ? {} : { storyId: facts.storyId }),
      text: value,
      createdAt: piece?.createdAt ?? at,
      changedAt: at,
    });
    if (outcome.kind === 'saved' || outcome.kind === 'not-kept') confirmed.current = value;
    return outcome;
  }

  const status = useKeeping(text, save);
  useEffect(() => onText?.(text), [onText, text]);
  useEffect(() => {
    if (takesFocus) page.current?.focus();
  }, [takesFocus]);
  useImperativeHandle(keeper, () => ({
    settle: async () => {
      if (text === confirmed.current) return true;
      const { kind } = await save(text);
      return kind === 'saved' || kind === 'not-kept';
    },
    add: (words) => {
      const longer = addLine(text, words);
      write(longer);
      // Once the words stand there: the next letter is to follow them.
      requestAnimationFrame(() => {
        page.current?.focus();
        page.current?.setSelectionRange(longer.length, longer.length);
      });
    },
  }));

  return (
    <TextArea
      name={id}
      label={label}
      labelAs={labelAs}
      hint={hint}
      rows={rows ?? 7}
      value={text}
      onChange={write}
      status={status}
      ref={page}
    />
  );
}
