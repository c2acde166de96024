import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { AboutLeaving } from '#walk/leaving/about-leaving.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

/** Before the first own word: how to leave fast, and what that does not do. Shown once; later it has a page of its own. */
export function LeaveScreen({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('arrive');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, problem } = useSaving();

  async function goOn(): Promise<void> {
    if (await save(() => store.settings.change((old) => ({ ...old, leavingSeen: now() })))) await walk.next();
  }

  return (
    <>
      <Heading lead={t('leaving.lead')}>{t('leaving.title')}</Heading>
      <AboutLeaving />
      <StepActions onNext={() => void goOn()} onSkip={() => void walk.next()} status={problem} />
    </>
  );
}
