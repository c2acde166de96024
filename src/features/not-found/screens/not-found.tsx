import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

export function Screen() {
  const t = useText('lost');
  const frame = useText('frame');
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <p>{t('help')}</p>
      <Actions aside={<Link href={paths.stories()}>{frame('footer.stories')}</Link>}>
        <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
      </Actions>
    </>
  );
}
