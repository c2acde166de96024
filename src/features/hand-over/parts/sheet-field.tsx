import { useState, type Ref } from 'react';

import { roomFor } from '#domain/hand-over/room.ts';
import { fieldOf, type MorePrompt, type PointPrompt } from '#domain/hand-over/sheet.ts';
import { useText } from '#i18n/react.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import type { Keeper } from '#walk/use-keeper.ts';

type SheetFieldProps = {
  readonly prompt: PointPrompt | MorePrompt;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly keeper: Ref<Keeper>;
};

/** One part of the page. Typing is never cut short: what is too long for the paper is kept, and said calmly. */
export function SheetField({ prompt, label, hint, keeper }: SheetFieldProps) {
  const t = useText('handover');
  const [text, hear] = useState('');
  const room = roomFor(fieldOf(prompt), text);
  return (
    <>
      <KeptText kind="sheet" prompt={prompt} label={label} labelAs="field" hint={hint} rows={3} onText={hear} keeper={keeper} />
      <p className="small" role="status">
        {room.kind === 'over' && t('sheet.over', { count: room.letters })}
      </p>
    </>
  );
}
