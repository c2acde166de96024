import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import { tellingOf } from '#domain/words/telling.ts';
import { holdsWords, isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { Labels } from '../labels.ts';
import type { Told } from '../told.ts';
import { PieceCard } from './piece-card.tsx';

/** What knows about sound comes only where there is some. */
const Recordings = lazy(async () => ({ default: (await import('#walk/voice/recordings.tsx')).Recordings }));

type TellingPageProps = {
  readonly told: Told;
  readonly labels: Labels;
  readonly touched: ReadonlyMap<string, Piece>;
  readonly onTouch: (piece: Piece) => void;
};

/** One telling from its first word to its last; its pieces are changed or removed where somebody asks for that. */
export function TellingPage({ told, labels, touched, onTouch }: TellingPageProps) {
  const t = useText('mine');
  const store = useStore();
  const navigate = useNavigate();
  const { save, problem } = useSaving();
  const [changing, change] = useState(false);
  const here = told.pieces.filter((piece) => holdsWords(piece) || touched.has(piece.id));
  const ids = new Set(here.map(({ id }) => id));
  const removed = [...touched.values()].filter((piece) => tellingOf(piece) === told.id && !ids.has(piece.id));
  const written = here.filter(isWritten);
  const one = written.length === 1;

  async function goOn(): Promise<void> {
    const kept = await save(() =>
      store.choices.change((old) => ({ ...old, ...(told.shape === undefined ? {} : { shape: told.shape }), telling: told.id })),
    );
    if (kept) await navigate(paths.stone('tell', 'write'));
  }

  return (
    <>
      {changing &&
        [...here, ...removed].map((piece) => (
          <PieceCard
            key={piece.id}
            piece={piece}
            removed={!ids.has(piece.id)}
            label={labels.piece(piece)}
            labelled={false}
            belongs={undefined}
            onTouch={() => onTouch(piece)}
          />
        ))}
      {!changing && written.length > 0 && (
        <Sheet>
          {written.map((piece) => (
            <section key={piece.id}>
              {!one && <h2 className="small soft">{labels.piece(piece)}</h2>}
              <OwnWords text={piece.text} />
            </section>
          ))}
        </Sheet>
      )}
      {told.recordings.length > 0 && (
        <Suspense fallback={null}>
          <Recordings recordings={told.recordings} />
        </Suspense>
      )}
      <ButtonRow>
        {(here.length > 0 || removed.length > 0) && (
          <Button look="quiet" pressed={changing} onClick={() => change(!changing)}>
            {t('words.changeParts')}
          </Button>
        )}
        <ButtonLink look="plain" href={paths.share(told.id)}>
          {t('words.share')}
        </ButtonLink>
      </ButtonRow>
      <Actions
        status={problem}
        aside={
          <>
            <Link href={paths.myWords()}>{t('words.allWords')}</Link>
            <Link href={paths.stone('tell', 'shape')}>{t('words.another')}</Link>
          </>
        }
      >
        <Button onClick={() => void goOn()}>{t('words.goOn')}</Button>
      </Actions>
    </>
  );
}
