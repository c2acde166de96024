import { useText } from '#i18n/react.tsx';
import { MoodQuestion } from '#walk/mood-question.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

export function MoodScreen({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('arrive');
  return <MoodQuestion when="arriving" question={t('mood.question')} hint={t('mood.hint')} onDone={() => void walk.next()} />;
}
