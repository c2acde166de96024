import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

/** At the address of a story that was taken back. Nothing of it stands here, and nobody is asked why. */
export function TakenBack() {
  const t = useText('stories');
  return (
    <>
      <Heading lead={t('takenBack.lead')}>{t('takenBack.title')}</Heading>
      <Actions aside={<Link href={paths.findHelp()}>{t('story.findHelp')}</Link>}>
        <ButtonLink href={paths.stories()}>{t('story.another')}</ButtonLink>
      </Actions>
    </>
  );
}
