import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { shownSafely } from '#domain/share/shown-safely.ts';
import { touchedTopics } from '#domain/share/touched-topics.ts';
import { countWords } from '#domain/words/count.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

import { lookThrough } from './flags.ts';

type BeforeReadingProps = {
  readonly story: OutgoingStory;
  readonly isKept: boolean;
  readonly problem: string | undefined;
  readonly onRead: () => void;
  readonly onNotNow: () => void;
  readonly onDelete: () => void;
};

function look(story: string) {
  return lookThrough(JSON.parse(story) as OutgoingStory);
}

/** What is in a story, before its words: what its teller says, what Cairn saw, and what the reader did not want to meet. */
export function BeforeReading({ story, isKept, problem, onRead, onNotNow, onDelete }: BeforeReadingProps) {
  const t = useText('received');
  const share = useText('share');
  const language = useLanguage();
  const settings = useWatch(async (store) => ({ hidden: (await store.settings.read())?.hiddenTopics ?? [] }), []);
  const seen = useLoaded(JSON.stringify(story), look);
  const touched = touchedTopics(settings?.hidden ?? [], story.contentNotes);
  const flags = seen.kind === 'ready' ? seen.value.flags : [];
  const looked = seen.kind === 'loading' || (seen.kind === 'ready' && seen.value.looked);
  const named = (kinds: readonly OutgoingStory['contentNotes'][number][]) =>
    formatList(
      language,
      kinds.map((kind) => share(`notes.${kind}`)),
    );
  return (
    <>
      <Heading
        over={t('before.over', { count: countWords(story.parts.map(({ text }) => text).join('\n'), story.language), year: story.year })}
        lead={t('before.lead')}
      >
        {story.title === undefined ? t('untitled') : <bdi>{shownSafely(story.title)}</bdi>}
      </Heading>
      {touched.length > 0 && (
        <Note title={t('before.hidden.title')}>
          <p>{t('before.hidden.text', { topics: named(touched) })}</p>
        </Note>
      )}
      <Sheet title={t('before.notes')}>
        <p>{story.contentNotes.length === 0 ? t('before.noNotes') : named(story.contentNotes)}</p>
        <p>{t('before.notesBy')}</p>
      </Sheet>
      <Sheet title={t('before.unchecked.title')}>
        <p>{t('before.unchecked.text')}</p>
        {seen.kind === 'loading' && <p role="status">{t('before.looking')}</p>}
        {flags.length > 0 && (
          <>
            <p>{t('before.flagged')}</p>
            <ul>
              {flags.map((flag) => (
                <li key={flag}>{t(`before.flags.${flag}`)}</li>
              ))}
            </ul>
          </>
        )}
        {seen.kind === 'ready' && looked && flags.length === 0 && <p>{t('before.sawNone')}</p>}
        {seen.kind !== 'loading' && <p>{looked ? t('before.misses') : t('before.notLooked')}</p>}
      </Sheet>
      <Actions
        status={<span role="status">{problem}</span>}
        aside={
          <>
            <Button look="plain" onClick={onNotNow}>
              {isKept ? t('before.notNowKept') : t('before.notNow')}
            </Button>
            <Button look="plain" onClick={onDelete}>
              {t('before.delete')}
            </Button>
          </>
        }
      >
        <Button onClick={onRead}>{t('before.read')}</Button>
      </Actions>
    </>
  );
}
