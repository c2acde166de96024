import { useEffect, useRef } from 'react';

import type { DueFollowUp } from '#domain/path/due.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import type { Lacking } from '#walk/measures/pinned.ts';

import { LackingNote } from './lacking-words.tsx';

/** A question takes about as long as reading it and one tap; our own follow-ups took three minutes. */
const itemsAMinute = 8;

type AboutProps = {
  readonly name: string;
  readonly due: DueFollowUp;
  readonly inStudy: boolean;
  /** How many items may be asked. */
  readonly items: number;
  readonly lacking: readonly Lacking[];
  readonly begun: boolean;
  readonly startsAt: string;
};

/** What this is and what it is for, and that stopping is fine. */
export function AboutFollowUp({ name, due, inStudy, items, lacking, begun, startsAt }: AboutProps) {
  const t = useText('checks');
  const lead = inStudy ? t('followUp.leadStudy', { count: Math.max(1, Math.round(items / itemsAMinute)) }) : t('followUp.lead');
  return (
    <>
      <Heading lead={lead}>{name}</Heading>
      <div className="prose">
        {due.timing === 'late' && <p>{t('followUp.late')}</p>}
        <p>{t('followUp.why')}</p>
        {!inStudy && <p>{t('followUp.talked')}</p>}
        <p>{t('followUp.stop')}</p>
      </div>
      {lacking.length > 0 && <LackingNote lacking={lacking} />}
      <Actions aside={<Link href={paths.home()}>{t('followUp.notToday')}</Link>}>
        <ButtonLink href={startsAt}>{begun ? t('followUp.resume') : t('followUp.start')}</ButtonLink>
      </Actions>
    </>
  );
}

/** Nothing is due: not yet, not any more, or all of it answered. */
export function NoFollowUp() {
  const t = useText('checks');
  return (
    <>
      <Heading lead={t('followUp.none.lead')}>{t('followUp.none.title')}</Heading>
      <Actions aside={<Link href={paths.myChange()}>{t('followUp.thanks.change')}</Link>}>
        <ButtonLink href={paths.home()}>{t('followUp.thanks.home')}</ButtonLink>
      </Actions>
    </>
  );
}

export function FollowUpThanks() {
  const t = useText('checks');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // This page takes the place of the review, so that Back does not lead into it again; nothing else brings the person to its top.
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Heading lead={t('followUp.thanks.lead')} ref={heading}>
        {t('followUp.thanks.title')}
      </Heading>
      <p>{t('followUp.thanks.next')}</p>
      <Actions aside={<Link href={paths.myChange()}>{t('followUp.thanks.change')}</Link>}>
        <ButtonLink href={paths.home()}>{t('followUp.thanks.home')}</ButtonLink>
      </Actions>
    </>
  );
}
