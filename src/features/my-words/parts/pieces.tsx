import type { Piece } from '#domain/record/schema.ts';
import { groupPieces, plainText } from '#domain/words/collect.ts';
import { isWritten } from '#domain/words/compose.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { HandOver } from '#walk/hand-over.tsx';

import { useLabels, type WordsData } from '../labels.ts';
import { PieceCard } from './piece-card.tsx';

type PiecesProps = {
  readonly data: WordsData;
  readonly kept: readonly Piece[];
  /** As they were before they were changed or removed on this page, by id. */
  readonly touched: ReadonlyMap<string, Piece>;
  readonly onTouch: (piece: Piece) => void;
};

export function Pieces({ data, kept, touched, onTouch }: PiecesProps) {
  const t = useText('mine');
  const labels = useLabels(data);
  const here = kept.filter((piece) => isWritten(piece) || touched.has(piece.id));
  const ids = new Set(here.map(({ id }) => id));
  const removed = [...touched.values()].filter(({ id }) => !ids.has(id));
  const groups = groupPieces([...here, ...removed], data.shapes);
  const copy = plainText(
    groups.map((group) => ({
      title: labels.group(group),
      entries: group.pieces
        .filter((piece) => ids.has(piece.id) && isWritten(piece))
        .map((piece) => ({ label: labels.piece(piece), text: piece.text })),
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
        </Note>
      </div>
      {groups.map((group) => (
        <section key={`${group.kind}.${group.shape ?? ''}`}>
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
