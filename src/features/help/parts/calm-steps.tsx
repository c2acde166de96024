import { useEffect, useRef, useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

import { useNow } from './use-on-device.ts';
import type { WayWords } from './way-words.ts';

const STEPS = ['feet', 'breathe', 'look', 'hold', 'away', 'next'] as const;

/** Small things for now, as a list or one at a time. They promise nothing, and the number stays at hand. */
export function CalmSteps({ call }: { readonly call: WayWords | undefined }) {
  const t = useText('help');
  const awake = useNow() !== undefined;
  const [at, go] = useState<number | undefined>(undefined);
  return (
    <Disclosure summary={t('tenMinutes.open')}>
      {at === undefined ? (
        <>
          <p>{t('tenMinutes.lead')}</p>
          <div className="prose">
            <ol>
              {STEPS.map((step) => (
                <li key={step}>{t(`tenMinutes.${step}`)}</li>
              ))}
            </ol>
          </div>
          {awake && (
            <ButtonRow>
              <Button look="quiet" onClick={() => go(0)}>
                {t('tenMinutes.oneByOne')}
              </Button>
            </ButtonRow>
          )}
        </>
      ) : (
        <OneStep key={at} at={at} go={go} />
      )}
      <p>{t('tenMinutes.after')}</p>
      {call !== undefined && <CallLink {...call} />}
    </Disclosure>
  );
}

function OneStep({ at, go }: { readonly at: number; readonly go: (at: number | undefined) => void }) {
  const t = useText('help');
  const words = useRef<HTMLParagraphElement>(null);
  // The step is what was asked for: whoever listens hears it, whoever types is at it.
  useEffect(() => words.current?.focus(), []);
  const isLast = at === STEPS.length - 1;
  return (
    <>
      <p className="small soft">{t('tenMinutes.of', { at: at + 1, of: STEPS.length })}</p>
      <p ref={words} tabIndex={-1}>
        <strong>{t(`tenMinutes.${STEPS[at] ?? 'next'}`)}</strong>
      </p>
      <ButtonRow>
        <Button look="quiet" onClick={() => go(isLast ? 0 : at + 1)}>
          {t(isLast ? 'tenMinutes.again' : 'tenMinutes.on')}
        </Button>
        <Button look="plain" onClick={() => go(undefined)}>
          {t('tenMinutes.all')}
        </Button>
      </ButtonRow>
    </>
  );
}
