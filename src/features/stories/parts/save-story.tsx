import { freshnessOf } from '#domain/story/due.ts';
import { withSaved } from '#domain/story/saved.ts';
import { useEnvironment } from '#environment';
import { useLateText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { useOpened } from '#walk/after-story/use-opened.ts';
import { useSaving } from '#walk/use-saving.ts';

type SaveStoryProps = { readonly id: string; readonly version: string; readonly checkDue: string };

/** Keeps a story for another day, or lets it go. A story that nobody has looked over in time says so here. */
export function SaveStory({ id, version, checkDue }: SaveStoryProps) {
  const t = useLateText('hear');
  useLateText('kept');
  const store = useStore();
  const { save, problem } = useSaving();
  const { today } = useEnvironment();
  const kept = useWatch(
    async (drawers) => ({
      isSaved: (await drawers.choices.read())?.savedStories?.includes(id) === true,
      freshness: freshnessOf({ checkDue }, today()),
    }),
    [id],
  );
  useOpened({ id, version });
  if (kept === undefined) return null;
  const { isSaved, freshness } = kept;
  return (
    <>
      <Button look="plain" onClick={() => void save(() => store.choices.change((old) => withSaved(old, id, !isSaved)))}>
        {t(isSaved ? 'saved' : 'save')}
      </Button>
      <p role="status" className={problem === undefined ? 'unseen' : 'soft'}>
        {problem ?? (isSaved ? t('savedSaid') : undefined)}
      </p>
      {freshness !== 'current' && <p className="soft">{t('beingChecked')}</p>}
    </>
  );
}
