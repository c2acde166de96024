import type { PageCard } from '#domain/page/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { StoryCard } from '#ui/story-card/story-card.tsx';

export function Screen({ data: pages }: ScreenProps<readonly PageCard[]>) {
  const t = useText('pages');
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      {pages
        .filter((page) => page.kind === 'short')
        .map((page) => (
          <StoryCard key={page.id} href={paths.page(page.id)} title={page.title} line={page.oneLine} note={t('cardNote')} />
        ))}
      <StoryCard href={paths.myths()} title={t('myths.title')} line={t('myths.cardLine')} note={t('myths.cardNote')} />
    </>
  );
}
