import { useState } from 'react';

import type { Consent, Enrolment } from '#domain/record/schema.ts';
import type { StudyPlan } from '#domain/study/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { lastWord } from '#walk/study/agreements.ts';

import { consentOf, openDigest } from '../join-study.ts';
import { wordsIn } from './words-in.ts';

type Purpose = StudyPlan['purposes'][number];

/** Each purpose with its words, what was said to it, and one tap to say the other. */
export function WhatISaid({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useText('study');
  const consents = useWatch((store) => store.consents.all(), []) ?? [];
  return (
    <section>
      <Heading level={2}>{t('mine.said.title')}</Heading>
      {enrolment.study.plan.purposes.map((purpose) => (
        <OnePurpose key={purpose.id} enrolment={enrolment} purpose={purpose} said={lastWord(enrolment, purpose.id, consents)} />
      ))}
    </section>
  );
}

type OnePurposeProps = { readonly enrolment: Enrolment; readonly purpose: Purpose; readonly said: Consent | undefined };

function OnePurpose({ enrolment, purpose, said }: OnePurposeProps) {
  const t = useText('study');
  const store = useStore();
  const environment = useEnvironment();
  const language = useLanguage();
  const [status, tell] = useState<string | undefined>(undefined);
  const { plan } = enrolment.study;
  const spoken = wordsIn(enrolment.study, language);
  const asked = spoken?.words.purposes[purpose.id];
  if (spoken === undefined || asked === undefined) return null;
  const given = said?.given === true;

  async function turn(shown: NonNullable<typeof spoken>): Promise<void> {
    const digestOf = await openDigest();
    if (digestOf === undefined) {
      tell(t('join.keeping.not-opened'));
      return;
    }
    const answer = { id: environment.newId(), given: !given, at: environment.now() };
    const { kind } = await store.consents.save(consentOf({ plan, purpose: purpose.id, answer, spoken: shown, digestOf }));
    tell(kind === 'saved' ? t('mine.said.kept') : t(`join.keeping.${kind}`));
  }

  return (
    <Sheet title={<span lang={spoken.language}>{asked.ask}</span>} level={3}>
      {asked.more.map((line) => (
        <p key={line} lang={spoken.language}>
          {line}
        </p>
      ))}
      {said !== undefined && (
        <p>
          <strong>{t(given ? 'mine.said.yes' : 'mine.said.no', { day: formatDay(language, dayOf(said.at)) })}</strong>
        </p>
      )}
      {purpose.needed ? (
        <ButtonLink look="quiet" href={paths.myStudy('stop')}>
          {t('mine.said.stop')}
        </ButtonLink>
      ) : (
        <Button
          look="quiet"
          fullLabel={t(given ? 'mine.said.toNoFull' : 'mine.said.toYesFull', { ask: asked.ask })}
          onClick={() => void turn(spoken)}
        >
          {t(given ? 'mine.said.toNo' : 'mine.said.toYes')}
        </Button>
      )}
      <Status>{status}</Status>
    </Sheet>
  );
}
