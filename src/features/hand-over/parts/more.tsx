import { useState } from 'react';

import { morePrompts, tooLong } from '#domain/hand-over/sheet.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';

import type { Kept } from '../kept.ts';
import { Answers } from './answers.tsx';
import { ReadyLines } from './said-lines.tsx';
import { SheetField } from './sheet-field.tsx';

type MoreProps = { readonly kept: Kept; readonly onDone: () => void };

/** What else may stand on the page. All of it is empty until the person writes or ticks. */
export function More({ kept, onDone }: MoreProps) {
  const t = useText('handover');
  const store = useStore();
  const keepers = { today: useKeeper(), tried: useKeeper(), hard: useKeeper(), reach: useKeeper() };
  const [stopped, stop] = useState(false);
  const long = tooLong(kept.pieces).some((prompt) => morePrompts.some((one) => one === prompt));

  async function goOn(): Promise<void> {
    const all = await Promise.all(morePrompts.map((prompt) => keepers[prompt].settled()));
    if (!all.every(Boolean)) return;
    const now = await store.pieces.all().catch(() => kept.pieces);
    const over = tooLong(now).some((prompt) => morePrompts.some((one) => one === prompt));
    stop(over);
    if (!over) onDone();
  }

  return (
    <>
      <Heading lead={t('sheet.more.lead')}>{t('sheet.more.title')}</Heading>
      <SheetField prompt="today" label={t('sheet.more.today')} keeper={keepers.today.keeper} />
      <ReadyLines
        lines={(['heard', 'what', 'next', 'time'] as const).map((line) => t(`ready.today.${line}`))}
        add={(line) => keepers.today.add(line)}
      />
      <SheetField prompt="tried" label={t('sheet.more.tried')} keeper={keepers.tried.keeper} />
      <SheetField prompt="hard" label={t('sheet.more.hard')} hint={t('sheet.more.hardHint')} keeper={keepers.hard.keeper} />
      <ReadyLines
        lines={(['words', 'ask', 'unsafe'] as const).map((line) => t(`ready.hard.${line}`))}
        add={(line) => keepers.hard.add(line)}
      />
      <SheetField prompt="reach" label={t('sheet.more.reach')} hint={t('sheet.more.reachHint')} keeper={keepers.reach.keeper} />
      <Answers pieces={kept.pieces} />
      <StepActions onNext={() => void goOn()} status={<span role="status">{stopped && long && t('sheet.tooLong')}</span>} />
    </>
  );
}
