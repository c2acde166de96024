import { pickedBarrier } from '#domain/barrier/picked.ts';
import type { Barrier } from '#domain/barrier/schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Link } from '#ui/link/link.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { MatchedAnswer } from '../parts/matched-answer.tsx';
import { storyFor } from '../story-for.ts';
import type { WayData } from '../way-data.ts';

/** The answers are three times as long as the list, so they come when one is wanted. */
function loadAnswers(language: string): Promise<readonly Barrier[]> {
  return loadShelf(language, 'barriers');
}

export function Answer({ walk, data }: { readonly walk: StoneWalk; readonly data: WayData }) {
  const t = useText('way');
  const environment = useEnvironment();
  const answers = useLoaded(useLanguage(), loadAnswers);
  const kept = useWatch(async (drawers) => {
    const [choices, settings, readings] = await Promise.all([drawers.choices.read(), drawers.settings.read(), drawers.readings.all()]);
    return { picked: pickedBarrier(choices), hiddenTopics: settings?.hiddenTopics, readings, today: environment.today() };
  }, []);
  if (kept === undefined) return null;
  const { picked } = kept;
  const card = picked?.kind === 'listed' ? data.barriers.find((one) => one.id === picked.id) : undefined;

  if (picked?.kind === 'own') {
    const branch = picked.branch ?? 'either';
    const words = {
      makesSense: t(`own.${branch}.makesSense`),
      wayRound: t(`own.${branch}.wayRound`),
      sentence: t(`own.${branch}.sentence`),
    };
    const text = picked.text.trim();
    return (
      <>
        <MatchedAnswer over={t('answer.ownOver')} title={text === '' ? t('own.untitled') : text} words={words} />
        <Ways walk={walk} />
      </>
    );
  }
  if (card === undefined) return <QuietEnd title={t('nothing.title')} lead={t('nothing.lead')} onNext={() => void walk.next()} />;
  if (answers.kind === 'loading') return null;
  const barrier = answers.kind === 'ready' ? answers.value.find((one) => one.id === card.id) : undefined;
  if (barrier === undefined) return <QuietEnd title={card.name} lead={t('answer.notHere')} onNext={() => void walk.next()} />;
  return (
    <>
      <MatchedAnswer
        over={t('answer.over')}
        title={barrier.name}
        words={barrier}
        myth={barrier.myth}
        story={storyFor({ barrier, stories: data.stories, readings: kept.readings, hiddenTopics: kept.hiddenTopics, today: kept.today })}
      />
      <Ways walk={walk} />
    </>
  );
}

function Ways({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('way');
  return <StepActions onNext={() => void walk.next()} aside={<Link href={paths.stone('in-the-way', 'pick')}>{t('answer.other')}</Link>} />;
}
