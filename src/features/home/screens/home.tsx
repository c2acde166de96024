import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Cairn, CairnPlace } from '#ui/cairn/cairn.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { PathList } from '#ui/path-list/path-list.tsx';

import { Offers } from '../parts/offers.tsx';
import { usePrerendered } from '../parts/use-prerendered.ts';
import { useNewcomerView, useOpeningView, type View } from '../parts/view.ts';
import { whenIdle } from '../parts/when-idle.ts';

/** What only somebody who was here before needs: it comes once the page is awake and the phone is idle. */
const Peek = lazy(async () => ({ default: (await import('../parts/peek.tsx')).Peek }));

/** The page as it was written is a newcomer’s; the words of somebody who was here before take the same places. */
export function Screen() {
  const t = useText('home');
  const prerendered = usePrerendered();
  const newcomer = useNewcomerView();
  const opening = useOpeningView();
  const [found, find] = useState<View | undefined>(undefined);
  const [peeking, peek] = useState(!prerendered);
  useEffect(() => (prerendered ? whenIdle(() => peek(true)) : undefined), [prerendered]);
  const { who, inStudy, title, lead, pile, ghost, newest, offers, rows } = found ?? (prerendered ? newcomer : opening);
  const justPlaced = placedIn(useLocation().state);
  return (
    <>
      {peeking && (
        <Suspense fallback={null}>
          <Peek newcomer={newcomer} onView={find} />
        </Suspense>
      )}
      <CairnPlace>
        <Heading lead={lead}>{title}</Heading>
        <Cairn
          stones={pile}
          next={ghost}
          label={pile.length === 0 ? t('cairn.empty') : t('cairn.stones', { count: pile.length })}
          settle={justPlaced !== undefined && newest === justPlaced}
        />
      </CairnPlace>
      <Offers offers={offers} />
      {rows.length > 0 && <PathList label={t('list')} stones={rows} />}
      {who === 'newcomer' && <p className="soft">{t('new.list')}</p>}
      {who !== 'unknown' && <Actions aside={who === 'newcomer' ? <FirstLinks /> : <MyLinks inStudy={inStudy} />} />}
    </>
  );
}

function FirstLinks() {
  const t = useText('home');
  return (
    <>
      <Link href={paths.stories()}>{t('new.storyFirst')}</Link>
      <Link href={paths.findHelp()}>{t('new.findHelp')}</Link>
    </>
  );
}

function MyLinks({ inStudy }: Pick<View, 'inStudy'>) {
  const t = useText('home');
  return (
    <>
      {inStudy && <Link href={paths.myStudy()}>{t('links.myStudy')}</Link>}
      <Link href={paths.myWords()}>{t('links.myWords')}</Link>
      <Link href={paths.myPlan()}>{t('links.myPlan')}</Link>
      <Link href={paths.myChange()}>{t('links.myChange')}</Link>
      <Link href={paths.handOver()}>{t('links.myPage')}</Link>
      <Link href={paths.safetyPlan()}>{t('links.hardTimes')}</Link>
      <Link href={paths.takeAway()}>{t('links.takeAway')}</Link>
      <Link href={paths.settings()}>{t('links.settings')}</Link>
    </>
  );
}

/** The stone that was placed a moment ago, as the walk told it (`JustPlaced`); the history of a browser can hold anything. */
function placedIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'placed' in state ? state.placed : undefined;
}
