import { useState } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { pieceId } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeping } from '#walk/use-keeping.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { isValue, values } from '../values.ts';

const piece = { kind: 'matters', prompt: 'matters' } as const;
const id = pieceId(piece);

export function Matters({ walk }: { readonly walk: StoneWalk }) {
  const kept = useWatch(async (store) => ({ piece: await store.pieces.find(id) }), []);
  return kept === undefined ? null : <Picking walk={walk} before={kept.piece} />;
}

function Picking({ walk, before }: { readonly walk: StoneWalk; readonly before: Piece | undefined }) {
  const t = useText('listen');
  const store = useStore();
  const { now } = useEnvironment();
  const [answer, change] = useState({ chosen: (before?.chosen ?? []).filter(isValue), text: before?.text ?? '' });
  const status = useKeeping(answer, async ({ chosen, text }) => {
    const at = now();
    return store.pieces.save({ id, ...piece, text, chosen: [...chosen], createdAt: before?.createdAt ?? at, changedAt: at });
  });
  return (
    <>
      <CheckList
        name="matters"
        legend={t('matters.title')}
        hint={t('matters.hint')}
        options={values.map((value) => ({ value, label: t(`matters.values.${value}`) }))}
        values={answer.chosen}
        onChange={(chosen) => change((old) => ({ ...old, chosen: [...chosen] }))}
        limit={{ most: 3, fullWords: t('matters.full') }}
      />
      <TextLine
        name="because"
        label={t('matters.because')}
        hint={t('matters.becauseHint')}
        value={answer.text}
        onChange={(text) => change((old) => ({ ...old, text }))}
      />
      <StepActions onNext={() => void walk.next()} onSkip={() => void walk.next()} status={<span role="status">{status}</span>} />
    </>
  );
}
