import { codeInGroups, readCode } from '#domain/code/participant-code.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { KeepInAddress } from '../parts/keep-in-address.tsx';
import { Lines, WhoDoesIt } from '../parts/study-lines.tsx';
import { useStudyWords } from '../parts/use-study-words.ts';
import { WhatISaid } from '../parts/what-i-said.tsx';
import { Waves } from '../parts/waves.tsx';

export function Overview({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useText('study');
  const { words, language } = useStudyWords(enrolment.study);
  const { plan } = enrolment.study;
  if (words === undefined) return null;
  return (
    <>
      <Heading over={t('mine.title')}>
        <span lang={language}>{words.title}</span>
      </Heading>
      <Disclosure summary={t('mine.about')}>
        <Lines lang={language} lines={[...words.about, ...words.withdrawal]} />
        <WhoDoesIt words={words} />
      </Disclosure>
      <Sheet title={t('mine.arm.title')}>
        {enrolment.allocation === undefined && enrolment.fault === undefined ? (
          <p>{t('mine.arm.waiting')}</p>
        ) : (
          <ButtonLink look="quiet" href={paths.myStudy('now')}>
            {t('mine.arm.look')}
          </ButtonLink>
        )}
      </Sheet>
      <Waves enrolment={enrolment} />
      <WhatISaid enrolment={enrolment} />
      {enrolment.code !== '' && (
        <Sheet title={t('mine.code.title')}>
          <p>
            <strong className="tabular">{inGroups(enrolment.code)}</strong>
          </p>
          <p>{t('mine.code.lead')}</p>
        </Sheet>
      )}
      <Sheet title={t('mine.returns.title')}>
        <p>{t('mine.returns.lead')}</p>
        {plan.returns.map((way) => (
          <p key={way}>{t(`mine.returns.${way}`)}</p>
        ))}
        <ButtonLink look="quiet" href={paths.myAnswers()}>
          {t('mine.returns.go')}
        </ButtonLink>
      </Sheet>
      <KeepInAddress enrolment={enrolment} />
      <Actions aside={<Link href={paths.myStudy('stop')}>{t('mine.stopLink')}</Link>}>
        <ButtonLink href={paths.home()}>{t('mine.home')}</ButtonLink>
      </Actions>
    </>
  );
}

function inGroups(code: string): string {
  const read = readCode(code);
  return read.kind === 'ok' ? codeInGroups(read.code) : code;
}
