import { useState } from 'react';

import { draftOf } from '#domain/hand-over/drafts.ts';
import { pieceOf, type TextKind } from '#domain/hand-over/kinds.ts';
import type { Said } from '#domain/hand-over/said.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { KeptText, pieceId } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useSaving } from '#walk/use-saving.ts';

import { ReadyLines, SaidLines } from './said-lines.tsx';

type WriteProps = { readonly kind: TextKind; readonly said: readonly Said[]; readonly onDone: () => void };

/** The words themselves, begun with a line of the person’s own where there is one. */
export function Write({ kind, said, onDone }: WriteProps) {
  const t = useText('handover');
  const store = useStore();
  const { now } = useEnvironment();
  const { keeper, settled, add } = useKeeper();
  const { save, problem } = useSaving();
  const [text, hear] = useState('');
  const [missing, miss] = useState(false);
  const [initial] = useState(() =>
    draftOf(kind, said, {
      desk: t('draft.desk'),
      line: t('draft.line'),
      letterBegin: t('draft.letterBegin'),
      letterEnd: t('draft.letterEnd'),
    }),
  );
  const facts = pieceOf[kind];
  const offered = kind === 'desk' ? [] : said.filter(({ from }) => from !== kind);
  const ready = readyFor();

  function readyFor(): readonly string[] {
    switch (kind) {
      case 'desk':
        return (['why', 'mind', 'soon', 'back', 'with', 'quiet', 'who'] as const).map((line) => t(`ready.desk.${line}`));
      case 'letter':
        return (['since', 'days', 'tried', 'easier', 'ask'] as const).map((line) => t(`ready.letter.${line}`));
      case 'opener':
      case 'line':
        return [];
    }
  }

  async function goOn(): Promise<void> {
    miss(text.trim() === '');
    if (text.trim() === '' || !(await settled())) return;
    const [id, at] = [pieceId(facts), now()];
    // A draft nobody changed is not kept yet: what goes on must be what stands here.
    const kept = await save(() => store.pieces.change(id, (old) => old ?? { ...facts, id, text, createdAt: at, changedAt: at }));
    if (kept) onDone();
  }

  return (
    <>
      <KeptText
        {...facts}
        label={t(`write.${kind}.title`)}
        hint={t(`write.${kind}.hint`)}
        rows={kind === 'letter' ? 10 : 6}
        initial={initial}
        onText={hear}
        keeper={keeper}
      />
      {ready.length > 0 && <ReadyLines lines={ready} add={add} />}
      <SaidLines said={offered} add={add} />
      <StepActions
        label={t('write.look')}
        onNext={() => void goOn()}
        status={problem ?? <span role="status">{missing && text.trim() === '' && t('write.missing')}</span>}
      />
    </>
  );
}
