import { useState, useSyncExternalStore } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Button } from '#ui/button/button.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import { CalmSteps } from './calm-steps.tsx';
import type { WayWords } from './way-words.ts';

type FourWaysProps = { readonly call: WayWords | undefined; readonly text: WayWords | undefined };

/** Four ways to get through now, each under its own name: a call, a text, someone I know, ten minutes. Nothing of it is noted. */
export function FourWays({ call, text }: FourWaysProps) {
  const t = useText('help');
  return (
    <section>
      <Heading level={2}>{t('fourWays.title')}</Heading>
      {call !== undefined && (
        <>
          <Heading level={3}>{t('fourWays.call')}</Heading>
          <CallLink {...call} />
        </>
      )}
      {text !== undefined && (
        <>
          <Heading level={3}>{t('fourWays.text')}</Heading>
          <CallLink {...text} />
        </>
      )}
      <Heading level={3}>{t('fourWays.someone')}</Heading>
      <p>{t('hard.someone')}</p>
      <TellSomeone words={t('fourWays.message')} />
      <Heading level={3}>{t('tenMinutes.title')}</Heading>
      <CalmSteps call={call} />
      <p>
        <Link href={paths.safetyPlan()}>{t('fourWays.plan')}</Link>
      </p>
    </section>
  );
}

/** A text to nobody yet: the person picks to whom, in their own app, and can change every word there. */
function TellSomeone({ words }: { readonly words: string }) {
  const t = useText('help');
  const canShare = useSyncExternalStore(neverChanges, sharingIsHere, () => false);
  const [failed, note] = useState(false);

  async function share(): Promise<void> {
    // Fetched when it is used: public pages come without it.
    const { shareOut } = await import('#walk/let-out.ts');
    note((await shareOut({ text: words })) === 'failed');
  }

  return (
    <>
      <CallLink href={`sms:?&body=${encodeURIComponent(words)}`} title={t('fourWays.write')} />
      {canShare && (
        <Button look="plain" onClick={() => void share()}>
          {t('fourWays.share')}
        </Button>
      )}
      <Status unseen={!failed}>{failed && t('fourWays.shareFailed')}</Status>
    </>
  );
}

function sharingIsHere(): boolean {
  return typeof navigator.share === 'function';
}

function neverChanges(): () => void {
  return () => undefined;
}
