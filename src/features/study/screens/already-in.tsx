import { readCode } from '#domain/code/participant-code.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

import { wordsIn } from '../parts/words-in.ts';

type AlreadyInProps = {
  readonly enrolment: Enrolment;
  /** The study and code that the link or file named. */
  readonly named: { readonly id: string; readonly code: string | undefined } | undefined;
};

/** One study at a time, one code at a time: another one only after leaving. */
export function AlreadyIn({ enrolment, named }: AlreadyInProps) {
  const t = useText('study');
  const language = useLanguage();
  const title = wordsIn(enrolment.study, language)?.words.title ?? enrolment.study.plan.id;
  return (
    <>
      <Heading lead={leadOf()}>{t('join.already.title')}</Heading>
      <Actions aside={<Link href={paths.myStudy('stop')}>{t('mine.stopLink')}</Link>}>
        <ButtonLink href={paths.myStudy()}>{t('join.already.look')}</ButtonLink>
      </Actions>
    </>
  );

  function leadOf(): string {
    if (named !== undefined && named.id !== enrolment.study.plan.id) return t('join.already.other', { title });
    return isOtherCode(named?.code, enrolment.code) ? t('join.already.otherCode') : t('join.already.same');
  }
}

function isOtherCode(named: string | undefined, own: string): boolean {
  const read = named === undefined ? undefined : readCode(named);
  return read?.kind === 'ok' && read.code !== own;
}
