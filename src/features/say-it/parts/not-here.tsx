import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

/** The talk could not be fetched: the rest of the stone does without it. */
export function NotHere({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('say');
  return (
    <>
      <Heading lead={t('notHere.lead')}>{t('notHere.title')}</Heading>
      <StepActions label={t('talk.on')} onNext={() => void walk.next()} />
    </>
  );
}
