import type { ContributionFile } from '#domain/exchange/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { useConsentLines } from '#walk/exchange/consent-lines.tsx';

/** A contribution in words that a person can read: the story first, then what goes with it, then what was agreed. */
export function WholeContribution({ file: { story, from, firstWords, consent } }: { readonly file: ContributionFile }) {
  const t = useText('contribute');
  const share = useText('share');
  const linesOf = useConsentLines();
  const notes = story.contentNotes.map((note) => share(`notes.${note}`));
  return (
    <>
      <Sheet title={story.title ?? t('look.untitled')}>
        {from !== undefined && <p className="soft">{from}</p>}
        {story.parts.map(({ title, text }, at) => (
          <section key={at}>
            {title !== undefined && <h3>{title}</h3>}
            <OwnWords text={text} />
          </section>
        ))}
      </Sheet>
      <SummaryList
        emptyWords={t('look.notSaid')}
        rows={[
          { id: 'first-words', name: t('around.firstWords'), value: firstWords },
          { id: 'notes', name: share('story.notes'), value: notes.length === 0 ? undefined : notes.join(' · ') },
          { id: 'year', name: t('look.year'), value: String(story.year) },
        ]}
      />
      <Heading level={2}>{t('look.agreed')}</Heading>
      <SummaryList emptyWords="" rows={linesOf(consent)} />
    </>
  );
}
