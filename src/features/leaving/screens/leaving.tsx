import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { AboutLeaving } from '#walk/leaving/about-leaving.tsx';

export function Screen() {
  const t = useText('leaving');
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <AboutLeaving />
      <Actions
        aside={
          <>
            <Link href={paths.privacy()}>{t('links.privacy')}</Link>
            <Link href={paths.settings()}>{t('links.settings')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('links.home')}</ButtonLink>
      </Actions>
    </>
  );
}
