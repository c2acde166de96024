import { useState } from 'react';

import type { StudyPlan } from '#domain/study/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { JoinOutcome } from '../join-study.ts';
import { Lines, WhoDoesIt } from '../parts/study-lines.tsx';
import type { SpokenWords } from '../parts/words-in.ts';

type AskPurposeProps = {
  readonly purpose: StudyPlan['purposes'][number];
  readonly spoken: SpokenWords;
  readonly answer: boolean | undefined;
  readonly last: boolean;
  readonly outcome: JoinOutcome | undefined;
  readonly onSay: (given: boolean) => Promise<void>;
};

/** One purpose, its own words, yes or no. Nothing is ticked beforehand. */
export function AskPurpose({ purpose, spoken: { language, words }, answer, last, outcome, onSay }: AskPurposeProps) {
  const t = useText('study');
  const [picked, pick] = useState(answer === undefined ? undefined : answer ? ('yes' as const) : ('no' as const));
  const [missing, miss] = useState(false);
  const [busy, work] = useState(false);
  const asked = words.purposes[purpose.id];
  if (asked === undefined) return null;

  async function goOn(): Promise<void> {
    if (busy) return;
    if (picked === undefined) {
      miss(true);
      return;
    }
    work(true);
    await onSay(picked === 'yes');
    work(false);
  }

  return (
    <>
      <Heading>
        <span lang={language}>{asked.ask}</span>
      </Heading>
      {asked.more.length > 0 && <Lines lang={language} lines={asked.more} />}
      <Disclosure summary={t('join.ask.again')}>
        <Lines lang={language} lines={[...words.about, ...words.withdrawal]} />
        <WhoDoesIt words={words} />
      </Disclosure>
      <Choice
        name={`purpose-${purpose.id}`}
        legend={t('join.ask.answer')}
        legendAs="field"
        hint={purpose.needed ? t('join.ask.needed') : t('join.ask.free')}
        error={missing && picked === undefined ? t('join.ask.pick') : undefined}
        options={[
          { value: 'yes' as const, label: t('join.ask.yes') },
          { value: 'no' as const, label: t('join.ask.no') },
        ]}
        value={picked}
        onChange={pick}
      />
      <StepActions
        label={busy ? t('join.ask.keeping') : last && !(purpose.needed && picked === 'no') ? t('join.ask.keep') : undefined}
        onNext={() => void goOn()}
        status={<Status>{outcome === undefined ? undefined : wordsFor(outcome)}</Status>}
      />
    </>
  );

  function wordsFor(one: JoinOutcome): string | undefined {
    if (one.kind === 'not-kept') return t(`join.keeping.${one.outcome.kind}`);
    return one.kind === 'not-opened' ? t('join.keeping.not-opened') : undefined;
  }
}
