import { useEffect, useRef, useState } from 'react';

import type { Recording } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { epochOf } from '#domain/time/moment.ts';
import { useEnvironment } from '#environment';
import { formatDay, formatTime } from '#i18n/format.ts';
import { useLanguage, useLateText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import { Player } from './player.tsx';
import { bringBack, takeOut, type TakenOut } from './sounds.ts';
import { useLength } from './use-length.ts';

type RecordingCardProps = {
  readonly recording: Recording;
  /** As the person removes it, before the rows go: leave the card where it stands, or its Undo goes with it. */
  readonly onRemoved?: () => void;
};

type Side = { readonly kind: 'whole' } | { readonly kind: 'asking' } | { readonly kind: 'removed'; readonly taken: TakenOut };

/** One recording: played, kept where it was cut off, or removed and, while the page stays open, brought back. */
export function RecordingCard({ recording, onRemoved }: RecordingCardProps) {
  const t = useLateText('voice');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const lengthOf = useLength();
  const [side, turn] = useState<Side>({ kind: 'whole' });
  const [busy, work] = useState(false);
  const [fault, say] = useState<string | undefined>(undefined);
  const first = useFocusAfter(side.kind);
  const at = epochOf(recording.startedAt);
  const name = t('card.name', { day: formatDay(language, dayOf(recording.startedAt)), time: formatTime(language, at, at) });

  async function during<T>(act: () => Promise<T>): Promise<T> {
    work(true);
    try {
      return await act();
    } finally {
      work(false);
    }
  }

  async function keep(): Promise<void> {
    const endedAt = now();
    const outcome = await store.recordings.change(recording.id, (old) => (old === undefined ? undefined : { ...old, endedAt }));
    say(isDone(outcome) ? undefined : t('card.keepFailed'));
  }

  async function remove(): Promise<void> {
    onRemoved?.();
    const { outcome, taken } = await during(() => takeOut(store, recording));
    say(isDone(outcome) ? undefined : t('card.removeFailed'));
    if (isDone(outcome)) turn({ kind: 'removed', taken });
  }

  async function undo(taken: TakenOut): Promise<void> {
    const outcome = await during(() => bringBack(store, taken));
    say(isDone(outcome) ? undefined : t('card.undoFailed'));
    if (isDone(outcome)) turn({ kind: 'whole' });
  }

  switch (side.kind) {
    case 'removed':
      return (
        <Sheet level={3} title={name}>
          <p>{t('card.removed')}</p>
          <ButtonRow>
            <Button look="quiet" ref={first} busy={busy} onClick={() => void undo(side.taken)}>
              {t('card.undo')}
            </Button>
          </ButtonRow>
          <Status>{fault}</Status>
        </Sheet>
      );
    case 'asking':
      return (
        <Sheet level={3} title={name}>
          <p>{t('card.sure')}</p>
          <ButtonRow>
            <Button look="quiet" ref={first} busy={busy} onClick={() => void remove()}>
              {t('card.yes')}
            </Button>
            <Button look="plain" onClick={() => turn({ kind: 'whole' })}>
              {t('card.no')}
            </Button>
          </ButtonRow>
          <Status>{fault}</Status>
        </Sheet>
      );
    case 'whole':
      return (
        <Sheet level={3} title={name}>
          {recording.endedAt === undefined && <p>{t('card.cutOff', { length: lengthOf(recording.length) })}</p>}
          <Player recording={recording} name={name}>
            {recording.endedAt === undefined && (
              <Button look="quiet" fullLabel={t('card.keepFull', { name })} onClick={() => void keep()}>
                {t('card.keep')}
              </Button>
            )}
            <Button look="plain" ref={first} fullLabel={t('card.removeFull', { name })} onClick={() => turn({ kind: 'asking' })}>
              {t('card.remove')}
            </Button>
          </Player>
          <Status>{fault}</Status>
        </Sheet>
      );
  }
}

function isDone({ kind }: WriteOutcome): boolean {
  return kind === 'saved' || kind === 'not-kept';
}

/** The button that was pressed is gone when the card turns over, so the keyboard goes to the first one of the new side. */
function useFocusAfter(side: Side['kind']) {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(side);
  useEffect(() => {
    if (before.current !== side) first.current?.focus();
    before.current = side;
  }, [side]);
  return first;
}
