import { useEffect, useRef, useState } from 'react';

import { plainText } from '#domain/words/collect.ts';
import { countWords } from '#domain/words/count.ts';
import { isWritten } from '#domain/words/written.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { Labels } from '../labels.ts';
import { tellingAddress } from '../places.ts';
import { removeTelling, type TakenTelling } from '../remove-telling.ts';
import type { Told } from '../told.ts';
import { useDays } from './days.ts';

type TellingCardProps = {
  readonly told: Told;
  readonly labels: Labels;
  /** It was removed on this page, and can be brought back. */
  readonly taken: TakenTelling | undefined;
  readonly onTaken: (taken: TakenTelling) => void;
};

/** One telling: its shape, its days and its first words. Read as a whole, shown to somebody, or removed and brought back. */
export function TellingCard({ told, labels, taken, onTaken }: TellingCardProps) {
  const t = useText('mine');
  const language = useLanguage();
  const store = useStore();
  const days = useDays();
  const { save, words, problem } = useSaving();
  const [failed, fail] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const read = useRef<HTMLDivElement>(null);
  const before = useRef(taken !== undefined);
  const isOut = taken !== undefined;
  useEffect(() => {
    // The button that was pressed is gone when the card turns over.
    if (before.current !== isOut) (isOut ? undo.current : read.current?.querySelector('a'))?.focus();
    before.current = isOut;
  }, [isOut]);
  const name = labels.shape(told.shape);

  async function remove(): Promise<void> {
    fail(
      !(await save(async () => {
        const removed = await removeTelling(store, told);
        if (removed.taken !== undefined) onTaken(removed.taken);
        return removed.outcome;
      })),
    );
  }

  if (taken !== undefined) {
    return (
      <div className="no-print">
        <Sheet level={3} title={t('words.removed', { name })}>
          <p>{t('words.undoNote')}</p>
          <ButtonRow>
            <Button look="quiet" ref={undo} onClick={() => void save(taken.bringBack)}>
              {t('words.undo')}
            </Button>
          </ButtonRow>
          {problem !== undefined && <Status>{problem}</Status>}
        </Sheet>
      </div>
    );
  }

  const written = told.pieces.filter(isWritten);
  const whole = plainText([{ title: name, entries: written.map((piece) => ({ label: labels.piece(piece), text: piece.text })) }]);
  const count = written.reduce((sum, { text }) => sum + countWords(text, language), 0);
  return (
    <Sheet level={3} title={name}>
      <OwnWords onPaperOnly text={whole} />
      <p>
        {days(told.begunAt, told.changedAt)}
        <br />
        {count > 0 && t('words.count', { count })} {told.recordings.length > 0 && t('words.recordings', { count: told.recordings.length })}
      </p>
      <div className="no-print">
        <OwnWords text={firstWords(written[0]?.text ?? '')} />
      </div>
      <div ref={read}>
        <ButtonRow>
          <ButtonLink look="quiet" href={tellingAddress(told.id)} fullLabel={t('words.readFull', { name })}>
            {t('words.read')}
          </ButtonLink>
          <ButtonLink look="plain" href={paths.share(told.id)} fullLabel={t('words.shareFull', { name })}>
            {t('words.share')}
          </ButtonLink>
          <Button look="plain" fullLabel={t('words.removeFull', { name })} onClick={() => void remove()}>
            {t('words.remove')}
          </Button>
        </ButtonRow>
      </div>
      {failed && <Status>{words}</Status>}
    </Sheet>
  );
}

const mostShown = 140;

/** How it begins, to know it again by. */
function firstWords(text: string): string {
  const letters = Array.from(text.trim());
  return letters.length <= mostShown ? letters.join('') : `${letters.slice(0, mostShown).join('')} …`;
}
