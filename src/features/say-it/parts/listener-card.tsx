import '#ui/showing.css';

import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useLateText, useText } from '#i18n/react.tsx';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ToRead } from '#ui/to-read/to-read.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { Preview } from '#walk/sharing/preview.tsx';
import { YesToThis } from '#walk/sharing/yes-to-this.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { dropTalk } from '../held-talk.ts';

const points = ['thanks', 'listen', 'ask', 'keep', 'again', 'safety', 'you'] as const;

/** How to hear this (research note CON-18): for the one who listens. It holds nothing that the person wrote. */
export function ListenerCard({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('say');
  // The question before something leaves speaks with the words of another room.
  useLateText('share');
  const navigate = useNavigate();
  const [step, goTo] = useState<'look' | 'ways' | 'large'>('look');
  const text = [t('card.title'), ...points.map((point) => t(`card.points.${point}`))].join('\n\n');

  function goOn(): void {
    dropTalk();
    void walk.next();
  }

  if (step === 'large')
    return (
      <>
        <Heading>{t('card.title')}</Heading>
        <ToRead text={points.map((point) => t(`card.points.${point}`)).join('\n\n')} />
        <Actions>
          <Button onClick={() => goTo('ways')}>{t('card.close')}</Button>
        </Actions>
      </>
    );
  return (
    <>
      <div className="no-print">
        <Heading lead={t('card.lead')}>{t('card.heading')}</Heading>
      </div>
      <Preview text={text} />
      <div className="no-print">
        {step === 'look' ? (
          <YesToThis
            words={{
              title: t('card.before'),
              points: [t('card.holds'), t('card.mayAsk'), t('card.travels')],
              box: t('card.box'),
              go: t('card.go'),
            }}
            onYes={() => goTo('ways')}
            keepWords={t('card.keepHere')}
            onKeep={() => void navigate(-1)}
          />
        ) : (
          <>
            <HandOver text={text} print />
            <ButtonRow>
              <Button look="quiet" onClick={() => goTo('large')}>
                {t('card.large')}
              </Button>
            </ButtonRow>
            <StepActions label={t('talk.on')} onNext={goOn} />
          </>
        )}
      </div>
    </>
  );
}
