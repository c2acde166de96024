import { useState } from 'react';

import { pointOrder, pointPrompts, putFirst, sheetId, tooLong, type PointPrompt } from '#domain/hand-over/sheet.ts';
import type { Piece } from '#domain/record/schema.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useSaving } from '#walk/use-saving.ts';

import { SheetField } from './sheet-field.tsx';

type PointsProps = { readonly pieces: readonly Piece[]; readonly onDone: () => void };

/** The three points, to change at will and to put in order. */
export function Points({ pieces, onDone }: PointsProps) {
  const t = useText('handover');
  const store = useStore();
  const keepers = [useKeeper(), useKeeper(), useKeeper()];
  const { save, problem } = useSaving();
  const [moved, move] = useState(false);
  const [stopped, stop] = useState(false);
  const order = pointOrder(pieces);
  const long = tooLong(pieces).some((prompt) => pointPrompts.some((one) => one === prompt));

  async function settle(): Promise<boolean> {
    return (await Promise.all(keepers.map(({ settled }) => settled()))).every(Boolean);
  }

  async function first(prompt: PointPrompt): Promise<void> {
    if (!(await settle())) return;
    const now = await store.pieces.all().catch(() => undefined);
    if (now !== undefined) move(await save(() => store.pieces.save(putFirst(now, prompt))));
  }

  async function goOn(): Promise<void> {
    if (!(await settle())) return;
    const now = await store.pieces.all().catch(() => pieces);
    const over = tooLong(now).some((prompt) => pointPrompts.some((one) => one === prompt));
    stop(over);
    if (!over) onDone();
  }

  return (
    <>
      <Heading lead={t('sheet.points.lead')}>{t('sheet.points.title')}</Heading>
      {order.map((prompt, place) => (
        <div key={prompt}>
          <SheetField
            prompt={prompt}
            label={t('sheet.points.point', { number: place + 1 })}
            keeper={keepers[pointPrompts.indexOf(prompt)]?.keeper ?? null}
          />
          {place > 0 && pieces.some((piece) => piece.id === sheetId(prompt) && isWritten(piece)) && (
            <ButtonRow>
              <Button look="plain" fullLabel={t('sheet.points.firstFull', { number: place + 1 })} onClick={() => void first(prompt)}>
                {t('sheet.points.first')}
              </Button>
            </ButtonRow>
          )}
        </div>
      ))}
      <StepActions
        onNext={() => void goOn()}
        status={problem ?? <span role="status">{stopped && long ? t('sheet.tooLong') : moved && t('sheet.points.moved')}</span>}
      />
    </>
  );
}
