import type { BarrierWords } from '#domain/barrier/schema.ts';
import type { StoryCard as Card } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { StoryCard } from '#ui/story-card/story-card.tsx';
import { HandOver } from '#walk/hand-over.tsx';

type MatchedAnswerProps = {
  readonly over: string;
  readonly title: string;
  readonly words: Pick<BarrierWords, 'makesSense' | 'fact' | 'wayRound' | 'sentence'>;
  /** One that people tell about the same thing. */
  readonly myth?: string | undefined;
  readonly story?: Card | undefined;
};

/** One short answer: it agrees first, and never argues. */
export function MatchedAnswer({ over, title, words, myth, story }: MatchedAnswerProps) {
  const t = useText('way');
  return (
    <>
      <Heading over={over} lead={words.makesSense}>
        {title}
      </Heading>
      {words.fact !== undefined && (
        <Note title={t('answer.fact')}>
          <p>{words.fact.text}</p>
          <p className="small">
            <Link href={words.fact.url}>{t('answer.source', { source: words.fact.source })}</Link> {t('answer.sourceNote')}
          </p>
        </Note>
      )}
      <Sheet title={t('answer.wayRound')}>
        <p>{words.wayRound}</p>
      </Sheet>
      <Sheet title={t('answer.sentence')}>
        <blockquote className="story">
          <p>{words.sentence}</p>
        </blockquote>
        <HandOver text={words.sentence} />
      </Sheet>
      {myth !== undefined && (
        <p>
          <Link href={`${paths.myths()}#${myth}`}>{t('answer.myth')}</Link>
        </p>
      )}
      {story !== undefined && (
        <section>
          <Heading level={2}>{t('answer.story')}</Heading>
          <StoryCard
            level={3}
            href={paths.story(story.id)}
            title={story.title}
            line={story.oneLine}
            note={t('answer.storyNote', { from: story.from, count: story.minutes })}
            lang={story.language}
          />
        </section>
      )}
    </>
  );
}
