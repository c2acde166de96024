import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

/** For somebody whose study opens the stories later. Help is open to everybody, always. */
export function StoriesClosed() {
  const t = useText('stories');
  return (
    <>
      <Heading lead={t('closed.lead')}>{t('closed.title')}</Heading>
      <p>{t('closed.open')}</p>
      <Actions
        aside={
          <>
            <Link href={paths.findHelp()}>{t('story.findHelp')}</Link>
            <Link href={paths.myStudy()}>{t('closed.study')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('closed.home')}</ButtonLink>
      </Actions>
    </>
  );
}
