import { useState } from 'react';

import type { ReplyMood } from '#domain/rehearsal/schema.ts';
import { keptLines, type TalkNow } from '#domain/rehearsal/talk.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { KeptText } from '#walk/kept-text.tsx';

const own = 'own-words';

type NextLineProps = {
  readonly rehearsal: string;
  readonly mood: ReplyMood;
  readonly now: Extract<TalkNow, { kind: 'answer' }>;
  readonly missing: boolean;
  /** What would be said; empty while nothing is chosen or written. Must be the same function on every render. */
  readonly onLine: (line: string) => void;
};

export function NextLine({ rehearsal, mood, now, missing, onLine }: NextLineProps) {
  const t = useText('say');
  const [value, pick] = useState<string | undefined>(undefined);

  function choose(line: string): void {
    pick(line);
    // Own words tell themselves once their page stands there.
    onLine(line === own ? '' : line);
  }

  return (
    <>
      <Choice
        name={`line-${now.turn}`}
        legend={t('talk.legend')}
        legendAs="field"
        error={missing ? t('talk.missing') : undefined}
        options={[...now.options.map((line) => ({ value: line, label: line })), { value: own, label: t('talk.own') }]}
        value={value}
        onChange={choose}
      />
      {value === own && (
        <KeptText
          kind="rehearsal"
          prompt={keptLines.turn(rehearsal, mood, now.turn)}
          label={t('talk.ownLabel')}
          labelAs="field"
          rows={3}
          onText={onLine}
        />
      )}
    </>
  );
}
