import { linesOf } from '#domain/mirror/lines.ts';
import { markOn } from '#domain/mirror/marks.ts';
import { marksOf, withMark } from '#domain/mirror/mirror.ts';
import type { Piece } from '#domain/record/schema.ts';
import { useLanguage, useLateText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LineMarks } from '#ui/line-marks/line-marks.tsx';

import { StepActions } from '../step-actions.tsx';
import { useSaving } from '../use-saving.ts';

type LinesPageProps = {
  readonly pieces: readonly Piece[];
  /** The question a piece answers, where there is one. */
  readonly askOf: (prompt: string) => string | undefined;
  readonly onNext: () => void;
  readonly onSkip: () => void;
};

const kinds = ['acted', 'asked', 'stopped'] as const;

/** Every line of the telling, with one tap to say what it is. */
export function LinesPage({ pieces, askOf, onNext, onSkip }: LinesPageProps) {
  const t = useLateText('mirror');
  const language = useLanguage();
  const store = useStore();
  const { save, settled, words } = useSaving();
  const marks = kinds.map((value) => ({ value, label: t(`lines.${value}`) }));

  function mark(piece: Piece, from: string, as: (typeof kinds)[number] | undefined): void {
    const line = linesOf(piece.text, language).find((one) => String(one.from) === from);
    if (line === undefined) return;
    // The words stay as they are, and so does the moment when they were last changed.
    void save(() => store.pieces.change(piece.id, (old) => (old === undefined ? undefined : withMark(old, line, as))));
  }

  return (
    <>
      <Heading lead={t('lines.lead')}>{t('lines.title')}</Heading>
      {pieces.map((piece, nth) => {
        const ask = askOf(piece.prompt);
        const put = marksOf(piece);
        const lines = linesOf(piece.text, language).map((line) => ({
          id: String(line.from),
          text: line.quote,
          mark: markOn(put, line)?.as,
        }));
        return (
          <section key={piece.id}>
            {ask !== undefined && pieces[nth - 1]?.prompt !== piece.prompt && <Heading level={2}>{ask}</Heading>}
            <LineMarks lines={lines} marks={marks} onMark={(from, as) => mark(piece, from, as)} />
          </section>
        );
      })}
      <StepActions
        onNext={() => void settled().then((kept) => (kept ? onNext() : undefined))}
        onSkip={onSkip}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
