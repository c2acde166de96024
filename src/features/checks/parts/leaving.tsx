import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { MoodWord } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { hasCountryPage } from '#library/librarian.ts';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { MoodQuestion } from '#walk/mood-question.tsx';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { moodStep, newestMood } from './mood-steps.ts';

/** Taking leave: how the person is now, next to how they arrived. Whoever feels heavier is met, not moved on. */
export function Leaving({ onDone }: { readonly onDone: () => void }) {
  const t = useText('checks');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [said, say] = useState<MoodWord | undefined>(undefined);
  const kept = useWatch(async (store) => ({ moods: await store.moods.all(), settings: await store.settings.read() }), []);
  if (kept === undefined) return <Opening name={t('leaving.title')} />;
  const now = said ?? newestMood(kept.moods, 'leaving');

  function answered(mood: MoodWord | undefined): void {
    say(mood);
    if (mood === undefined) onDone();
    else void navigate(`${paths.stone('second-check', 'leaving')}&said=yes`);
  }

  if (query.get('said') === null || now === undefined) {
    return <MoodQuestion when="leaving" question={t('leaving.question')} hint={t('leaving.hint')} onDone={answered} />;
  }
  return <Said now={now} before={newestMood(kept.moods, 'arriving')} country={kept.settings?.country} onDone={onDone} />;
}

type SaidProps = {
  readonly now: MoodWord;
  readonly before: MoodWord | undefined;
  readonly country: string | undefined;
  readonly onDone: () => void;
};

function Said({ now, before, country, onDone }: SaidProps) {
  const t = useText('checks');
  const path = useText('path');
  const common = useText('common');
  const step = before === undefined ? undefined : moodStep(before, now);
  const [then, today] = [before === undefined ? '' : path(`moods.${before}`), path(`moods.${now}`)];
  const lead =
    step === undefined
      ? t('leaving.alone', { now: today })
      : step === 'same'
        ? t('leaving.same', { now: today })
        : t('leaving.pair', { before: then, now: today });
  if (step !== 'lower' && now !== 'rough') {
    return (
      <>
        <Heading lead={lead}>{t('leaving.title')}</Heading>
        <p>{t('leaving.fine')}</p>
        <StepActions onNext={onDone} />
      </>
    );
  }
  const ownPage = hasCountryPage(country);
  return (
    <>
      <Heading lead={lead}>{t('leaving.title')}</Heading>
      <div className="prose">
        <p>{step === 'lower' ? t('leaving.lower') : t('leaving.rough')}</p>
        <p>{t('leaving.person')}</p>
      </div>
      <Note>
        <p>{t('leaving.ground')}</p>
      </Note>
      <Actions
        aside={
          <>
            <Button look="plain" onClick={onDone}>
              {t('leaving.goOn')}
            </Button>
            <Link href={paths.home()}>{common('stopForNow')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.helpNow(ownPage ? country : undefined)}>{t('leaving.help')}</ButtonLink>
      </Actions>
    </>
  );
}
