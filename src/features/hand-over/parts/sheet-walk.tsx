import { useState } from 'react';

import { answersPrompt, isEmpty, morePrompts, pointPrompts, sheetId, sheetOf, sheetText, tooLong } from '#domain/hand-over/sheet.ts';
import { isWritten } from '#domain/words/written.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useLateText, useText } from '#i18n/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { useNoting } from '#walk/sharing/use-noting.ts';
import { ShowLarge } from '#walk/sharing/show-large.tsx';

import { useSaid, type Kept } from '../kept.ts';
import type { ScreenName } from '../places.ts';
import { useYes } from './agreeing.ts';
import { EmptyPage } from './empty-page.tsx';
import { HandOut, stepOf } from './hand-out.tsx';
import { LookAgain } from './look-again.tsx';
import { More } from './more.tsx';
import { Points } from './points.tsx';
import { ThePage } from './the-page.tsx';
import { TickLines } from './tick-lines.tsx';

type SheetWalkProps = { readonly kept: Kept; readonly screen: ScreenName; readonly go: (to: ScreenName) => void };

/** The page for the appointment: lines to tick, points to write, the rest, the page itself, and the ways out. */
export function SheetWalk({ kept, screen, go }: SheetWalkProps) {
  const t = useText('handover');
  useLateText('share');
  const language = useLanguage();
  const { today } = useEnvironment();
  const said = useSaid(kept);
  const [day] = useState(() => formatDay(language, today()));
  const [agreedTo, agree] = useState<string | undefined>(undefined);
  const yes = useYes('sheet', undefined);
  const note = useNoting({ step: stepOf.sheet, agreedWords: [yes.title, ...yes.points, yes.box, yes.go] });
  if (said === undefined) return <Opening name={t('over.sheet')} />;

  const sheet = sheetOf(kept.pieces);
  const exact = sheetText(sheet, {
    title: t('sheet.page.title'),
    made: t('sheet.page.made', { day }),
    points: t('sheet.page.points'),
    today: t('sheet.page.today'),
    tried: t('sheet.page.tried'),
    hard: t('sheet.page.hard'),
    reach: t('sheet.page.reach'),
    answers: t('sheet.page.answers'),
    account: t('sheet.page.account'),
  });
  const paper = <ThePage sheet={sheet} day={day} />;

  switch (screen) {
    case 'begin':
      if (said.length > 0) return <TickLines pieces={kept.pieces} said={said} onDone={() => go('points')} />;
      return <Points pieces={kept.pieces} onDone={() => go('more')} />;
    case 'write':
    case 'points':
      return <Points pieces={kept.pieces} onDone={() => go('more')} />;
    case 'more':
      return <More kept={kept} onDone={() => go('look')} />;
    case 'look':
    case 'hand':
    case 'show':
      break;
  }
  const long = tooLong(kept.pieces);
  // What does not fit never reaches the paper: the part stands on its screen, with words about it.
  if (long.length > 0) {
    return long.some((prompt) => pointPrompts.some((one) => one === prompt)) ? (
      <Points pieces={kept.pieces} onDone={() => go('more')} />
    ) : (
      <More kept={kept} onDone={() => go('look')} />
    );
  }
  if (isEmpty(sheet) && sheet.reach === '') return <EmptyPage onWrite={() => go('points')}>{paper}</EmptyPage>;
  if (screen === 'look' || agreedTo !== exact) {
    return (
      <LookAgain
        title={t('sheet.look.title')}
        lead={t('sheet.look.lead')}
        exact={exact}
        yes={yes}
        onYes={() => {
          agree(exact);
          go('hand');
        }}
        onKeep={() => go('points')}
      >
        {paper}
      </LookAgain>
    );
  }
  if (screen === 'show') return <ShowLarge text={exact} title={t('show.title')} close={t('show.close')} />;
  const ids = ([...pointPrompts, ...morePrompts, answersPrompt] as const).map((prompt) => sheetId(prompt));
  return (
    <HandOut
      kind="sheet"
      kept={kept}
      text={exact}
      pieces={kept.pieces.filter((piece) => ids.includes(piece.id) && isWritten(piece)).map(({ id }) => id)}
      note={note}
      door={kept.choices?.door}
      onShow={() => go('show')}
      paper={<ThePage sheet={sheet} day={day} onPaperOnly />}
    />
  );
}
