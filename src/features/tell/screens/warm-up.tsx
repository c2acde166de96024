import { useState } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { KeptText, pieceId } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

/** The same pieces as in the stone “listen”: whoever wrote them there reads them here. */
const moment = { kind: 'moment', prompt: 'good-moment' } as const;
const matters = { kind: 'matters', prompt: 'matters' } as const;

type Good = { readonly moment: Piece | undefined; readonly matters: Piece | undefined };

/** Something good before anything hard: read again what was written, or write it now. */
export function WarmUp({ walk }: { readonly walk: StoneWalk }) {
  const kept = useWatch(
    async ({ pieces }) => ({ moment: await pieces.find(pieceId(moment)), matters: await pieces.find(pieceId(matters)) }),
    [],
  );
  return kept === undefined ? null : <Warm walk={walk} kept={kept} />;
}

function Warm({ walk, kept }: { readonly walk: StoneWalk; readonly kept: Good }) {
  const t = useText('tell');
  const [before] = useState(kept);
  const [changing, change] = useState(before.moment === undefined || !isWritten(before.moment));
  const pages = { moment: useKeeper(), matters: useKeeper() };
  const names = useNames(before.matters);
  const asked = before.matters === undefined || (names.length === 0 && !isWritten(before.matters));

  async function goOn(): Promise<void> {
    if ((await pages.moment.settled()) && (await pages.matters.settled())) await walk.next();
  }

  return (
    <>
      <Heading lead={changing ? t('warm.leadAsk') : t('warm.leadKept')}>{t('warm.title')}</Heading>
      {changing ? (
        <KeptText {...moment} label={t('warm.moment')} labelAs="field" hint={t('warm.momentHint')} rows={3} keeper={pages.moment.keeper} />
      ) : (
        <Sheet title={t('warm.moment')}>
          <OwnWords text={kept.moment?.text ?? ''} />
          <Button look="plain" onClick={() => change(true)}>
            {t('warm.change')}
          </Button>
        </Sheet>
      )}
      {asked ? (
        <KeptText
          {...matters}
          label={t('warm.matters')}
          labelAs="field"
          hint={t('warm.mattersHint')}
          rows={3}
          keeper={pages.matters.keeper}
        />
      ) : (
        <Sheet title={t('warm.mattersToYou')}>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <OwnWords text={before.matters?.text ?? ''} />
        </Sheet>
      )}
      <StepActions onNext={() => void goOn()} onSkip={() => void walk.next()} />
    </>
  );
}

/** What was picked, in the words it was picked by. */
function useNames(piece: Piece | undefined): readonly string[] {
  const listen = useText('listen');
  const words: Readonly<Record<string, string>> = listen('matters.values', { returnObjects: true });
  return (piece?.chosen ?? []).flatMap((value) => words[value] ?? []);
}
