import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';
import { copyOut } from '#walk/let-out.ts';

import type { Pickable } from './pick-groups.ts';
import type { Left } from './use-noting.ts';

type OpeningLineProps = {
  /** Messages that the person wrote for themselves before. */
  readonly own: readonly Pickable[];
  readonly note: (left: Left) => Promise<string | undefined>;
};

const ready = ['moment', 'listen', 'hard'] as const;

/** A line to send before the words themselves: it gives the other person a moment, and a way to say not now. */
export function OpeningLine({ own, note }: OpeningLineProps) {
  const t = useText('share');
  const [picked, pick] = useState<string | undefined>(undefined);
  const [told, tell] = useState<'copied' | 'copyFailed' | undefined>(undefined);
  const [notNoted, explain] = useState<string | undefined>(undefined);
  const lines = [
    ...own.map(({ id, text }) => ({ value: id, text, pieces: [id] })),
    ...ready.map((name) => ({ value: name, text: t(`hand.first.ready.${name}`), pieces: [] })),
  ];
  const line = lines.find(({ value }) => value === picked);

  async function copy(): Promise<void> {
    if (line === undefined) return;
    const done = (await copyOut(line.text)) === 'done';
    tell(done ? 'copied' : 'copyFailed');
    if (done) explain(await note({ way: 'copied', exact: line.text, pieces: line.pieces }));
  }

  return (
    <Disclosure summary={t('hand.first.title')}>
      <Choice<string>
        name="opening-line"
        legend={t('hand.first.legend')}
        legendAs="field"
        hint={t('hand.first.about')}
        options={lines.map(({ value, text }) => ({ value, label: text }))}
        value={picked}
        onChange={(value) => {
          pick(value);
          tell(undefined);
        }}
      />
      {line !== undefined && (
        <Button look="quiet" onClick={() => void copy()}>
          {t('hand.first.copy')}
        </Button>
      )}
      <Status>{told !== undefined && t(`hand.outcome.${told}`)}</Status>
      {notNoted !== undefined && <p role="status">{t('hand.notNoted', { why: notNoted })}</p>}
    </Disclosure>
  );
}
