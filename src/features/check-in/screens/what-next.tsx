import { useState } from 'react';

import type { Barrier } from '#domain/barrier/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { BarrierReply } from '../parts/barrier-reply.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';
import { nextAfter, type Next } from '../replies.ts';

type WhatNextScreenProps = { readonly walk: CheckInWalk; readonly barriers: readonly Barrier[] };

/** After tried, not yet, and went badly: first that it makes sense, then what could be next. */
export function WhatNextScreen({ walk, barriers }: WhatNextScreenProps) {
  const t = useText('checkin');
  const { save, words } = useSaving();
  const [picked, pick] = useState<Next>();
  const answer = walk.visit.before?.answer ?? 'not-now';
  const next = picked ?? walk.visit.before?.next;

  async function goOn(): Promise<void> {
    if (next === undefined || (await save(() => walk.keep(answer, next)))) walk.go(next === 'smaller-step' ? 'smaller' : 'end');
  }

  return (
    <>
      <Words answer={answer} />
      {answer === 'not-yet' && <BarrierReply choices={walk.choices} barriers={barriers} />}
      {answer === 'went-badly' && (
        <p>
          <Link href={paths.findHelp()}>{t('wentBadly.find')}</Link>
        </p>
      )}
      <Choice
        name="next"
        legend={t('next.question')}
        legendAs="field"
        options={nextAfter(answer).map((value) => ({ value, label: t(`next.${value}`) }))}
        value={next}
        onChange={pick}
      />
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('end')} status={words} />
    </>
  );
}

function Words({ answer }: { readonly answer: string }) {
  const t = useText('checkin');
  switch (answer) {
    case 'tried':
      return <Heading lead={t('tried.lead')}>{t('tried.title')}</Heading>;
    case 'went-badly':
      return <Heading lead={t('wentBadly.lead')}>{t('wentBadly.title')}</Heading>;
    default:
      return <Heading lead={t('notYet.lead')}>{t('notYet.title')}</Heading>;
  }
}
