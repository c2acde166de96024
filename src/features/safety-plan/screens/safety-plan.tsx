import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';

import { isSafetyPart, safetyWordsIn } from '#domain/safety-plan/parts.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';

import { WholePage } from '../parts/whole-page.tsx';
import { copyScreen } from '../places.ts';

/** What is needed to write; the page itself, to be read in a hard hour, comes without it. */
const OnePart = lazy(async () => ({ default: (await import('../parts/one-part.tsx')).OnePart }));
const Copy = lazy(async () => ({ default: (await import('../parts/copy.tsx')).Copy }));

export function Screen() {
  const t = useText('safetyplan');
  const [query] = useSearchParams();
  const kept = useWatch(async (store) => {
    const [pieces, settings] = await Promise.all([store.pieces.all(), store.settings.read()]);
    const matters = pieces.find(({ kind }) => kind === 'matters')?.text.trim();
    return { words: safetyWordsIn(pieces), country: settings?.country, matters: matters === '' ? undefined : matters };
  }, []);
  const screen = query.get('s');
  if (kept === undefined) return <Opening name={t('title')} />;
  if (isSafetyPart(screen)) {
    return (
      <Suspense fallback={<Opening name={t('title')} />}>
        <OnePart key={screen} part={screen} matters={kept.matters} />
      </Suspense>
    );
  }
  if (screen === copyScreen) {
    return (
      <Suspense fallback={<Opening name={t('copy.title')} />}>
        <Copy words={kept.words} />
      </Suspense>
    );
  }
  return <WholePage words={kept.words} country={kept.country} />;
}
