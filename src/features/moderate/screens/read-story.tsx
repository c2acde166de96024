import { formatNumber, languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { wordsIn } from '#domain/review/story-parts.ts';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { useConsentLines } from '#walk/exchange/consent-lines.tsx';

import type { Desk } from '../desk.ts';
import type { Seen } from '../flags.ts';
import { BackToReview } from '../parts/back-to-review.tsx';

type ReadStoryProps = { readonly desk: Desk; readonly flags: readonly Seen[] };

/** What may be hard in it first, then the story as it was handed over, letter by letter, then what its teller agreed to. */
export function ReadStory({ desk, flags }: ReadStoryProps) {
  const t = useText('moderate');
  const share = useText('share');
  const language = useLanguage();
  const linesOf = useConsentLines();
  const { contribution, data } = desk;
  const { story, from, firstWords, barriers, consent } = contribution;
  const count = wordsIn(story.parts.map(({ text }) => text));
  const named = barriers.map((id) => data.barriers.find((one) => one.id === id)?.name ?? id);
  return (
    <>
      <Heading
        over={t('story.over', { language: languageName(language, story.language), words: formatNumber(language, count) })}
        lead={from}
      >
        {story.title ?? t('rows.untitled')}
      </Heading>
      {story.contentNotes.length > 0 && (
        <Note title={t('story.notes')}>
          <p>{story.contentNotes.map((note) => share(`notes.${note}`)).join(' · ')}</p>
        </Note>
      )}
      <Disclosure summary={t('overview.flags', { count: flags.length })} open={flags.length > 0}>
        <p>{t('flags.about')}</p>
        <div className="prose">
          <ul>
            {flags.map(({ id, says, quote }) => (
              <li key={id}>
                {says}
                {quote !== undefined && (
                  <>
                    {' '}
                    <mark dir="auto" lang={story.language}>
                      {quote}
                    </mark>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
      {story.parts.map(({ title, text }, at) => (
        <Sheet key={at} title={title ?? t('story.part', { part: at + 1 })}>
          <div lang={story.language}>
            <OwnWords text={text} />
          </div>
        </Sheet>
      ))}
      <SummaryList
        emptyWords={t('story.notSaid')}
        rows={[
          { id: 'first-words', name: t('places.first-words'), value: firstWords },
          { id: 'barriers', name: t('facts.barriers'), value: named.length === 0 ? undefined : named.join(' · ') },
        ]}
      />
      <Heading level={2}>{t('story.consent')}</Heading>
      <SummaryList emptyWords="" rows={linesOf(consent)} />
      <BackToReview id={desk.id} next="look" />
    </>
  );
}
