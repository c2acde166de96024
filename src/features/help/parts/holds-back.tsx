import { useText } from '#i18n/react.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

import type { WayWords } from './way-words.ts';

/** What stops people from using a crisis line, the most common first. */
const REASONS = ['onlyTalk', 'notBad', 'police', 'wontHelp', 'words', 'heard', 'noAnswer', 'burden', 'tooMuch', 'before'] as const;

/**
 * A reason, a short matched answer, and the number again beside it; nothing is noted of what is opened. In a trial with 39,450 screened
 * users of an app, this raised the use of crisis lines by 23 % among those who answered the follow-up (Jaroszewski and others 2019, doi
 * 10.1037/ccp0000389; there the most common was “I just want to chat”). The facts in the answers: emergency services come into fewer than
 * 2 of 100 calls to 988 (Vibrant, as reported by az911.gov on 14 July 2022); nearly 98 % of 437 people who had called with thoughts of
 * suicide said later that it helped (Gould and others 2025, pmc.ncbi.nlm.nih.gov/articles/PMC12099483).
 */
export function HoldsBack({ call, text }: { readonly call: WayWords | undefined; readonly text: WayWords | undefined }) {
  const t = useText('help');
  return (
    <Disclosure summary={t('holdsBack.title')}>
      <p>{t('holdsBack.lead')}</p>
      {REASONS.map((reason) => {
        const way = reason === 'heard' ? (text ?? call) : call;
        return (
          <Disclosure key={reason} summary={t(`holdsBack.${reason}.name`)}>
            <p>{t(`holdsBack.${reason}.answer`)}</p>
            {way !== undefined && <CallLink {...way} />}
          </Disclosure>
        );
      })}
    </Disclosure>
  );
}
