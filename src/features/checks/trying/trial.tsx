import { useState } from 'react';

import type { Sitting } from '#domain/record/schema.ts';
import { useLateText } from '#i18n/react.tsx';
import { Note } from '#ui/note/note.tsx';

import type { Addresses } from '../parts/addresses.ts';
import { Check } from '../parts/check.tsx';

import type { Occasion } from './open-instrument.ts';

type TrialProps = {
  readonly occasion: Occasion;
  readonly screen: 'questions' | 'review';
  readonly addresses: Addresses;
  /** What was answered before, and where each answer goes: into the memory of this page. */
  readonly sittings: Map<string, Sitting>;
  readonly onDone: () => void;
};

/** The screens that participants get, on a page that keeps nothing. */
export function Trial({ occasion, screen, addresses, sittings, onDone }: TrialProps) {
  const t = useLateText('trying');
  const checks = useLateText('checks');
  useLateText('common');
  useLateText('path');
  const [kept] = useState(() => [...sittings.values()]);
  return (
    <>
      <Note>
        <p>{t('trial.nothingKept')}</p>
      </Note>
      <Check
        name={checks('followUp.name')}
        wave={occasion.wave}
        way="whole"
        questionnaires={occasion.questionnaires}
        lacking={occasion.lacking}
        kept={kept}
        save={async (sitting) => {
          sittings.set(sitting.id, sitting);
          return { kind: 'saved' };
        }}
        screen={screen}
        addresses={addresses}
        onKept={onDone}
      />
    </>
  );
}
