import type { StoryReason } from '#domain/story/next-story.ts';
import { useText } from '#i18n/react.tsx';

export type NamedBarrier = { readonly id: string; readonly name: string };

/** Why a story is offered, in words. A barrier that has no name any more is not mentioned. */
export function useReasonWords(barriers: readonly NamedBarrier[]): (reason: StoryReason) => string {
  const t = useText('listen');
  return (reason) => {
    switch (reason.kind) {
      case 'same-barrier': {
        const barrier = barriers.find(({ id }) => id === reason.barrier)?.name;
        return barrier === undefined ? t('story.reason.new-to-you') : t('story.reason.same-barrier', { barrier });
      }
      case 'like-you':
      case 'near-your-age':
      case 'new-to-you':
      case 'matters-to-you':
        return t(`story.reason.${reason.kind}`);
    }
  };
}
