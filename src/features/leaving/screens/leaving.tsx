import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { AboutLeaving } from '#walk/leaving/about-leaving.tsx';

export function Screen() {
  const t = useText('arrive');
  return (
    <>
      <Heading lead={t('leaving.lead')}>{t('leaving.title')}</Heading>
      <AboutLeaving />
      <Actions
        aside={
          <>
            <Link href={paths.privacy()}>{t('leaving.links.privacy')}</Link>
            <Link href={paths.settings()}>{t('leaving.links.settings')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('leaving.links.home')}</ButtonLink>
      </Actions>
    </>
  );
}
