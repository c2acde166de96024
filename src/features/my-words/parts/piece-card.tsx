import { useEffect, useRef, useState } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useSaving } from '#walk/use-saving.ts';
import { writingTools } from '#walk/writing/tools.ts';

import { useDays } from './days.ts';

/** What is more than a line or two. */
const pages: readonly Piece['kind'][] = ['telling', 'look-back', 'behind', 'moment', 'opener', 'note', 'letter'];

type PieceCardProps = {
  readonly piece: Piece;
  readonly removed: boolean;
  readonly label: string;
  /** The label says what the group above says already. */
  readonly labelled: boolean;
  readonly belongs: string | undefined;
  /** Before anything is done to the piece: the page then keeps a place for it. */
  readonly onTouch: () => void;
};

/** One piece: read, changed in place, or removed and waiting to be brought back. */
export function PieceCard({ piece, removed, label, labelled, belongs, onTouch }: PieceCardProps) {
  const t = useText('mine');
  const store = useStore();
  const { keeper, settled } = useKeeper();
  const { save, words } = useSaving();
  const [changing, change] = useState(false);
  const [failed, fail] = useState(false);
  const when = useDays()(piece.createdAt, piece.changedAt);
  const first = useFocusAfter(removed ? 'removed' : changing ? 'changing' : 'reading');

  async function remove(): Promise<void> {
    onTouch();
    fail(!(await save(() => store.pieces.remove(piece.id))));
  }

  async function bringBack(): Promise<void> {
    fail(!(await save(() => store.pieces.save(piece))));
  }

  if (removed) {
    return (
      <div className="no-print">
        <Sheet level={3} title={t('words.removed', { name: label })}>
          <p>{t('words.undoNote')}</p>
          <ButtonRow>
            <Button look="quiet" ref={first} onClick={() => void bringBack()}>
              {t('words.undo')}
            </Button>
          </ButtonRow>
          {failed && <Status>{words}</Status>}
        </Sheet>
      </div>
    );
  }

  if (changing) {
    return (
      <Sheet>
        <KeptText
          id={piece.id}
          kind={piece.kind}
          prompt={piece.prompt}
          shape={piece.shape}
          storyId={piece.storyId}
          telling={piece.telling}
          place={piece.place}
          label={label}
          labelAs="field"
          rows={6}
          keeper={keeper}
          takesFocus
          tools={pages.includes(piece.kind) ? writingTools : undefined}
        />
        <Button look="quiet" onClick={() => void settled().then((kept) => change(!kept))}>
          {t('words.done')}
        </Button>
      </Sheet>
    );
  }

  return (
    <Sheet level={3} title={labelled ? undefined : label}>
      {belongs !== undefined && <p>{belongs}</p>}
      {isWritten(piece) ? <OwnWords text={piece.text} /> : <p>{t('words.onlyEarlier')}</p>}
      <p>{when}</p>
      <ButtonRow>
        <Button
          look="quiet"
          ref={first}
          fullLabel={t('words.changeFull', { name: label })}
          onClick={() => {
            onTouch();
            change(true);
          }}
        >
          {t('words.change')}
        </Button>
        <Button look="plain" fullLabel={t('words.removeFull', { name: label })} onClick={() => void remove()}>
          {t('words.remove')}
        </Button>
      </ButtonRow>
      {failed && <Status>{words}</Status>}
    </Sheet>
  );
}

/** The button that was pressed is gone when the card turns over, so the keyboard goes to the first one of the new side. */
function useFocusAfter(side: 'reading' | 'changing' | 'removed') {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(side);
  useEffect(() => {
    if (before.current !== side) first.current?.focus();
    before.current = side;
  }, [side]);
  return first;
}
