import { mirrorOf } from '#domain/mirror/mirror.ts';
import type { Piece } from '#domain/record/schema.ts';
import { useLateText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { StepActions } from '../step-actions.tsx';
import { HeldBack } from './held-back.tsx';

type SeenPageProps = { readonly pieces: readonly Piece[]; readonly onMore: () => void; readonly onDone: () => void };

/** What was marked, letter by letter. An empty part says that nothing is missing. */
export function SeenPage({ pieces, onMore, onDone }: SeenPageProps) {
  const t = useLateText('mirror');
  const seen = mirrorOf(pieces);
  return (
    <>
      <Heading lead={t('seen.lead')}>{t('seen.title')}</Heading>
      {(['acted', 'asked'] as const).map((kind) => (
        <section key={kind}>
          <Heading level={2}>{t(`seen.${kind}`)}</Heading>
          {seen[kind].length === 0 ? (
            <p className="soft">{t('seen.none')}</p>
          ) : (
            seen[kind].map((line, nth) => <Line key={nth} text={line} />)
          )}
        </section>
      ))}
      <section>
        <Heading level={2} lead={seen.stopped.length === 0 ? undefined : t('held.lead')}>
          {t('seen.stopped')}
        </Heading>
        {seen.stopped.length === 0 ? <p className="soft">{t('seen.none')}</p> : <HeldBack lines={seen.stopped} />}
      </section>
      <StepActions
        onNext={onDone}
        aside={
          <Button look="plain" onClick={onMore}>
            {t('seen.more')}
          </Button>
        }
      />
    </>
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    <Sheet>
      <OwnWords text={text} />
    </Sheet>
  );
}
