import { useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import { broughtBack } from '#domain/words/earlier.ts';
import { holdsWords, isWritten } from '#domain/words/written.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useSaving } from '#walk/use-saving.ts';
import { writingTools } from '#walk/writing/tools.ts';

import { restAddress } from '../places.ts';
import { LeanOn } from './lean-on.tsx';

type WritingPageProps = {
  readonly piece: Pick<Piece, 'id' | 'kind' | 'prompt' | 'shape' | 'telling' | 'place'>;
  readonly ask: string;
  readonly hint: string;
  readonly starters: readonly string[];
  /** Between the page and what one can lean on. */
  readonly between?: ReactNode;
  readonly onward: () => Promise<void> | void;
};

/** One question with its page: kept as it is typed, put away for a break, or removed and brought back. */
export function WritingPage({ piece, ask, hint, starters, between, onward }: WritingPageProps) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { now } = useEnvironment();
  const { keeper, settled, add } = useKeeper();
  const { save, problem } = useSaving();
  const [removed, hold] = useState<Piece | undefined>(undefined);
  const [nothingHere, miss] = useState(false);
  // The page is opened anew with what is kept then.
  const [round, open] = useState(0);

  async function remove(): Promise<void> {
    if (!(await settled())) return;
    // Where it cannot be read it cannot be removed either, and the page then says why.
    const kept = await store.pieces.find(piece.id).catch(() => null);
    if (kept !== null && (kept === undefined || !holdsWords(kept))) return miss(true);
    if (!(await save(() => store.pieces.remove(piece.id))) || kept === null) return;
    hold(kept);
    open(round + 1);
  }

  async function undo(): Promise<void> {
    // What was written meanwhile is not lost either: it becomes an earlier version.
    if (removed === undefined || !(await settled())) return;
    const at = now();
    const bringBack = (old: Piece | undefined) =>
      old === undefined || !isWritten(old)
        ? removed
        : broughtBack({ ...removed, text: old.text, changedAt: old.changedAt }, removed.text, at);
    if (!(await save(() => store.pieces.change(piece.id, bringBack)))) return;
    hold(undefined);
    open(round + 1);
  }

  async function goOn(go: () => Promise<void> | void): Promise<void> {
    if (await settled()) await go();
  }

  return (
    <>
      <KeptText key={round} {...piece} label={ask} hint={hint} keeper={keeper} tools={writingTools} />
      {between}
      <LeanOn beginnings={starters} add={add} />
      <ButtonRow>
        <Button look="plain" onClick={() => void goOn(() => navigate(restAddress(search)))}>
          {t('write.pause')}
        </Button>
        <Button look="plain" onClick={() => void remove()}>
          {t('write.unwanted')}
        </Button>
      </ButtonRow>
      <div className="small soft" role="status">
        {nothingHere && t('write.nothingHere')}
        {removed !== undefined && t('write.removed')}
      </div>
      {removed !== undefined && (
        <ButtonRow>
          <Button look="quiet" onClick={() => void undo()}>
            {t('write.undo')}
          </Button>
        </ButtonRow>
      )}
      <StepActions onNext={() => void goOn(onward)} onSkip={() => void onward()} status={problem} />
    </>
  );
}
