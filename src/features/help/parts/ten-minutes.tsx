import { useText } from '#i18n/react.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

import type { WayWords } from './way-words.ts';

const STEPS = ['feet', 'breathe', 'look', 'away'] as const;

/** Four small things for now. They promise nothing, and the number stays at hand. */
export function TenMinutes({ call }: { readonly call: WayWords | undefined }) {
  const t = useText('help');
  return (
    <Disclosure summary={t('tenMinutes.title')}>
      <p>{t('tenMinutes.lead')}</p>
      <div className="prose">
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`tenMinutes.${step}`)}</li>
          ))}
        </ol>
      </div>
      <p>{t('tenMinutes.after')}</p>
      {call !== undefined && <CallLink {...call} />}
    </Disclosure>
  );
}
