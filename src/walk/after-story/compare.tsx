import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import { KeptText } from '../kept-text.tsx';
import { StepActions } from '../step-actions.tsx';
import { useKeeper } from '../use-keeper.ts';

const prompts = ['same', 'different', 'borrow'] as const;

type CompareProps = {
  readonly story: string;
  /** Undefined where the story is no longer there. */
  readonly title: string | undefined;
  readonly onNext: () => void;
};

/** What is the same, what differs, what could be borrowed: one line each is enough (N16). */
export function Compare({ story, title, onNext }: CompareProps) {
  const t = useText('listen');
  const keepers = { same: useKeeper(), different: useKeeper(), borrow: useKeeper() };

  async function goOn(): Promise<void> {
    const kept = await Promise.all(prompts.map((prompt) => keepers[prompt].settled()));
    if (kept.every((one) => one)) onNext();
  }

  return (
    <>
      <Heading over={title} lead={t('reflect.lead')}>
        {t('reflect.title')}
      </Heading>
      {prompts.map((prompt) => (
        <KeptText
          key={prompt}
          kind="reflection"
          prompt={prompt}
          storyId={story}
          label={t(`reflect.${prompt}`)}
          labelAs="field"
          rows={2}
          keeper={keepers[prompt].keeper}
        />
      ))}
      <StepActions onNext={() => void goOn()} onSkip={onNext} />
    </>
  );
}
