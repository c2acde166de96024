import type { Piece } from '#domain/record/schema.ts';
import { groupPieces, plainText } from '#domain/words/collect.ts';
import { holdsWords, isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { HandOver } from '#walk/hand-over.tsx';

import type { Labels, WordsData } from '../labels.ts';
import type { TakenTelling } from '../remove-telling.ts';
import { newestFirst, type Told } from '../told.ts';
import { OutAndIn } from './out-and-in.tsx';
import { PieceCard } from './piece-card.tsx';
import { TellingCard } from './telling-card.tsx';

type PiecesProps = {
  readonly data: WordsData;
  readonly labels: Labels;
  readonly kept: readonly Piece[];
  readonly told: readonly Told[];
  /** As they were before they were changed or removed on this page, by id. */
  readonly touched: ReadonlyMap<string, Piece>;
  readonly onTouch: (piece: Piece) => void;
  readonly taken: ReadonlyMap<string, TakenTelling>;
  readonly onTaken: (taken: TakenTelling) => void;
};

/** Everything in one place: tellings as cards, then what else was written, piece by piece. */
export function Pieces({ data, labels, kept, told, touched, onTouch, taken, onTaken }: PiecesProps) {
  const t = useText('mine');
  const here = kept.filter((piece) => piece.kind !== 'telling' && (holdsWords(piece) || touched.has(piece.id)));
  const ids = new Set(here.map(({ id }) => id));
  const removed = [...touched.values()].filter(({ id, kind }) => kind !== 'telling' && !ids.has(id));
  const shown = new Set(told.map(({ id }) => id));
  const gone = [...taken.values()].filter((one) => !shown.has(one.told.id));
  const copy = plainText(
    groupPieces(kept.filter(isWritten), data.shapes).map((group) => ({
      title: labels.group(group),
      entries: group.pieces.map((piece) => ({ label: labels.piece(piece), text: piece.text })),
    })),
  );

  return (
    <>
      <div className="no-print">
        <Note title={t('words.only.title')}>
          <p>{t('words.only.text')}</p>
          <p>
            <Link href={paths.takeAway()}>{t('words.only.away')}</Link>
          </p>
          <p>
            <Link href={paths.keptHere()}>{t('words.only.kept')}</Link>
          </p>
        </Note>
      </div>
      {(told.length > 0 || gone.length > 0) && (
        <section>
          <Heading level={2}>{t('words.tellings')}</Heading>
          {newestFirst([...told, ...gone.map((one) => one.told)]).map((one) => (
            <TellingCard
              key={one.id}
              told={one}
              labels={labels}
              taken={shown.has(one.id) ? undefined : taken.get(one.id)}
              onTaken={onTaken}
            />
          ))}
          <p className="no-print">
            <Link href={paths.stone('tell', 'shape')}>{t('words.another')}</Link>
          </p>
        </section>
      )}
      {groupPieces([...here, ...removed], data.shapes).map((group) => (
        <section key={group.kind}>
          <Heading level={2}>{labels.group(group)}</Heading>
          {group.pieces.map((piece) => (
            <PieceCard
              key={piece.id}
              piece={piece}
              removed={!ids.has(piece.id)}
              label={labels.piece(piece)}
              labelled={labels.piece(piece) === labels.group(group)}
              belongs={labels.belongs(piece)}
              onTouch={() => onTouch(piece)}
            />
          ))}
        </section>
      ))}
      <OutAndIn />
      {copy !== '' && (
        <div className="no-print">
          <Heading level={2} lead={t('words.all.text')}>
            {t('words.all.title')}
          </Heading>
          <HandOver text={copy} print />
        </div>
      )}
    </>
  );
}
