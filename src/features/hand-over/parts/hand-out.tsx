import type { ReactNode } from 'react';

import type { HandOverKind } from '#domain/hand-over/kinds.ts';
import type { HandOver } from '#domain/record/telling-schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import type { Left } from '#walk/sharing/use-noting.ts';
import { WaysOut } from '#walk/sharing/ways-out.tsx';

import type { Kept } from '../kept.ts';
import { NoteStep, type StepRung } from './note-step.tsx';
import { Reminder } from './reminder.tsx';

type HandOutProps = {
  readonly kind: HandOverKind;
  readonly kept: Kept;
  /** Exactly what was previewed and said yes to. */
  readonly text: string;
  readonly pieces: readonly string[];
  readonly note: (left: Left) => Promise<string | undefined>;
  readonly door: string | undefined;
  readonly onShow: () => void;
  /** Stands on paper; without it, the words alone do. */
  readonly paper?: ReactNode;
  /** Calls and texts, before the other ways. */
  readonly direct?: ReactNode;
};

/** As whom a hand-over is written down: a doctor’s practice with all who work there is one. */
export const stepOf: Readonly<Record<HandOverKind, HandOver['step']>> = {
  opener: 'person',
  line: 'person',
  desk: 'clinician',
  letter: 'clinician',
  sheet: 'clinician',
};

const rungsOf: Readonly<Record<HandOverKind, readonly StepRung[]>> = {
  opener: ['drafted', 'sent'],
  line: ['drafted', 'sent'],
  desk: ['drafted', 'called', 'sent'],
  letter: ['drafted', 'sent'],
  sheet: ['drafted', 'sent'],
};

/** The ways out, after the yes; then what to do meanwhile, a step to note, and a reminder. It never ends on a number alone. */
export function HandOut({ kind, kept, text, pieces, note, door, onShow, paper, direct }: HandOutProps) {
  const t = useText('handover');
  return (
    <>
      {paper ?? <OwnWords onPaperOnly text={text} />}
      <div className="no-print">
        <Heading over={t(`over.${kind}`)} lead={t('hand.lead')}>
          {t('hand.title')}
        </Heading>
        {direct}
        <WaysOut leaving={{ kind: 'words', text }} pieces={pieces} note={note} onLeft={nothingMore} onShow={onShow} />
        {kind === 'sheet' && <p className="soft small">{t('hand.paper')}</p>}
        <Disclosure summary={t('hand.again')}>
          <OwnWords text={text} />
        </Disclosure>
        <Note title={t('hand.next.title')}>
          <p>{t(`hand.next.${kind}`)}</p>
        </Note>
        <NoteStep rungs={rungsOf[kind]} door={door} />
        <Reminder plan={kept.plan} seed={kept.seed} />
      </div>
      <Actions
        aside={
          <>
            <Link href={paths.handOver()}>{t('pick.another')}</Link>
            <Link href={paths.helpNow()}>{t('hand.help')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.myPlan()}>{t('hand.plan')}</ButtonLink>
      </Actions>
    </>
  );
}

/** The noting itself is all there is to do. */
function nothingMore(): void {
  return undefined;
}
