import { useState } from 'react';

import { afterTick, mostTicked, ticking, tickedOf } from '#domain/hand-over/sheet.ts';
import type { Said } from '#domain/hand-over/said.ts';
import type { Piece } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

type TickLinesProps = { readonly pieces: readonly Piece[]; readonly said: readonly Said[]; readonly onDone: () => void };

/** Lines of the person’s own for the page; none is ticked by Cairn. A tick is kept at once, and taking it out takes the line off. */
export function TickLines({ pieces, said, onDone }: TickLinesProps) {
  const t = useText('handover');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, settled, words } = useSaving();
  // As it was tapped; what is kept comes a moment later, and would turn the tick back meanwhile.
  const [page, hold] = useState(pieces);
  const ticked = tickedOf(page, said);

  async function change(values: readonly string[]): Promise<void> {
    const line = said.find(({ id }) => values.includes(id) !== ticked.includes(id));
    const act = line === undefined ? undefined : ticking(page, line, now());
    if (act === undefined || act.kind === 'nothing') return;
    hold((old) => afterTick(old, act));
    const kept = await save(() => (act.kind === 'put' ? store.pieces.save(act.piece) : store.pieces.remove(act.id)));
    if (!kept) hold(pieces);
  }

  return (
    <>
      <CheckList
        name="lines"
        legend={t('sheet.pick.title')}
        hint={t('sheet.pick.hint')}
        options={said.map(({ id, from, text }) => ({ value: id, label: <InLines text={text} />, hint: t(`from.${from}`) }))}
        values={ticked}
        onChange={(values) => void change(values)}
        limit={{ most: mostTicked(page, said), fullWords: t('sheet.pick.full') }}
      />
      <p className="soft small">{t('sheet.pick.own')}</p>
      <StepActions onNext={() => void settled().then((fine) => fine && onDone())} onSkip={onDone} status={words} />
    </>
  );
}

/** With its own line breaks: a row is no page, but what is ticked stands there letter by letter. */
function InLines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, place) => (
    <span key={place} dir="auto">
      {place > 0 && <br />}
      {line}
    </span>
  ));
}
