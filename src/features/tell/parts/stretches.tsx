import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import { inOrder, isStretchKind, moved } from '#domain/words/river.ts';
import type { TellingName } from '#domain/words/telling.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { promptAddress } from '../places.ts';
import { keyOfStretch } from '../prompts.ts';

type StretchesProps = {
  readonly telling: TellingName;
  readonly stretches: readonly Piece[];
  /** Taken out on this page, to be brought back. */
  readonly removed: readonly Piece[];
  readonly onRemoved: (piece: Piece) => void;
};

/** The stretches from the spring on. They change places by buttons, which stay under the finger and say where the stretch is now. */
export function Stretches({ telling, stretches, removed, onRemoved }: StretchesProps) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { save, problem } = useSaving();
  const [said, say] = useState('');
  const focus = useFocusOnce();
  const here = new Set(stretches.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !here.has(id));
  const ordered = inOrder(stretches);
  const rows = inOrder([...stretches, ...gone]);
  const nameOf = (piece: Piece) =>
    t(`river.names.${isStretchKind(piece.prompt) ? piece.prompt : 'bend'}`, { at: ordered.indexOf(piece) + 1 });

  async function move(piece: Piece, by: -1 | 1): Promise<void> {
    const changes = moved(stretches, piece.id, by);
    if (changes.length === 0) return say(by === -1 ? t('river.isFirst') : t('river.isLast'));
    for (const { id, place } of changes) {
      // One after the other: a place that could not be kept must not be told as one.
      if (!(await save(() => store.pieces.change(id, (old) => (old === undefined ? old : { ...old, place }))))) return;
    }
    say(t('river.nowAt', { at: ordered.indexOf(piece) + 1 + by, of: ordered.length }));
  }

  async function remove(piece: Piece): Promise<void> {
    onRemoved(piece);
    focus.want(`undo ${piece.id}`);
    if (!(await save(() => store.pieces.remove(piece.id)))) return;
    say('');
  }

  async function bringBack(piece: Piece): Promise<void> {
    focus.want(piece.id);
    await save(() => store.pieces.save(piece));
  }

  return (
    <>
      {rows.length > 0 && (
        <ol role="list" aria-label={t('river.list')}>
          {rows.map((piece) =>
            here.has(piece.id) ? (
              <li key={piece.id}>
                <Sheet level={2} title={nameOf(piece)}>
                  {isWritten(piece) ? <OwnWords text={piece.text} /> : <p>{t('river.noWords')}</p>}
                  <ButtonRow>
                    <Button look="plain" fullLabel={t('river.upFull', { name: nameOf(piece) })} onClick={() => void move(piece, -1)}>
                      {t('river.up')}
                    </Button>
                    <Button look="plain" fullLabel={t('river.downFull', { name: nameOf(piece) })} onClick={() => void move(piece, 1)}>
                      {t('river.down')}
                    </Button>
                    <Button
                      look="plain"
                      ref={focus.on(piece.id)}
                      fullLabel={t('river.changeFull', { name: nameOf(piece) })}
                      onClick={() => void navigate(promptAddress(keyOfStretch(telling, piece)))}
                    >
                      {t('river.change')}
                    </Button>
                    <Button look="plain" fullLabel={t('river.removeFull', { name: nameOf(piece) })} onClick={() => void remove(piece)}>
                      {t('river.remove')}
                    </Button>
                  </ButtonRow>
                </Sheet>
              </li>
            ) : (
              <li key={piece.id}>
                <Sheet
                  level={2}
                  title={t('river.removed', { name: t(`river.addKinds.${isStretchKind(piece.prompt) ? piece.prompt : 'bend'}`) })}
                >
                  <p>{t('river.undoNote')}</p>
                  <ButtonRow>
                    <Button look="quiet" ref={focus.on(`undo ${piece.id}`)} onClick={() => void bringBack(piece)}>
                      {t('river.undo')}
                    </Button>
                  </ButtonRow>
                </Sheet>
              </li>
            ),
          )}
        </ol>
      )}
      <Status>{problem ?? said}</Status>
    </>
  );
}

/** The button that was pressed goes away with its side of the row; the one that is wanted takes the keyboard as soon as it stands there. */
function useFocusOnce() {
  const wanted = useRef<string | undefined>(undefined);
  return {
    want: (name: string) => {
      wanted.current = name;
    },
    on: (name: string) => (button: HTMLButtonElement | null) => {
      if (button === null || wanted.current !== name) return;
      wanted.current = undefined;
      button.focus();
    },
  };
}
