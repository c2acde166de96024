import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { HeavyDay } from '../parts/heavy-day.tsx';
import { NextChoice } from '../parts/next-choice.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';
import { doorKind, reasons, type Reason } from '../replies.ts';

/** It went badly: first that it should not have, then, if the person likes, what it was. The answer is kept nowhere. */
export function BadlyWhyScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const [reason, pick] = useState(reasons.find((one) => one === walk.why));
  return (
    <>
      <Heading lead={t('wentBadly.lead')}>{t('wentBadly.title')}</Heading>
      <Choice
        name="reason"
        legend={t('wentBadly.question')}
        legendAs="field"
        hint={t('wentBadly.hint')}
        options={reasons.map((value) => ({ value, label: t(`wentBadly.reason.${value}`) }))}
        value={reason}
        onChange={pick}
      />
      <HeavyDay mood={walk.mood} />
      <StepActions onNext={() => walk.go('badly', reason)} onSkip={() => walk.go('badly')} />
    </>
  );
}

/** An answer to just that, a line for the next time, and another kind of door. */
export function BadlyReplyScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const reason: Reason = reasons.find((one) => one === walk.why) ?? 'other';
  const line = t(`wentBadly.line.${reason}`);
  const door = doorKind(walk.plan?.door ?? walk.choices.door);
  return (
    <>
      <Heading lead={t(`wentBadly.reply.${reason}`)}>{t('wentBadly.again')}</Heading>
      <Sheet title={t('wentBadly.lineTitle')}>
        <p className="own-words">{line}</p>
        <HandOver text={line} />
      </Sheet>
      <p>{t(`wentBadly.other.${door}`)}</p>
      <NextChoice walk={walk} after="went-badly" />
    </>
  );
}
