import { useState } from 'react';

import { noted } from '#domain/review/review.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { Desk } from '../desk.ts';

const ways = ['asked', 'declined', 'urgent'] as const;

/** Asking, declining kindly, urgent concern: each with its words, and each noted with a reason. */
export function OtherEndings({ desk }: { readonly desk: Desk }) {
  return ways.map((way) => <OneEnding key={way} way={way} desk={desk} />);
}

function OneEnding({ way, desk: { change } }: { readonly way: (typeof ways)[number]; readonly desk: Desk }) {
  const t = useText('moderate');
  const saving = useSaving();
  const [reason, write] = useState('');
  const [said, say] = useState<'done' | 'missing' | undefined>(undefined);

  async function note(): Promise<void> {
    if (reason.trim() === '') return say('missing');
    if (!(await saving.save(() => change((old, hand) => noted(old, way, { ...hand, words: reason.trim() }))))) return say(undefined);
    say('done');
    write('');
  }

  return (
    <Disclosure summary={t(`endings.${way}.title`)}>
      <p>{t(`endings.${way}.about`)}</p>
      {way !== 'urgent' && (
        <>
          <p>{t('endings.letter')}</p>
          <OwnWords text={t(`endings.letters.${way}`)} />
          <HandOver text={t(`endings.letters.${way}`)} />
        </>
      )}
      <TextArea
        name={`why-${way}`}
        label={t('endings.reason')}
        labelAs="field"
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(text) => {
          write(text);
          say(undefined);
        }}
      />
      <Button look="quiet" onClick={() => void note()}>
        {t(`endings.${way}.note`)}
      </Button>
      <Status>{saving.problem ?? (said === undefined ? undefined : t(`endings.${said}`))}</Status>
    </Disclosure>
  );
}
