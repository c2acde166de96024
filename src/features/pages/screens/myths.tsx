import { useEffect } from 'react';
import { useLocation } from 'react-router';

import { mythGroups } from '#domain/myth/groups.ts';
import type { Myth } from '#domain/myth/schema.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { useAwake } from '#walk/heard-story/use-awake.ts';
import { useHiddenTopics } from '#walk/hidden-topics.ts';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

const doors = { 'find-help': paths.findHelp(), 'help-now': paths.helpNow(), stories: paths.stories() } as const;

/** The fact is the line that everybody reads; the myth comes after it, so that it is not what stays. */
export function Screen({ data: myths }: ScreenProps<readonly Myth[]>) {
  const t = useText('pages');
  const hiddenTopics = useHiddenTopics();
  const pointedAt = usePointedAt();
  const shown = myths.filter(({ topics = [] }) => topics.length === 0 || !touches(topics, hiddenTopics));
  return (
    <>
      <Heading lead={t('myths.lead')}>{t('myths.title')}</Heading>
      {mythGroups.map((group) => (
        <section key={group}>
          <Heading level={2}>{t(`myths.groups.${group}`)}</Heading>
          {shown
            .filter((myth) => myth.group === group)
            .map((myth) => (
              <Disclosure key={myth.id} id={myth.id} summary={myth.fact} open={pointedAt === myth.id}>
                <More myth={myth} hiddenTopics={hiddenTopics} />
              </Disclosure>
            ))}
        </section>
      ))}
      <section className="soft small">
        {shown.length < myths.length && <p>{t('myths.hidden')}</p>}
        <p>{t('myths.place')}</p>
        <p>{t('myths.notReviewed')}</p>
      </section>
      <Actions>
        <ButtonLink href={paths.findHelp()}>{t('myths.action')}</ButtonLink>
      </Actions>
    </>
  );
}

type HiddenTopics = ReturnType<typeof useHiddenTopics>;

function touches(topics: readonly string[], hiddenTopics: HiddenTopics): boolean {
  return hiddenTopics === 'opening' || topics.some((topic) => hiddenTopics.includes(topic));
}

function More({ myth, hiddenTopics }: { readonly myth: Myth; readonly hiddenTopics: HiddenTopics }) {
  const t = useText('pages');
  const language = useLanguage();
  const storiesClosed = useStoriesClosed();
  const { next, nextTopics = [] } = myth;
  const hidden = nextTopics.length > 0 && touches(nextTopics, hiddenTopics);
  return (
    <>
      <p>{myth.known}</p>
      <p>
        {t('myths.said', { myth: myth.myth })} {myth.why}
      </p>
      <p>{myth.todo}</p>
      {next !== undefined && !hidden && !(storiesClosed && isAboutStories(next)) && (
        <p>
          <Link href={addressOf(next)}>{myth.nextText}</Link>
        </p>
      )}
      {myth.sources.map((source) => (
        <p key={source.url} className="soft small">
          <Link href={source.url}>{t('myths.source', { source: source.title })}</Link>{' '}
          {t('myths.read', { day: formatDay(language, source.on) })}
        </p>
      ))}
    </>
  );
}

type Next = NonNullable<Myth['next']>;

function isAboutStories(next: Next): boolean {
  return 'story' in next || ('to' in next && next.to === 'stories');
}

function addressOf(next: Next): string {
  if ('page' in next) return paths.page(next.page);
  return 'story' in next ? paths.story(next.story) : doors[next.to];
}

/** The line that the address points at. The finished page knows no such place, so it wakes with every line closed. */
function usePointedAt(): string | undefined {
  const awake = useAwake();
  const { hash } = useLocation();
  const id = awake && hash !== '' ? hash.slice(1) : undefined;
  useEffect(() => {
    if (id === undefined) return;
    // After the page has put the keyboard at its heading.
    const frame = requestAnimationFrame(() => {
      const line = document.getElementById(id)?.querySelector('summary');
      line?.focus({ preventScroll: true });
      line?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return id;
}
